/**
 * What an imported event leaves outside the ledger, as the same event entered by hand does: the paper of a transfer in
 * the book of introductions, and the answer to a proposal of a badge.
 */
import type { WriteDb } from '../../db/connection.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { blankTransfer, insertTransfer, type NewTransfer } from '../../db/repo/transfer.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { TransferKind } from '../../shared/entities/transfer.ts';
import { transferRegulationOn } from '../../shared/rules/regulations/transfer.ts';
import { answerProposal } from './event-badge.ts';

export interface EventSide {
  readonly event: LedgerEvent;
  /** where the member was before the event; null = nowhere in this register */
  readonly orgBefore: number | null;
  /** why, as the list says */
  readonly reason: string;
}

export function writeSides(db: WriteDb, { event, orgBefore, reason }: EventSide): void {
  answerProposal(db, event, event.id);
  const paper = paperOf(db, event, orgBefore);
  if (paper) insertTransfer(db, { ...blankTransfer, ...paper, memberId: event.memberId, reason });
}

type Paper = Partial<NewTransfer> & Pick<NewTransfer, 'direction' | 'kind' | 'state' | 'paperKind'>;

const kindOfReach: Readonly<Record<string, TransferKind>> = {
  beyondUpper: 'finalBeyond',
  withinUpper: 'finalWithin',
  abroad: 'finalAbroad',
};

/** Only where the list says by which paper, and the whole day: a paper is not invented. */
function paperOf(db: WriteDb, event: LedgerEvent, orgBefore: number | null): Paper | null {
  if (event.kind !== 'transferredOut' && event.kind !== 'received') return null;
  const { effectiveOn: on, payload, decision } = event;
  const kind = kindOfReach[payload.reach];
  if (kind === undefined || on.length < 10) return null;
  const [paperKind] = transferRegulationOn(on).kinds[kind].papers;
  if (paperKind === undefined) return null;
  const { paperNumber, province } = payload;
  const names = organisationNames(db);
  const common = { kind, paperKind, paperNumber, province, decision: decision.number };
  if (event.kind === 'received') {
    const introducedOn = decision.signedOn.length === 10 && decision.signedOn <= on ? decision.signedOn : '';
    return {
      ...common,
      direction: 'in',
      state: 'received',
      fromName: event.payload.origin,
      toOrgId: event.payload.orgId,
      introducedOn,
      receivedOn: on,
      receivedEventId: event.id,
    };
  }
  const from = { fromOrgId: orgBefore, fromName: orgBefore === null ? '' : (names.get(orgBefore) ?? '') };
  const { toOrgId, destination, duesPaidThrough } = event.payload;
  if (toOrgId === null)
    // Whether the other place has taken the paper in is not said by a list of those who left.
    return {
      ...common,
      ...from,
      direction: 'out',
      state: 'left',
      toName: destination,
      introducedOn: on,
      duesPaidThrough,
      leftEventId: event.id,
    };
  return {
    ...common,
    ...from,
    direction: 'internal',
    state: 'received',
    toOrgId,
    toName: names.get(toOrgId) ?? destination,
    introducedOn: on,
    receivedOn: on,
    receivedEventId: event.id,
  };
}
