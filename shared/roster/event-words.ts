/** What papers say of an event in one line of words: a decision with its day, or a day with what happened then. */
import { parseVietnameseDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';

/** One separator throughout: "số 3 - 01/02/2015" is no day of the third. */
const BY_NUMBERS = ['/', '\\.', '-'].map(
  (sign) => `\\d{1,2}\\s*${sign}\\s*\\d{1,2}\\s*${sign}\\s*(?:\\d{4}|\\d{2})(?!\\d)`,
);
const DAY = [...BY_NUMBERS, String.raw`\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}`].join('|');
const MONTH = String.raw`\d{1,2}\s*[/.-]\s*\d{4}|tháng\s*\d{1,2}\s*năm\s*\d{4}`;

export interface DatedWords {
  readonly on: string;
  readonly words: string;
}

/**
 * "12/3/2015, Đảng bộ xã Tân Lập" → { on: '2015-03-12', words: 'Đảng bộ xã Tân Lập' }. null where no date, more
 * than one, or a year of two digits stands in it: then nobody but the reader of the book can say which is meant.
 */
export function readDatedWords(text: string): DatedWords | null {
  const whole = cleanText(text.replace(/\r?\n/g, ' '));
  const year = /^(?:năm\s*)?\d{4}$/iu.exec(whole);
  const found = [...whole.matchAll(new RegExp(`(?<![\\d/.-])(?:${DAY}|${MONTH})`, 'giu'))];
  const [only, another] = found;
  if (another !== undefined || (!only && !year)) return null;
  const written = only?.[0] ?? whole;
  const date = parseVietnameseDate(written.replace(/\s*([/.-])\s*/g, '$1'));
  if (!date.ok || date.twoDigitYear) return null;
  const words = cleanText(whole.replace(written, ' '))
    .replace(/(^|[\s(])ngày(?=[\s)]|$)/iu, '$1')
    .replace(/\(\s*\)/, ' ');
  return { on: date.value, words: trimmed(words) };
}

const EDGES = /^[\s,;:.()–-]+|[\s,;:(–-]+$/g;
/** "đi Đảng bộ xã A", "đến Đảng bộ xã A": the word before the name is none of its own. */
const trimmed = (words: string): string =>
  cleanText(words.replace(EDGES, '').replace(/^(?:chuyển\s+)?(?:đi|đến|về|từ)(?=\s)/iu, '')).replace(
    EDGES,
    '',
  );

export interface DecisionWords {
  readonly number: string;
  readonly on: string;
  readonly authority: string;
}

const NUMBER = String.raw`(\d+[^\s,;()]*)`;
const DATED = String.raw`(?:[\s,;]*(?:ngày|ký ngày)?\s*(${DAY}))?`;
const BY = String.raw`(?:[\s,;]*của\s+([^()]+?))?`;
const IN_TITLE = new RegExp(`quyết định số\\s*:?\\s*${NUMBER}${DATED}${BY}[\\s).,]*$`, 'iu');
const IN_CELL = new RegExp(
  `^(?:(?:quyết định|qđ)\\s*)?(?:số\\s*)?:?\\s*${NUMBER}${DATED}${BY}[\\s).,]*$`,
  'iu',
);

/** "(Kèm theo Quyết định số 123-QĐ/TU ngày 15/5/2025 của Tỉnh ủy)"; null where no such decision is named. */
export const decisionInTitle = (line: string): DecisionWords | null =>
  decision(IN_TITLE.exec(cleanText(line)));

/** "123-QĐ/TU ngày 15/5/2025" in one cell; null where the cell is no more than a number. */
export function decisionInCell(text: string): DecisionWords | null {
  const read = decision(IN_CELL.exec(cleanText(text.replace(/\r?\n/g, ' '))));
  return read && (read.on !== '' || read.authority !== '') ? read : null;
}

function decision(found: RegExpExecArray | null): DecisionWords | null {
  if (!found) return null;
  const date = found[2] === undefined ? null : parseVietnameseDate(found[2]);
  if (date && (!date.ok || date.twoDigitYear)) return null;
  return { number: found[1] ?? '', on: date?.ok ? date.value : '', authority: cleanText(found[3] ?? '') };
}
