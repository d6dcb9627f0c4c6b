/** Entries that a batch added to the ledger of somebody who was there before: withdrawn, as far as the rest allows. */
import { eventsOfMember, withdrawEvent } from '../../db/repo/event.ts';
import { project } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { neededBy } from '../../db/undo/later-step.ts';
import { referencesTo } from '../../db/undo/table-shape.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { keptWhy } from '../../shared/i18n/vi/import-history.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import type { UndoingImport } from './import-undo.ts';

export interface UndoneLedger {
  readonly withdrawn: number;
  readonly why: readonly string[];
}

export function undoLedger(
  { w, actor, today }: UndoingImport,
  memberId: number,
  entries: readonly { readonly id: number }[],
): UndoneLedger {
  if (entries.length === 0) return { withdrawn: 0, why: [] };
  const rules = ruleChanges(w);
  const ledger = eventsOfMember(w, memberId);
  const refusalOf = (events: readonly LedgerEvent[]) => foldLedger(events, endOfTime, rules).refused;
  // A ledger that could not have happened even before is no worse for it: an old roster says what it says.
  const before = refusalOf(ledger)?.event.id;
  const isWorse = (events: readonly LedgerEvent[]) => {
    const refused = refusalOf(events);
    return refused && refused.event.id !== before ? refused : null;
  };
  const references = referencesTo(w, 'event');
  const why: string[] = [];
  const say = (event: LedgerEvent) => [eventLabels[event.kind], formatDate(event.effectiveOn)] as const;
  const ids = new Set(entries.map((e) => e.id));
  const mine = ledger.filter((event) => {
    if (!ids.has(event.id)) return false;
    const needed = neededBy(w, references, event.id);
    if (needed) why.push(keptWhy.eventNeeded(...say(event)));
    return !needed;
  });
  const going = new Set<number>();
  const without = (more: readonly number[]) =>
    ledger.filter((event) => !going.has(event.id) && !more.includes(event.id));
  const all = mine.map((event) => event.id);
  if (!isWorse(without(all))) for (const id of all) going.add(id);
  else
    for (const event of mine.toReversed()) {
      const worse = isWorse(without([event.id]));
      if (worse) why.push(keptWhy.event(...say(event), worse.refusal.rule));
      else going.add(event.id);
    }
  for (const id of going) withdrawEvent(w, { id, reason: actor.reason, at: actor.at, by: actor.name });
  if (going.size > 0)
    project(
      w,
      memberId,
      ledger.filter((event) => !going.has(event.id)),
      today,
    );
  return { withdrawn: going.size, why };
}
