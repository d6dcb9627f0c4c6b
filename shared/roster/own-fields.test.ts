import { describe, expect, it } from 'vitest';
import { type OwnField, readOwn } from './own-fields.ts';
import { readRoster } from './read-roster.ts';
import { aBook } from './testing/a-book.ts';
import type { RawCell } from './types.ts';

const field = (kind: OwnField['kind'], options: string[] = []): OwnField => ({
  id: 7,
  label: 'Nhóm máu',
  kind,
  options,
});
const text = (v: string): RawCell => ({ t: 's', v });
const read = (of: OwnField, cell: RawCell) => {
  const { value, trouble } = readOwn(of, cell, false);
  return trouble ? `${trouble.kind} ${trouble.severity}` : value;
};

describe('a cell of a field that the office added', () => {
  it.each([
    [field('choice', ['O', 'AB']), 'ab', 'AB'],
    [field('choice', ['O', 'AB']), 'C', 'own-value error'],
    [field('yesNo'), 'co', 'Có'],
    [field('yesNo'), 'x', 'Có'],
    [field('yesNo'), 'không', 'Không'],
    [field('yesNo'), 'đã', 'own-value error'],
    [field('number'), '12,5', '12.5'],
    [field('number'), '1.250.000', '1250000'],
    [field('number'), 'hai', 'own-value error'],
    [field('date'), '03/1990', '1990-03'],
    [field('date'), '31/02/1990', 'date-unreal error'],
    [field('date'), '3/2/60', 'century-doubtful error'],
    [field('text'), ' Nhà  số 4 ', 'Nhà số 4'],
  ])('%o "%s" is read as %s', (of, written, expected) => {
    expect(read(of, text(written))).toBe(expected);
  });
});

describe('a roster with a column of the office', () => {
  const book = aBook([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Nhóm máu'],
    ['1', 'Nguyễn Văn An', '01/02/1960', '03/02/1990', 'o'],
    ['2', 'Trần Thị Bé', '01/02/1961', '03/02/1991', ''],
  ]);

  it('is read into the field whose label the header says, whatever its tones', () => {
    const reading = readRoster(book, { ownFields: [field('choice', ['O', 'A'])] });
    expect(reading.ok && reading.value.columns.at(-1)?.target).toEqual({
      kind: 'own',
      fieldId: 7,
      label: 'Nhóm máu',
    });
    expect(reading.ok && reading.value.people.map((p) => p.own)).toEqual([{ 7: 'O' }, {}]);
  });

  it('is left out in sight of the user where the register has no such field', () => {
    const reading = readRoster(book);
    expect(reading.ok && reading.value.columns.at(-1)?.target.kind).toBe('ignore');
  });
});
