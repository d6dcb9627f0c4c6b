/**
 * Texts of the office's own papers with places for the member's facts: "Đồng chí [họ tên], sinh ngày [ngày sinh]".
 * The words in brackets are Vietnamese because the person who words the paper reads and types them.
 */
import type { PrintMember } from '../ipc/print.ts';
import { fail, ok, type Result } from '../result.ts';
import { formatDate, precisionOf } from './dates.ts';
import { canonicalTone } from './names.ts';

const unitWords = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** "ngày 03/02/1990", "tháng 02/1990" or "năm 1990": nothing is added to what is known. */
const spokenDate = (date: string): string =>
  date === '' ? '' : `${unitWords[precisionOf(date)]} ${formatDate(date)}`;

/** What each place says; '' = not known. */
const places = {
  'họ tên': (m: PrintMember) => m.fullName,
  'ngày sinh': (m: PrintMember) => spokenDate(m.bornOn),
  'số lý lịch': (m: PrintMember) => m.profileNumber,
  'chi bộ': (m: PrintMember) => m.orgName,
  'ngày vào Đảng': (m: PrintMember) => spokenDate(m.admittedOn),
  'ngày chính thức': (m: PrintMember) => spokenDate(m.officialOn),
  'chức vụ': (m: PrintMember) => m.post,
} as const;

export const placeholderNames: readonly string[] = Object.keys(places);

const byKey = new Map(Object.entries(places).map(([name, of]) => [canonicalTone(name), of]));

/** A fact that the register does not have is left as dots, to be written by hand: nothing is made up. */
export const blank = '……………………';

/** A run of text; `fact` marks what came from the register, so that the page can set it in bold. */
export interface TextRun {
  readonly text: string;
  readonly fact: boolean;
}

const PLACE = /\[([^\]]*)\]/g;

/**
 * Refuses a text with a place that does not exist.
 * @param ownPlaces labels of the fields that the office added
 */
export function checkPlaceholders(template: string, ownPlaces: readonly string[]): Result<null> {
  const own = new Set(ownPlaces.map(canonicalTone));
  for (const [, name = ''] of template.matchAll(PLACE))
    if (!byKey.has(canonicalTone(name)) && !own.has(canonicalTone(name)))
      return fail('print.unknown-placeholder', {
        name,
        known: [...placeholderNames, ...ownPlaces].map((n) => `[${n}]`).join(', '),
      });
  return ok(null);
}

/** The paragraphs of a checked text for one member. */
export function fillPlaceholders(template: string, member: PrintMember): readonly (readonly TextRun[])[] {
  return template
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => fillLine(line, member));
}

/** Whether the text asks for something that the register does not know about the member. */
export const hasBlank = (template: string, member: PrintMember): boolean =>
  fillPlaceholders(template, member).some((line) => line.some((run) => run.fact && run.text === blank));

/** The program's own places come before the office's fields; '' = not known. */
function factFor(name: string, member: PrintMember): string {
  const key = canonicalTone(name);
  const of = byKey.get(key);
  if (of) return of(member);
  return Object.entries(member.own).find(([label]) => canonicalTone(label) === key)?.[1] ?? '';
}

function fillLine(line: string, member: PrintMember): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of line.matchAll(PLACE)) {
    if (match.index > end) runs.push({ text: line.slice(end, match.index), fact: false });
    runs.push({ text: factFor(match[1] ?? '', member) || blank, fact: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), fact: false });
  return runs;
}
