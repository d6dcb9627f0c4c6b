/** Columns for the fields that the office added to its record (shared/entities/custom-field.ts). */
import {
  type CustomField,
  type CustomValueType,
  customValueProblem,
  yesNo,
} from '../entities/custom-field.ts';
import { foldText } from '../text/names.ts';
import { headerKey } from './column-dictionary.ts';
import type { FoundTable } from './find-table.ts';
import type { RawCell } from './types.ts';
import { type Reading, readDate, readLines, readText, shownText, unreadable } from './values.ts';

export type OwnField = Pick<CustomField, 'id' | 'label' | 'kind' | 'options'>;

/** A header that says an own field's label to the letter is that field, unless the dictionary knows it as surely. */
export function withOwnFields(table: FoundTable, fields: readonly OwnField[]): FoundTable {
  const byKey = new Map(fields.map((field) => [headerKey(field.label), field]));
  const columns = table.columns.map((column) => {
    const field = byKey.get(headerKey(column.header));
    if (!field || column.confidence >= 0.9) return column;
    return {
      ...column,
      target: { kind: 'own', fieldId: field.id, label: field.label } as const,
      confidence: 1,
    };
  });
  return { ...table, columns };
}

const sameWord = (options: readonly string[], text: string): string | undefined =>
  options.find((option) => foldText(option) === foldText(text));

/** The cell as the register keeps it; what is no value of the field's kind keeps the row out, and is said. */
export function readOwn(type: CustomValueType, cell: RawCell, epoch1904: boolean): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  if (type.kind === 'date') {
    const reading = readDate(cell, epoch1904);
    if (reading.value === null)
      return { value: null, ...(reading.trouble ? { trouble: reading.trouble } : {}) };
    if (!reading.value.twoDigitYear) return { value: reading.value.value };
    const written = shownText(cell);
    return { value: null, trouble: { kind: 'century-doubtful', severity: 'error', written } };
  }
  const { value: text, trouble } = (type.kind === 'longText' ? readLines : readText)(cell);
  if (text === null || text === '') return { value: null, ...(trouble ? { trouble } : {}) };
  const value =
    type.kind === 'number'
      ? text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.')
      : type.kind === 'choice'
        ? (sameWord(type.options, text) ?? text)
        : type.kind === 'yesNo'
          ? (sameWord(yesNo, text) ?? (/^[x✓]$/i.test(text) ? 'Có' : text))
          : text;
  const problem = customValueProblem(type, value);
  if (problem === null) return { value };
  return {
    value: null,
    trouble: { kind: 'own-value', severity: 'error', written: text, params: { problem } },
  };
}
