/** What a transfer does to the member: events judged by the fold, then written in the transaction of the step. */

import type { WriteDb } from '../../db/connection.ts';
import { draftToEvent, eventsOfMember, insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { type EventDraft, type EventInput, type EventKind, noDecision } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import type { Transfer } from '../../shared/entities/transfer.ts';
import { ok, type Result } from '../../shared/result.ts';
import { judgeLedger } from './event-judge.ts';

/** An event that rests on the transfer's own decision. */
export function transferEvent<K extends EventKind>(
  transfer: Pick<Transfer, 'memberId' | 'decision' | 'decisionAuthority' | 'causeOn' | 'direction'>,
  kind: K,
  effectiveOn: string,
  payload: EventInput<K>,
  note = '',
): EventDraft {
  const decision =
    transfer.decision === ''
      ? noDecision
      : {
          number: transfer.decision,
          signedOn: transfer.causeOn,
          authority: transfer.decisionAuthority,
          signer: '',
        };
  return {
    memberId: transfer.memberId,
    kind,
    effectiveOn,
    decision,
    payload: eventPayloads[kind].parse(payload),
    note,
  };
}

/**
 * Writes events of one member in their order, and projects the outcome.
 * @returns the ids, or the rule that forbids one of them: then nothing of the transaction stays
 */
export function recordJudged(
  db: WriteDb,
  drafts: readonly [EventDraft, ...EventDraft[]],
  args: { readonly at: string; readonly by: string; readonly today: string },
): Result<readonly number[]> {
  const [{ memberId }] = drafts;
  const before = eventsOfMember(db, memberId);
  const added = drafts.map((draft, i) => draftToEvent(draft, Number.MAX_SAFE_INTEGER - drafts.length + i));
  const judged = judgeLedger(before, added, { today: args.today, changes: ruleChanges(db) });
  if (!judged.ok) return judged;
  const ids = drafts.map((draft) => insertEvent(db, draft, args));
  refreshState(db, memberId, args.today);
  return ok(ids);
}
