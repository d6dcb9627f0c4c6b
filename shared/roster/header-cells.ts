import { canonicalTone, cleanText } from '../text/names.ts';
import { type HeaderMatch, headerKey, lookUpHeader } from './column-dictionary.ts';
import type { ColumnTarget } from './types.ts';

/**
 * Reads one header of one or more levels: "Ngày vào Đảng › Dự bị", "Ngày tháng năm sinh › Nam". The leaf alone
 * would mislead ("Nam" may head dates of birth or marks), so the level above is asked first.
 */
export interface HeaderReading extends HeaderMatch {
  readonly header: string;
  readonly line?: number;
  readonly dateParts?: readonly number[];
}

const fact = (name: Extract<ColumnTarget, { kind: 'fact' }>['fact']): HeaderMatch => ({
  target: { kind: 'fact', fact: name },
  confidence: 1,
});
const field = (name: string): HeaderMatch => ({ target: { kind: 'field', field: name }, confidence: 1 });
const IGNORE: HeaderMatch = { target: { kind: 'ignore' }, confidence: 1 };
const UNKNOWN: HeaderMatch = { target: { kind: 'ignore' }, confidence: 0 };

/** A column's header texts from top to bottom → what it holds; several readings where one cell holds lines. */
export function readHeader(path: readonly string[]): readonly HeaderReading[] {
  const texts = path.map((text) => cleanText(text));
  const header = texts.join(' › ');
  const leaf = path.at(-1) ?? '';
  const stacked = path.length === 1 ? stackedLines(leaf) : null;
  if (stacked !== null) {
    return stacked.map((line, i) => ({ ...(lookUpHeader(line) ?? UNKNOWN), header: line, line: i }));
  }
  const match = texts.length > 1 ? matchPath(texts) : matchLeaf(texts[0] ?? '');
  return [{ ...(match ?? UNKNOWN), header }];
}

function matchLeaf(text: string): HeaderMatch | null {
  const word = sexWord(text);
  if (word !== null) return fact(word === 'nữ' ? 'femaleMark' : 'maleMark');
  return lookUpHeader(text);
}

/** "Nữ", "Nữ (x)", "NAM:" by themselves. "Năm" folds to "nam" as well; only the word itself heads a column of marks. */
function sexWord(text: string): 'nam' | 'nữ' | null {
  const word = canonicalTone(text.replace(/\([^)]*\)/g, ' ').replace(/[*:.]/g, ' '));
  return word === 'nam' || word === 'nữ' ? word : null;
}

function matchPath(texts: readonly string[]): HeaderMatch | null {
  const leaf = texts.at(-1) ?? '';
  const leafWord = sexWord(leaf);
  const leafKey = headerKey(leaf);
  const above = texts.slice(0, -1).map(headerKey).join(' ');
  if (leafWord !== null) {
    if (/\btuoi\b/.test(above)) return IGNORE;
    if (/\bsinh\b/.test(above)) return fact(leafWord === 'nam' ? 'bornMale' : 'bornFemale');
    return fact(leafWord === 'nam' ? 'maleMark' : 'femaleMark');
  }
  if (/vao dang|ket nap/.test(above)) {
    if (/^(ngay )?(du bi|ket nap|vao dang)/.test(leafKey)) return fact('admittedOn');
    if (/chinh thuc/.test(leafKey)) return fact('officialOn');
  }
  if (/^(ho (va )?(chu dem va |dem va )?ten|dang vien)/.test(above)) {
    if (/^(ten|ten goi)$/.test(leafKey)) return fact('givenName');
    if (/^ho\b/.test(leafKey) && !/\bten$/.test(leafKey.replace(/ten (dem|lot)$/, '')))
      return fact('familyName');
    if (/dem|lot/.test(leafKey)) return fact('familyName');
  }
  const place = placeField(above);
  if (place !== null) return placePart(place, leafKey);
  const whole = lookUpHeader(texts.join(' '));
  const own = lookUpHeader(leaf);
  if (whole !== null && whole.confidence > (own?.confidence ?? 0)) return whole;
  return own ?? lookUpHeader(texts[0] ?? '');
}

function placeField(above: string): string | null {
  if (/(noi|dang ky) .*khai sinh|noi sinh|^khai sinh/.test(above)) return 'birthPlace';
  if (/que quan|nguyen quan/.test(above)) return 'homeTown';
  if (/thuong tru|ho khau/.test(above)) return 'permanentAddress';
  if (/tam tru|noi o|cho o/.test(above)) return 'temporaryAddress';
  return null;
}

/** Parts of an address in columns of their own; the home town has facts for them, the rest is joined. */
function placePart(place: string, leafKey: string): HeaderMatch | null {
  if (/quoc gia|quoc tich/.test(leafKey)) return IGNORE;
  if (place !== 'homeTown') return field(place);
  return fact(/^(tinh|thanh pho)/.test(leafKey) ? 'homeProvince' : 'homeDetail');
}

/**
 * A header that lists several facts, one under the other (Mẫu 7: "Nam, nữ / Dân tộc / Tôn giáo") or one behind the
 * other ("Trình độ: văn hóa, lý luận, CMNV", "Ngày vào Đảng, ngày chính thức"). A header that is merely wrapped says
 * one known thing when its lines are joined, or has at most one known line, and gives null.
 */
function stackedLines(text: string): readonly string[] | null {
  if ((lookUpHeader(cleanText(text))?.confidence ?? 0) >= 0.95) return null;
  const lines = text
    .split(/\r?\n/)
    .map(cleanText)
    .filter((line) => line !== '');
  const parts = lines.length > 1 && known(lines) >= 2 ? lines : listed(lines.join(' '));
  return parts.length >= 2 && known(parts) >= 2 ? parts : null;
}

const known = (parts: readonly string[]): number =>
  parts.filter((part) => (lookUpHeader(part)?.confidence ?? 0) >= 0.9).length;

function listed(text: string): readonly string[] {
  const behind = /^[^:]{3,20}:(.+)$/s.exec(text)?.[1] ?? text;
  return behind
    .replace(/(?<!\p{L})nam\s*[,/–-]\s*nữ(?!\p{L})/iu, 'Nam nữ')
    .split(/[,;/]|\s[–-]\s/)
    .map(cleanText)
    .filter((part) => part !== '');
}
