/**
 * What the register says of an event that a list brings: the same checks as for one that is entered by hand, besides
 * the fold of the ledger, which the plan has asked already.
 */
import type { ReadDb } from '../../db/connection.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { paperNumberHolder } from '../../db/repo/transfer.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { importEventText } from '../../shared/i18n/vi/import-event.ts';
import type { Result } from '../../shared/result.ts';
import type { JudgedPerson, PlannedEvent, RegisterFacts } from '../../shared/roster/plan-types.ts';
import { checkEvent } from '../../shared/rules/event-warnings.ts';
import type { Refusal } from '../../shared/rules/lifecycle.ts';
import { holidayCalendar } from '../../shared/rules/working-days.ts';
import { checkDiscipline } from './discipline-check.ts';
import { checkBadgeAward } from './event-badge.ts';
import { checkPlace } from './event-place.ts';

export function eventJudge(db: ReadDb): NonNullable<RegisterFacts['judgeEvent']> {
  const calendar = holidayCalendar(officeHolidays(db));
  const changes = ruleChanges(db);
  return (event, of) => {
    const draft = draftOf(event, of);
    const checked = checkEvent(asked(draft), { record: of.record, calendar, changes });
    if (checked.refusal) {
      const { rule, citation } = checked.refusal;
      return { refusal: errors['event.refused'].text({ rule, citation }), warnings: [] };
    }
    const { post: recordPost } = of.record;
    const results: readonly Result<readonly Refusal[]>[] = [
      checkPlace(db, draft),
      checkBadgeAward(db, draft),
      checkDiscipline(db, draft, { events: of.ledger, recordPost, calendar, changes }),
    ];
    const warnings = [...checked.warnings];
    for (const result of results) {
      if (!result.ok) return { refusal: errors[result.error.code].text(result.error.params), warnings: [] };
      warnings.push(...result.value);
    }
    const holder = numberHolder(db, event);
    return holder === undefined
      ? { refusal: null, warnings }
      : { refusal: importEventText.numberHeld(holder.number, holder.year, holder.name), warnings: [] };
  };
}

/** The organisation of the row where the event brings somebody into one; one that is only planned cannot have ended. */
function draftOf({ on, note = '', ...planned }: PlannedEvent, { memberId, orgId }: JudgedPerson): EventDraft {
  const { kind, payload } = planned;
  const placed = 'orgId' in payload && payload.orgId === 0 ? { ...payload, orgId } : payload;
  // A new organisation has no id: the event is judged as one that names none.
  return {
    memberId,
    kind,
    effectiveOn: on,
    decision: planned.decision,
    payload: placed as EventDraft['payload'],
    note,
  };
}

/** No list of admissions names those who vouched for the new members: that it does not is no news in every row. */
const asked = (draft: EventDraft): EventDraft =>
  draft.kind === 'admitted' ? { ...draft, payload: { orgId: null, introducers: '', place: '' } } : draft;

/** A number of the book of introductions is used once a year (HD 38-HD/BTCTW, 4.2). */
function numberHolder(
  db: ReadDb,
  { kind, payload, on }: PlannedEvent,
): { readonly number: string; readonly year: string; readonly name: string } | undefined {
  if (kind !== 'transferredOut' || payload.paperNumber === '') return undefined;
  const number = payload.paperNumber;
  const year = on.slice(0, 4);
  const name = paperNumberHolder(db, { number, year, except: 0 });
  return name === undefined ? undefined : { number, year, name };
}
