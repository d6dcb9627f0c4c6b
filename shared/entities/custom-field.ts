/**
 * Fields that an office adds to the record: typed, on the form, in lists, filters, import, export and documents.
 * A value is text like every other field's; its kind says which texts are allowed. '' means "not known".
 */
import { formatDate, isPartialDate } from '../text/dates.ts';
import type { memberSections } from './member.ts';

export const customFieldKinds = {
  text: 'Chữ, một dòng',
  longText: 'Chữ, nhiều dòng',
  date: 'Ngày (đủ ngày, tháng/năm hoặc năm)',
  number: 'Số',
  choice: 'Chọn trong danh sách',
  yesNo: 'Có hoặc Không',
} as const;

export type CustomFieldKind = keyof typeof customFieldKinds;

export interface CustomField {
  readonly id: number;
  readonly label: string;
  readonly kind: CustomFieldKind;
  /** of a choice, in their order */
  readonly options: readonly string[];
  readonly section: keyof typeof memberSections;
  readonly position: number;
  /** '' = in use; else the day on which it was taken off the form (its values stay) */
  readonly retiredOn: string;
}

/** What a value may be by its field: only these two facts decide. */
export type CustomValueType = Pick<CustomField, 'kind' | 'options'>;

export const yesNo = ['Có', 'Không'] as const;

const longest = { text: 300, longText: 4000 } as const;
const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/**
 * @param value as stored: ISO partial date, number with a point, one of the options
 * @returns what is wrong with it, in a sentence for under the field; null when it may be kept
 */
export function customValueProblem(type: CustomValueType, value: string): string | null {
  if (value === '') return null;
  switch (type.kind) {
    case 'text':
    case 'longText':
      return value.length > longest[type.kind] ? `Dài quá ${longest[type.kind]} ký tự. Rút gọn lại.` : null;
    case 'date':
      return isPartialDate(value) ? null : 'Không phải ngày có thật. Nhập dd/mm/yyyy, mm/yyyy hoặc yyyy.';
    case 'number':
      return NUMBER.test(value) ? null : 'Không phải số. Nhập chữ số, ví dụ 12 hoặc 12,5.';
    case 'choice':
      return type.options.includes(value) ? null : 'Chọn một giá trị trong danh sách.';
    case 'yesNo':
      return value === 'Có' || value === 'Không' ? null : 'Chọn Có hoặc Không.';
  }
}

/** As people read it: dd/mm/yyyy, 12,5. */
export function customValueText(type: Pick<CustomField, 'kind'>, value: string): string {
  if (type.kind === 'date') return formatDate(value);
  return type.kind === 'number' ? value.replace('.', ',') : value;
}
