/** What one row of a repeating item must satisfy, and what a whole list leaves open. */
import {
  type ItemKind,
  type ItemValues,
  itemColumns,
  itemKind,
  type MemberItem,
} from '../entities/member-items.ts';
import { fieldSchema } from '../fields/to-zod.ts';
import { addMonths, formatDate, monthsBetween } from '../text/dates.ts';
import { comparePartial } from './partial-order.ts';

/** column → what is wrong with it; empty when the row may be kept */
export function itemProblems(kind: ItemKind, values: ItemValues, today: string): Record<string, string> {
  const { fields } = itemKind(kind);
  const problems: Record<string, string> = {};
  for (const name of itemColumns(kind)) {
    const def = fields[name];
    if (!def) continue;
    const checked = fieldSchema(def).safeParse((values[name] ?? '').trim());
    if (!checked.success) problems[name] = checked.error.issues[0]?.message ?? '';
    else if (def.kind === 'date' && name !== 'until' && comparePartial(values[name] || today, today) > 0)
      problems[name] = 'Ngày này chưa đến. Kiểm tra lại năm.';
  }
  const { from = '', until = '' } = values;
  if (!problems.from && !problems.until && from !== '' && until !== '' && comparePartial(until, from) < 0)
    problems.until = `Trước ngày bắt đầu (${formatDate(from)}). Sửa một trong hai ngày.`;
  return problems;
}

export interface CareerGap {
  /** the months between, MM/YYYY */
  readonly from: string;
  readonly until: string;
}

const month = (date: string): string => date.slice(0, 7);

/**
 * Months that the work history passes over (mẫu 2-HSĐV, mục 21: "từ tháng năm đến tháng năm", continuous). Rows known
 * to the year only touch every month of it, and an open row runs until today.
 */
export function careerGaps(items: readonly Pick<MemberItem, 'kind' | 'values'>[]): CareerGap[] {
  const spans = items
    .filter((i) => i.kind === 'career' && (i.values.from ?? '') !== '')
    .map(({ values: { from = '', until = '' } }) => ({
      start: from.length === 4 ? `${from}-01` : month(from),
      end: until === '' ? '9999-12' : until.length === 4 ? `${until}-12` : month(until),
    }))
    .sort((a, b) => a.start.localeCompare(b.start));
  const gaps: CareerGap[] = [];
  let reached = spans[0]?.end ?? '';
  for (const { start, end } of spans.slice(1)) {
    if (start > reached && monthsBetween(`${reached}-01`, `${start}-01`) > 1)
      gaps.push({ from: formatDate(addMonths(reached, 1)), until: formatDate(addMonths(start, -1)) });
    if (end > reached) reached = end;
  }
  return gaps;
}
