/**
 * A transfer is a process with a paper: who goes where, on which paper, how far it has come. What it does to the
 * member stands in the ledger; each step of the process writes its event in the same transaction.
 */
import { z } from 'zod';

export const transferDirections = { out: 'Chuyển đi', in: 'Chuyển đến', internal: 'Trong nội bộ' } as const;
export type TransferDirection = keyof typeof transferDirections;

/** What is stored. That one is late is never stored: the clocks say so each day anew. */
export type TransferState = 'drafted' | 'left' | 'received' | 'returned' | 'cancelled';

/** What is shown: 'overdue' when a clock of an open one has run out, 'running' and 'ended' for temporary stays. */
export const transferShownStates = {
  drafted: 'Đang lập',
  left: 'Đã đi',
  arriving: 'Đang đến',
  overdue: 'Quá hạn',
  running: 'Đang tạm thời',
  received: 'Đã tiếp nhận',
  ended: 'Đã hết tạm thời',
  returned: 'Trả lại',
  cancelled: 'Đã hủy',
} as const;
export type TransferShownState = keyof typeof transferShownStates;

export type TransferKind =
  | 'finalBeyond'
  | 'finalWithin'
  | 'temporary'
  | 'finalAbroad'
  | 'temporaryAbroad'
  | 'collective';

export const transferKindSchema = z.enum([
  'finalBeyond',
  'finalWithin',
  'temporary',
  'finalAbroad',
  'temporaryAbroad',
  'collective',
]);

export type PaperKind = 'ten' | 'seven' | 'eight' | 'two' | 'form3A' | 'form3B' | 'decision';
export const paperKindSchema = z.enum(['ten', 'seven', 'eight', 'two', 'form3A', 'form3B', 'decision']);

/** One box ("ô") of the paper as it was filled in. */
export interface FilledBox {
  readonly box: number;
  /** full ISO date; '' = not yet */
  readonly on: string;
  readonly signer: string;
}

/** A paper with a mistake in its first box, replaced by a new one (HD38 4.2); its number stays spent. */
export interface SpoiledPaper {
  readonly serial: string;
  readonly number: string;
  readonly on: string;
  readonly reason: string;
}

export interface Extension {
  /** the last day before and after */
  readonly from: string;
  readonly until: string;
  readonly on: string;
  readonly reason: string;
}

/** What the paper of somebody not yet in the register says of the life in the Party so far. */
export interface Arrival {
  readonly admittedOn: string;
  readonly admissionDecidedOn: string;
  readonly officialOn: string;
}

export interface Transfer {
  readonly id: number;
  readonly version: number;
  readonly memberId: number;
  readonly direction: TransferDirection;
  readonly kind: TransferKind;
  readonly state: TransferState;
  readonly purpose: '' | 'study';
  readonly reason: string;
  /** number of the decision on work or residence; its day is causeOn */
  readonly decision: string;
  readonly decisionAuthority: string;
  readonly causeOn: string;
  readonly paperKind: PaperKind;
  readonly paperSerial: string;
  /** running number in the book of introductions (số GTSHĐ) */
  readonly paperNumber: string;
  readonly fromOrgId: number | null;
  readonly toOrgId: number | null;
  readonly fromName: string;
  readonly toName: string;
  readonly province: '' | 'same' | 'other';
  readonly introducedOn: string;
  readonly receivedOn: string;
  readonly expectedEndOn: string;
  /** YYYY-MM; '' = not said */
  readonly duesPaidThrough: string;
  readonly boxes: readonly FilledBox[];
  readonly noticeSentOn: string;
  readonly noticeReceivedOn: string;
  readonly papers: string;
  readonly note: string;
  readonly endedOn: string;
  readonly endedReason: string;
  readonly extensions: readonly Extension[];
  readonly spoiled: readonly SpoiledPaper[];
  readonly arrival: Arrival | null;
  readonly leftEventId: number | null;
  readonly receivedEventId: number | null;
  readonly endedEventId: number | null;
}

/** The facts of a transfer that its rules look at. */
export type TransferFacts = Pick<
  Transfer,
  | 'direction'
  | 'kind'
  | 'state'
  | 'purpose'
  | 'causeOn'
  | 'introducedOn'
  | 'receivedOn'
  | 'expectedEndOn'
  | 'endedOn'
  | 'noticeSentOn'
  | 'noticeReceivedOn'
>;

export const isTemporaryKind = (kind: TransferKind): boolean =>
  kind === 'temporary' || kind === 'temporaryAbroad';
