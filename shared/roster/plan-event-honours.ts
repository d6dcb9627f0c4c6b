/** Badges, commendations and discipline as the rows of their lists tell them. */
import type { EventPayload } from '../entities/event.ts';
import { commendationText } from '../i18n/vi/commendation.ts';
import { commendationForms, disciplineForms } from '../i18n/vi/event.ts';
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import {
  badgeRoundHeldOn,
  badgeRoundNames,
  badgeRoundOf,
  badgeRoundsOn,
} from '../rules/regulations/badge-rounds.ts';
import { commendationRegulationOn } from '../rules/regulations/commendation.ts';
import { everyBadgeLevel } from '../rules/regulations/membership.ts';
import type { RuleChanges } from '../rules/regulations/rule-change.ts';
import { formatDate } from '../text/dates.ts';
import {
  awardOf,
  badgeLevelOf,
  badgeRoundOfWords,
  commendationFormOf,
  disciplineFormOf,
} from './event-names.ts';
import { dayOf, made, type Reader, wholeNumber } from './plan-event-reader.ts';
import type { Say } from './plan-judge.ts';
import type { PlannedEvent } from './plan-types.ts';

export function badge(reader: Reader): PlannedEvent | null {
  const { facts, say, changes } = reader;
  const level = reader.known('badgeLevel', badgeLevelOf, everyBadgeLevel.map(String));
  const award = facts.form === undefined ? 'award' : reader.known('form', awardOf, text.awards);
  const said =
    facts.badgeRound === undefined ? null : reader.known('badgeRound', badgeRoundOfWords, badgeRoundNames);
  const on = dayOf(reader, said?.day ?? '', true);
  if (level === null || award === null || on === null || (facts.badgeRound !== undefined && !said))
    return null;
  const round = said?.name ?? roundOn(on, changes, say);
  const badgeNumber = facts.badgeNumber ?? '';
  return round === null ? null : made(reader, 'badgeAwarded', on, { level, round, award, badgeNumber });
}

/** The round of a day: itself, or the one whose window of days it lies in, which is then said. */
export function roundOn(
  on: string,
  changes: RuleChanges,
  say: Say,
): EventPayload<'badgeAwarded'>['round'] | null {
  if (on.length < 10) {
    say('event-value-missing', 'error', { what: eventPartNames.badgeRound });
    return null;
  }
  const held = badgeRoundHeldOn(on, changes);
  if (held) return held.name;
  const { name } = badgeRoundOf(on, changes);
  say('event-warning', 'warning', {
    rule: text.roundByWindow(formatDate(on), name),
    citation: badgeRoundsOn(on, changes).citation,
  });
  return name;
}

export function commendation(reader: Reader): PlannedEvent | null {
  const { facts, say, changes } = reader;
  const form = reader.known('form', commendationFormOf, Object.values(commendationForms));
  const on = dayOf(reader, '', true);
  const year = wholeNumber(reader, 'year', /^(?:năm\s*)?(\d{4})$/iu);
  const amount = wholeNumber(reader, 'amount', /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)\s*(?:đ|đồng|vnđ|vnd)?\.?$/iu);
  const title =
    facts.ground ||
    moreThanName(facts.form ?? '', Object.values(commendationForms)) ||
    reader.asked('ground');
  if (form === 'flag') {
    const citation = commendationRegulationOn(on ?? '', changes).citation;
    say('event-refused', 'error', { rule: commendationText.formRefused(form, citation) });
    return null;
  }
  if (form === null || on === null || title === null || year === undefined || amount === undefined)
    return null;
  return made(reader, 'commended', on, { form, title, year, amount });
}

/** "Bằng khen hoàn thành xuất sắc nhiệm vụ": what the cell says besides the form's own name. */
const moreThanName = (written: string, names: readonly string[]): string =>
  names.some((name) => name.toLowerCase() === written.trim().toLowerCase()) ? '' : written;

export function discipline(reader: Reader): PlannedEvent | null {
  const { facts } = reader;
  const form = reader.known('form', disciplineFormOf, Object.values(disciplineForms));
  const ground = reader.asked('ground');
  // Quy định 21-QĐ/TW: a decision takes effect on its signing; a branch's own on the day of the vote, if the list says so.
  const on = dayOf(reader, '', true);
  if (form === null || ground === null || on === null) return null;
  const postsRemoved =
    form === 'dismissal' ? moreThanName(facts.form ?? '', [disciplineForms.dismissal]) : '';
  return made(reader, 'disciplined', on, { form, ground, postsRemoved });
}
