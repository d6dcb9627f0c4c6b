import { describe, expect, it } from 'vitest';
import { readTable } from './testing/a-book.ts';

const HEADER = [
  ['TT', 'Họ và tên', 'Ngày sinh', null, null, 'Ngày vào Đảng', 'Số CCCD'],
  [null, null, 'Ngày', 'Tháng', 'Năm', null, null],
  [1, 2, 3, 4, 5, 6, 7],
];
const read = (...parts: readonly (string | number | null)[]) =>
  readTable([...HEADER, [1, 'Lê Hoa', ...parts, '01/02/1991', null]]);

describe('a date in three columns', () => {
  it.each([
    [[5, 3, 1970], '1970-03-05'],
    [['05', '03', '1970'], '1970-03-05'],
    [[null, 3, 1970], '1970-03'],
    [[null, null, 1970], '1970'],
  ] as const)('is read with what is known of it: %j → %s', (parts, bornOn) => {
    const { people } = read(...parts);
    expect(people.map(({ fields }) => fields.bornOn)).toEqual([bornOn]);
    expect(people[0]?.problems).toEqual([]);
  });

  it.each([[[31, 2, 1970]], [[5, 3, null]], [['mồng', 3, 1970]]] as const)(
    'that no calendar has, or that lacks its year, is said and not read: %j',
    (parts) => {
      const { people } = read(...parts);
      expect(people[0]?.fields.bornOn).toBeUndefined();
      expect(people[0]?.problems.map(({ severity }) => severity)).toEqual(['error']);
    },
  );

  it('leaves the columns of month and year to the first of the three', () => {
    expect(
      read(5, 3, 1970)
        .columns.slice(2, 5)
        .map(({ target }) => target.kind),
    ).toEqual(['field', 'ignore', 'ignore']);
  });
});
