import { describe, expect, it } from 'vitest';
import { HEADER, person, readTable, type Value } from './testing/a-book.ts';

describe('a row is no member', () => {
  const rows = (extra: readonly Value[]) => readTable([HEADER, person(), extra]);
  it.each([
    ['total', [null, 'Tổng cộng: 1 đồng chí']],
    ['total', ['Cộng', null, 12, 7]],
    ['signature', [null, null, null, null, 'Hà Nội, ngày 1 tháng 2 năm 2020']],
    ['signature', [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M CHI ỦY']],
    ['signature', [null, null, null, null, 'Nguyễn Văn Hùng']],
    ['group', [null, 'CHI BỘ CƠ SỞ 2']],
    ['group', ['II', 'Khối nội chính']],
  ] as const)('as a %s row: %j', (why, extra) => {
    const reading = rows(extra);
    expect(reading.people).toHaveLength(1);
    expect(reading.skipped.map((row) => row.why)).toEqual([why]);
  });

  it('but a family named Tống is', () => {
    const reading = readTable([HEADER.slice(1), person(1, 'Tống Văn An', 'Nam').slice(1)]);
    expect(reading.people.map((p) => p.fields.fullName)).toEqual(['Tống Văn An']);
  });

  it('and gives the rows below it their organisation', () => {
    const name = (n: number) =>
      person(n, `Lê Hoa ${n}`, null, `20/05/197${n}`, null, null, `00117${n}000001`);
    const reading = readTable([
      HEADER,
      [null, 'I. ĐẢNG BỘ CƠ SỞ 1'],
      [null, 'Chi bộ 1'],
      name(1),
      [null, 'Chi bộ 2'],
      name(2),
      [null, 'Chi bộ cơ sở Trường Mầm non'],
      name(3),
      [null, 'Đảng bộ xã Tân Tiến'],
      name(4),
    ]);
    expect(reading.people.map((p) => p.organisation)).toEqual([
      ['Đảng bộ cơ sở 1', 'Chi bộ 1'],
      ['Đảng bộ cơ sở 1', 'Chi bộ 2'],
      ['Chi bộ cơ sở Trường Mầm non'],
      ['Đảng bộ xã Tân Tiến'],
    ]);
  });
});
