/** Party cards: issued, re-issued, changed, lost, returned; lists and counts. Never the face of a card. */
import { z } from 'zod';
import { decisionSchema } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { Compared } from '../rules/compare-periods.ts';
import { command, job, query } from './define.ts';
import { periodQuestion } from './period.ts';

const id = z.number().int().positive();
const version = z.number().int();

export const cardForms = ['new', 'reissue', 'exchange'] as const;
export type CardForm = (typeof cardForms)[number];

/** What may happen to cards, as the counts have it. */
export const cardMoves = [...cardForms, 'lost', 'returned'] as const;
export type CardMove = (typeof cardMoves)[number];

interface CardPerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly admittedOn: string;
  readonly officialOn: string;
  readonly hasPhoto: boolean;
  /** masked; '' = not in the record */
  readonly citizenId: string;
}

/** Somebody who should hold a card and does not. */
export interface WithoutCard extends CardPerson {
  /** never one since recognition; lost, or given back, and none since */
  readonly why: 'never' | 'lost' | 'returned';
  /** since when: the official date, the loss, the return */
  readonly since: string;
  /** the newest list for cards drawn since then; null = none yet */
  readonly list: { readonly id: number; readonly name: string; readonly drawnOn: string } | null;
}

export interface CardMovement {
  readonly eventId: number;
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly move: CardMove;
  readonly on: string;
  /** masked where it is the identity number itself */
  readonly cardNumber: string;
  /** circumstances of a loss, ground of a return, why issued again */
  readonly said: string;
  readonly decision: string;
}

export interface CardList {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  readonly drawnOn: string;
  readonly form: CardForm;
  readonly note: string;
  readonly people: number;
  /** of them, how many have had a card since the list was drawn */
  readonly carded: number;
  readonly photos: number;
}

export interface ListedPerson extends CardPerson {
  /** the card issued since the list was drawn, masked where it is the identity number; '' = none yet */
  readonly cardNumber: string;
  readonly issuedOn: string;
}

export interface CardListDetail {
  readonly list: CardList;
  readonly people: readonly ListedPerson[];
  /** whether the identity numbers of this list may go out, because a reason was given */
  readonly numbersOpen: boolean;
}

export interface CheckedCard {
  readonly memberId: number;
  readonly name: string;
  /** why it cannot be recorded; null = it can */
  readonly refusal: string | null;
  readonly warnings: readonly string[];
}

const listHead = z.object({
  name: z.string().trim().min(1, 'Chưa đặt tên danh sách.').max(120),
  drawnOn: fullDate,
  form: z.enum(cardForms),
  note: z.string().trim().max(500),
});
export type CardListHead = z.output<typeof listHead>;

const issue = z.object({
  form: z.enum(cardForms),
  cause: z.enum(['', 'lost', 'damaged']),
  effectiveOn: fullDate,
  decision: decisionSchema,
  note: z.string().trim().max(1000),
  /** a mask that was taken over stands for the person's own identity number */
  people: z
    .array(z.object({ memberId: id, cardNumber: z.string().trim().max(20) }))
    .min(1)
    .max(2000),
});
export type CardIssue = z.output<typeof issue>;

export interface PhotosWritten {
  readonly written: number;
  /** of them, how many took the place of a file of the same name */
  readonly replaced: number;
  /** names of those without a photo */
  readonly missing: readonly string[];
  readonly stopped: boolean;
}

export const cardOps = {
  'card.without': query<{ readonly found: number; readonly rows: readonly WithoutCard[] }>()(
    z.object({ orgId: id }),
  ),
  'card.counts': query<Readonly<Record<CardMove, Compared>>>()(periodQuestion),
  'card.movements': query<{ readonly found: number; readonly rows: readonly CardMovement[] }>()(
    periodQuestion.extend({ move: z.enum(cardMoves) }),
  ),

  'card.lists': query<readonly CardList[]>()(z.object({})),
  'card.list': query<CardListDetail>()(z.object({ id })),
  'card.drawList': command<{ readonly id: number }>()(
    listHead.extend({ memberIds: z.array(id).min(1, 'Chưa chọn ai.').max(2000) }),
  ),
  'card.changeList': command<null>()(
    listHead.extend({ id, version, add: z.array(id).max(2000), remove: z.array(id).max(2000) }),
  ),
  'card.dropList': command<null>()(z.object({ id, version })),
  /** Lets the identity numbers of a list go out until the register is locked; the reason is kept. */
  'card.openNumbers': command<null>()(
    z.object({ id, reason: z.string().trim().min(5, 'Ghi rõ lý do (ít nhất 5 ký tự).').max(300) }),
  ),
  'card.exportPhotos': job<PhotosWritten>()(z.object({ id, token: z.string() })),

  /** Writes nothing: whom a rule refuses, and what is doubtful. */
  'card.check': query<readonly CheckedCard[]>()(issue),
  /** One decision for all of them, as one step; nobody where one is refused. */
  'card.issue': command<{ readonly issued: number }>()(issue),
};
