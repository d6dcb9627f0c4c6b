/**
 * Reads a filter typed as a sentence: "du bi, nu, chi bo 3, vao dang tu 2020". With or without diacritics, in any
 * order, commas helping but not needed. What is not understood is said, never dropped.
 */
import { memberStatuses } from '../entities/member-state.ts';
import { filterWords } from '../i18n/vi/filter-words.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { cleanText, foldText } from '../text/names.ts';
import { type Clause, condition, readDateClause, readNumberClause } from './filter-clauses.ts';
import type { Condition, FilterField } from './member-filter.ts';

export interface SentenceFacts {
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly fields: readonly FilterField[];
}

export interface SentenceReading {
  readonly conditions: readonly Condition[];
  /** words that mean nothing here, as typed */
  readonly unknown: readonly string[];
  /** words that fit several organisations, with their names */
  readonly ambiguous: readonly { readonly words: string; readonly names: readonly string[] }[];
}

/** Words of an office beside the standard names. */
const statusWords: readonly (readonly [string, readonly (keyof typeof memberStatuses)[]])[] = [
  ['du bi', ['probationary']],
  ['chinh thuc', ['official']],
  ['dang vien', ['official', 'probationary', 'unverified']],
  ['quan chung', ['candidate']],
  ['chuyen di', ['transferredOut']],
  ['bi khai tru', ['expelled']],
  ['bi xoa ten', ['struckOff']],
  ['da mat', ['died']],
  ['da tu tran', ['died']],
  ['da ra khoi dang', ['expelled', 'struckOff', 'resigned', 'admissionCancelled']],
];

const flagWords: readonly (readonly [string, string])[] = [
  ['mien sinh hoat', 'exempt'],
  ['duoc mien', 'exempt'],
  ['duoc mien sinh hoat', 'exempt'],
  ['mien cong tac sinh hoat', 'exempt'],
  ['dinh chi', 'suspended'],
  ['dang dinh chi', 'suspended'],
  ['bi dinh chi', 'suspended'],
  ['dang bi dinh chi', 'suspended'],
  ['sinh hoat tam thoi noi khac', 'away'],
  ['dang sinh hoat tam thoi noi khac', 'away'],
  ['213', 'residence'],
  ['noi cu tru', 'residence'],
  ['giu moi lien he noi cu tru', 'residence'],
];

const plain = new Map<string, Condition>([
  ...Object.entries(memberStatuses).map(
    ([id, name]) => [foldText(name), condition('status', 'is', id)] as const,
  ),
  ...Object.entries(filterWords.shortStatus).map(
    ([id, name]) => [foldText(name), condition('status', 'is', id)] as const,
  ),
  ...statusWords.map(([words, ids]) => [words, condition('status', 'is', ...ids)] as const),
  ...statusWords.map(
    ([words, ids]) => [`khong phai ${words}`, condition('status', 'isNot', ...ids)] as const,
  ),
  ...flagWords.map(([words, field]) => [words, condition(field, 'yes')] as const),
  ...flagWords.map(([words, field]) => [`khong ${words}`, condition(field, 'no')] as const),
  ['nu', condition('sex', 'is', 'Nữ')],
  ['nam', condition('sex', 'is', 'Nam')],
  ['gioi tinh nu', condition('sex', 'is', 'Nữ')],
  ['gioi tinh nam', condition('sex', 'is', 'Nam')],
  ['dan toc thieu so', condition('ethnicity', 'isNot', 'Kinh')],
  ['co huy hieu', condition('badgeLevel', 'present')],
  ['chua co huy hieu', condition('badgeLevel', 'missing')],
  ['chua thuoc to chuc nao', condition('organisation', 'missing')],
]);

/** Short names of fields that offices use. */
const fieldAliases: Readonly<Record<string, string>> = {
  cccd: 'citizenId',
  'can cuoc': 'citizenId',
  'so can cuoc': 'citizenId',
  'so the': 'cardNumber',
  'the dang': 'cardNumber',
  'so the dang': 'cardNumber',
  'ly lich': 'profileNumber',
  'so dien thoai': 'phone',
  que: 'homeTown',
  'noi o': 'permanentAddress',
  'ngay sinh': 'bornOn',
  'ngay vao dang': 'admittedOn',
  'ngay chinh thuc': 'officialOn',
};

export function readSentence(sentence: string, facts: SentenceFacts): SentenceReading {
  const conditions: Condition[] = [];
  const unknown: string[] = [];
  const ambiguous: { words: string; names: readonly string[] }[] = [];
  for (const clause of cleanText(sentence).split(/[,;]/)) {
    const words = clause.split(' ').filter((word) => word !== '');
    let lost: string[] = [];
    const tell = () => {
      if (lost.length > 0) unknown.push(lost.join(' '));
      lost = [];
    };
    for (let start = 0; start < words.length; ) {
      const read = longest(words, start, facts);
      if (!read) {
        const word = words[start] ?? '';
        // "và" and "là" hold a sentence together and say nothing.
        if (!['va', 'la'].includes(foldText(word)) || lost.length > 0) lost.push(word);
        start++;
        continue;
      }
      tell();
      if ('names' in read.meaning)
        ambiguous.push({ words: words.slice(start, read.end).join(' '), names: read.meaning.names });
      else conditions.push(...read.meaning.conditions);
      start = read.end;
    }
    tell();
  }
  return { conditions: joined(conditions), unknown, ambiguous };
}

type Meaning = { readonly conditions: readonly Condition[] } | { readonly names: readonly string[] };

/** The longest run of words from here that means something. */
function longest(
  words: readonly string[],
  start: number,
  facts: SentenceFacts,
): { readonly meaning: Meaning; readonly end: number } | null {
  for (let end = words.length; end > start; end--) {
    const written = words.slice(start, end);
    const meaning = meaningOf({ written, folded: written.map(foldText) }, facts);
    if (meaning) return { meaning, end };
  }
  return null;
}

function meaningOf(clause: Clause, facts: SentenceFacts): Meaning | null {
  const folded = clause.folded.join(' ');
  const known = plain.get(folded);
  if (known) return { conditions: [known] };
  const range = readDateClause(clause) ?? readNumberClause(clause);
  if (range) return { conditions: range };
  return readOrganisation(folded, facts) ?? readField(clause, facts.fields);
}

function readOrganisation(folded: string, { organisations }: SentenceFacts): Meaning | null {
  const words = folded.replace(/^(trong|thuoc|o) /, '');
  if (words.length < 3) return null;
  const within = (ids: readonly number[]) => ({
    conditions: [condition('organisation', 'within', ...ids.map(String))],
  });
  const named = organisations.map(({ id, name }) => ({ id, name, folded: foldText(name) }));
  const exact = named.filter((o) => o.folded === words);
  if (exact.length > 0) return within(exact.map((o) => o.id));
  if (!/^(chi bo|dang bo|dang uy)\b./.test(words)) return null;
  const begins = named.filter((o) => o.folded.startsWith(`${words} `) || o.folded.endsWith(` ${words}`));
  if (begins.length === 1) return within(begins.map((o) => o.id));
  return begins.length > 1 ? { names: begins.map((o) => o.name) } : null;
}

/** "chưa có số căn cước", "dân tộc Tày", "quê quán Lâm Đồng", "ngày sinh từ 1990". */
function readField(clause: Clause, fields: readonly FilterField[]): Meaning | null {
  const { folded, written } = clause;
  const asked = /^(?:(chua co|chua ghi|chua|thieu|khong co|trong)|(da co|co)) (.+)$/.exec(folded.join(' '));
  const byWords = (words: string): FilterField | undefined =>
    fields.find((f) => f.id === fieldAliases[words]) ??
    fields.find((f) => foldText(f.label) === words) ??
    fields.find((f) => foldText(f.label).replace(/ \(.*\)$/, '') === words);
  if (asked) {
    const field = byWords(asked[3] ?? '');
    if (field && field.kind !== 'status' && field.kind !== 'flag')
      return { conditions: [condition(field.id, asked[1] ? 'missing' : 'present')] };
  }
  for (let n = folded.length - 1; n > 0; n--) {
    const field = byWords(folded.slice(0, n).join(' '));
    if (!field || field.source === 'state') continue;
    const skip = ['la', 'co'].includes(folded[n] ?? '') ? 1 : 0;
    const value = written.slice(n + skip).join(' ');
    if (value === '') continue;
    if (field.kind === 'date') return dateField(field.id, clause, n);
    const option = field.options?.find((o) => foldText(o.label) === foldText(value));
    if (field.kind === 'choice' && option) return { conditions: [condition(field.id, 'is', option.value)] };
    if (field.kind === 'number')
      return /^\d+$/.test(value) ? { conditions: [condition(field.id, 'is', value)] } : null;
    if (field.kind === 'text') return { conditions: [condition(field.id, 'contains', value)] };
  }
  return null;
}

function dateField(id: string, { folded, written }: Clause, at: number): Meaning | null {
  const read = readDateClause({
    folded: ['sinh', ...folded.slice(at)],
    written: ['sinh', ...written.slice(at)],
  });
  if (read) return { conditions: read.map((c) => ({ ...c, field: id })) };
  const date = parseVietnameseDate(written.slice(at).join(' '));
  return date.ok
    ? { conditions: [condition(id, 'from', date.value), condition(id, 'until', date.value)] }
    : null;
}

/** "dự bị, chính thức" is either of them: nobody is both. */
function joined(conditions: readonly Condition[]): Condition[] {
  const out: Condition[] = [];
  for (const next of conditions) {
    const at = out.findIndex(
      (c) => c.field === next.field && c.operator === next.operator && ['is', 'within'].includes(c.operator),
    );
    const there = out[at];
    if (there) out[at] = { ...there, values: [...new Set([...there.values, ...next.values])] };
    else out.push(next);
  }
  return out;
}
