/**
 * What the rules would answer to a wizard's questions. Shown beside the question to be taken over with one click,
 * never filled in by itself: the date on the paper is the one that counts. Pure.
 */

import { eventSuggestionText as text } from '../../../../shared/i18n/vi/event-suggestions.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { membershipRegulationOn } from '../../../../shared/rules/regulations/membership.ts';
import type { RuleChanges } from '../../../../shared/rules/regulations/rule-change.ts';
import { standingRegulationOn } from '../../../../shared/rules/regulations/standing.ts';
import { addMonths, formatDate } from '../../../../shared/text/dates.ts';
import { addDays } from '../../../../shared/text/day-arithmetic.ts';
import type { EventAnswers } from './event-answers.ts';
import type { RecordedKind } from './event-form.ts';

export interface Suggestion {
  /** 'effectiveOn', or the name of one of the wizard's own questions */
  readonly field: string;
  readonly value: string | number;
  /** as it is shown, e.g. 19/05/2027 */
  readonly shown: string;
  readonly citation: string;
}

const full = (date: string | null | undefined): date is string => date?.length === 10;
const dated = (field: string, value: string, citation: string): Suggestion => ({
  field,
  value,
  shown: formatDate(value),
  citation,
});

/** What may be taken over; nothing that is already answered so. */
export function suggestionsFor(
  kind: RecordedKind,
  member: Pick<MemberDetail, 'state' | 'record'>,
  answers: EventAnswers,
  changes: RuleChanges,
): readonly Suggestion[] {
  return found(kind, member, answers, changes).filter(({ field, value }) =>
    field === 'effectiveOn' ? answers.effectiveOn !== value : answers.payload[field] !== value,
  );
}

function found(
  kind: RecordedKind,
  { state, record }: Pick<MemberDetail, 'state' | 'record'>,
  { effectiveOn, payload }: EventAnswers,
  changes: RuleChanges,
): readonly Suggestion[] {
  const on = full(effectiveOn) ? effectiveOn : null;
  const { probationDueOn, exemptUntil, suspendedUntil, awayUntil } = state;
  // Every limit is that of the regulation in force on the day from which it counts.
  const rules = standingRegulationOn(on ?? suspendedUntil ?? exemptUntil ?? awayUntil ?? '', changes);
  switch (kind) {
    case 'recognised':
      return probationDueOn === null
        ? []
        : [
            dated(
              'effectiveOn',
              probationDueOn,
              membershipRegulationOn(probationDueOn, changes).probationCitation,
            ),
          ];
    case 'exempted':
      // Old age has no end; every other ground is for less than twelve months at a time.
      return on && payload.reason !== '' && payload.reason !== 'oldAge'
        ? [dated('untilOn', addDays(addMonths(on, rules.exemption.months), -1), rules.exemption.citation)]
        : [];
    case 'exemptionEnded':
      return full(exemptUntil)
        ? [dated('effectiveOn', addDays(exemptUntil, 1), rules.exemption.citation)]
        : [];
    case 'suspended':
      return on ? [dated('untilOn', addDays(on, rules.suspension.days), rules.suspension.citation)] : [];
    case 'suspensionExtended':
      return full(suspendedUntil)
        ? [
            dated(
              'untilOn',
              addDays(suspendedUntil, rules.suspension.extensionDays),
              rules.suspension.citation,
            ),
          ]
        : [];
    case 'suspensionEnded':
      return full(suspendedUntil)
        ? [dated('effectiveOn', addDays(suspendedUntil, 1), rules.suspension.citation)]
        : [];
    case 'temporaryReturned':
    case 'temporaryInEnded':
      return full(awayUntil) ? [dated('effectiveOn', awayUntil, rules.temporary.citation)] : [];
    case 'cardIssued':
      // 347-QĐ/TW: the number of a card of the new model is the person's own identity number.
      return /^\d{12}$/.test(record.citizenId)
        ? [
            {
              field: 'cardNumber',
              value: record.citizenId,
              shown: text.citizenId,
              citation: text.cardCitation,
            },
          ]
        : [];
    default:
      return [];
  }
}
