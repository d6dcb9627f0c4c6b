/** The clauses of a filter sentence that hold dates and numbers: "vào Đảng từ 2020 đến 2022", "trên 60 tuổi". */

import { addMonths, parseVietnameseDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import type { Condition } from './member-filter.ts';

/** Some words in a row, as written and without diacritics. */
export interface Clause {
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

export const condition = (
  field: string,
  operator: Condition['operator'],
  ...values: readonly string[]
): Condition => ({ field, operator, values: [...values], off: false });

const dateFields: Readonly<Record<string, string>> = {
  'vao dang': 'admittedOn',
  'ngay vao dang': 'admittedOn',
  'ket nap': 'admittedOn',
  'chinh thuc': 'officialOn',
  'ngay chinh thuc': 'officialOn',
  'cong nhan': 'officialOn',
  sinh: 'bornOn',
  'ngay sinh': 'bornOn',
  'vao so': 'enrolledOn',
  'roi to chuc': 'leftOn',
  'ra khoi dang': 'leftOn',
  'chuyen di': 'leftOn',
  'tu tran': 'leftOn',
  'het du bi': 'probationDueOn',
  'het han du bi': 'probationDueOn',
};
const names = Object.keys(dateFields)
  .sort((a, b) => b.length - a.length)
  .join('|');
const day = String.raw`(?:ngay |thang |nam )?(\d[\d/.\-]*)`;
const dated = new RegExp(
  `^(${names})(?: (?:tu|trong|truoc|sau|den|den het|nam|thang|ngay))* ?${day}(?: den(?: het)? ${day})?$`,
);

/** The day, month or year before or after, as exact as the date itself. */
function beside(date: string, by: 1 | -1): string {
  if (date.length === 10) return addDays(date, by);
  return date.length === 7 ? addMonths(date, by) : String(Number(date) + by);
}

/** A field of the ledger with "từ", "đến", "trước", "sau", "trong" and a date; null when it is none. */
export function readDateClause({ folded }: Clause): readonly Condition[] | null {
  const text = folded.join(' ');
  const m = dated.exec(text);
  const field = m && dateFields[m[1] ?? ''];
  if (!m || !field) return null;
  const first = parseVietnameseDate(m[2] ?? '');
  const second = m[3] === undefined ? null : parseVietnameseDate(m[3]);
  if (!first.ok || (second && !second.ok)) return null;
  const from = (date: string) => condition(field, 'from', date);
  const until = (date: string) => condition(field, 'until', date);
  if (second) return [from(first.value), until(second.value)];
  const between = ` ${text.slice((m[1] ?? '').length)} `;
  if (/ truoc /.test(between)) return [until(beside(first.value, -1))];
  if (/ sau /.test(between)) return [from(beside(first.value, 1))];
  if (/ den /.test(between)) return [until(first.value)];
  if (/ tu /.test(between)) return [from(first.value)];
  return [from(first.value), until(first.value)];
}

const units: readonly (readonly [string, RegExp, RegExp])[] = [
  ['partyAge', /^tuoi dang/, /(?:nam )?tuoi dang$/],
  ['badgeLevel', /^(?:co )?huy hieu(?: dang)?/, /nam huy hieu$/],
  ['age', /^tuoi(?: doi)?/, /tuoi(?: doi)?$/],
];
const amount =
  /^(?:(tu|du|tren|duoi|den|toi da|it nhat) )?(\d{1,3})(?: (?:nam|tuoi))?(?: (tro len|tro xuong)|(?: den (\d{1,3})(?: (?:nam|tuoi))?))?$/;

/** Years of life, of Party age, of the badge; null when it is no such clause. */
export function readNumberClause({ folded }: Clause): readonly Condition[] | null {
  const text = folded.join(' ');
  for (const [field, before, after] of units) {
    const rest = before.test(text)
      ? text.replace(before, '').trim()
      : after.test(text)
        ? text.replace(after, '').trim()
        : null;
    const m = rest === null ? null : amount.exec(rest);
    if (!m) continue;
    const [, sign = '', n = '', tail = '', to] = m;
    if (to !== undefined) return [condition(field, 'atLeast', n), condition(field, 'atMost', to)];
    if (sign === 'tren') return [condition(field, 'atLeast', String(Number(n) + 1))];
    if (sign === 'duoi') return [condition(field, 'atMost', String(Number(n) - 1))];
    if (sign === 'den' || sign === 'toi da' || tail === 'tro xuong') return [condition(field, 'atMost', n)];
    if (sign !== '' || tail === 'tro len' || field === 'partyAge') return [condition(field, 'atLeast', n)];
    return [condition(field, 'is', n)];
  }
  return null;
}
