/** What the lines above a list of events, and the headings within it, say for every row below them. */
import { commendationFormNames } from '../i18n/vi/commendation.ts';
import { badgeAwards, disciplineForms } from '../i18n/vi/event.ts';
import { foldText } from '../text/names.ts';
import {
  badgeLevelOf,
  badgeRoundOfWords,
  commendationFormOf,
  disciplineFormOf,
  reachOfWords,
} from './event-names.ts';
import { decisionInTitle } from './event-words.ts';
import type { EventFacts, EventPart, RawCell, RosterKind, TitleFact } from './types.ts';
import { shownText } from './values.ts';

/** @param rows those above the header, from the top of the sheet */
export function readTitleFacts(
  rows: readonly (readonly (RawCell | null)[])[],
  kind: RosterKind,
): readonly TitleFact[] {
  if (kind === 'members') return [];
  const said: TitleFact[] = [];
  // as: Object.entries forgets that the keys are parts.
  for (const [r, cells] of rows.entries())
    for (const written of cells.map(shownText).filter((text) => text !== ''))
      for (const [part, value] of Object.entries(factsOfLine(written, kind)))
        said.push({ part: part as EventPart, value, row: r + 1, written });
  // Two lines that say different things of one fact say it of no row.
  return said.filter(
    (fact, i) =>
      said.findIndex((other) => other.part === fact.part) === i &&
      said.every((other) => other.part !== fact.part || other.value === fact.value),
  );
}

function factsOfLine(written: string, kind: RosterKind): EventFacts {
  const facts: Partial<Record<EventPart, string>> = {};
  const decision = decisionInTitle(written);
  if (decision) {
    facts.decisionNumber = decision.number;
    if (decision.on !== '') facts.decisionOn = decision.on;
    if (decision.authority !== '') facts.decisionAuthority = decision.authority;
  }
  // What is told of the decision's own day and number is told of nothing else.
  const line = decision
    ? written.replace(/\(?\s*(?:(?:ban hành )?kèm )?(?:theo )?quyết định số.*$/isu, '')
    : written;
  const folded = foldText(line);
  if (kind === 'badges') {
    const round = badgeRoundOfWords(/đợt(.*)$/isu.exec(line)?.[1] ?? '');
    if (round) facts.badgeRound = round.name;
    if (round && round.day !== '') facts.eventOn = round.day;
    const level = /huy hieu|hhd/.test(folded) ? badgeLevelOf(line.replace(/đợt.*$/isu, '')) : null;
    if (level !== null) facts.badgeLevel = String(level);
    if (/\btruy tang\b/.test(folded) && !/\btang,|\btang va\b/.test(folded))
      facts.form = badgeAwards.posthumous;
  }
  if (kind === 'ratings' || kind === 'commendations') {
    const years = new Set([...folded.matchAll(/\bnam\s+((?:19|20)\d\d)\b/g)].map((m) => m[1]));
    const [year] = years;
    // "Ngày 12 tháng 3 năm 2019" is the day of the paper.
    if (years.size === 1 && year !== undefined && !/\bthang\b/.test(folded)) facts.year = year;
  }
  if (kind === 'commendations') {
    const form = formName(line, kind);
    if (form !== null) facts.form = form;
    const ground = /khen thưởng\s+(?!năm\b|đợt\b|của\b|theo\b)(.{8,})$/isu.exec(line)?.[1];
    if (ground !== undefined) facts.ground = ordinary(ground);
  }
  if ((kind === 'transfersOut' || kind === 'transfersIn') && reachOfWords(line) !== null) facts.reach = line;
  return facts;
}

/** A title in capitals, as one would write it in a cell. */
const ordinary = (text: string): string => {
  const clean = text.replace(/[\s)(]+$/u, '');
  const lower = clean === clean.toLocaleUpperCase('vi') ? clean.toLocaleLowerCase('vi') : clean;
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
};

/** The form that a line names, by its own name. */
function formName(line: string, kind: 'commendations' | 'disciplines'): string | null {
  if (kind === 'disciplines') {
    const form = disciplineFormOf(line);
    return form === null ? null : disciplineForms[form];
  }
  const form = commendationFormOf(line);
  return form === null ? null : commendationFormNames[form];
}

/** "II. Huy hiệu 50 năm tuổi Đảng", "Bằng khen": a heading within the list that holds until the next one. */
export function factsOfHeading(texts: readonly string[], kind: RosterKind): EventFacts | null {
  for (const text of texts) {
    const level = kind === 'badges' && /huy hieu|hhd/.test(foldText(text)) ? badgeLevelOf(text) : null;
    if (level !== null) return { badgeLevel: String(level) };
    const form = kind === 'commendations' || kind === 'disciplines' ? formName(text, kind) : null;
    if (form !== null) return { form };
  }
  return null;
}
