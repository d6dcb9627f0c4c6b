import { describe, expect, it } from 'vitest';
import type { PrintMember } from '../ipc/print.ts';
import { blank, checkPlaceholders, fillPlaceholders, hasBlank } from './placeholders.ts';

const an: PrintMember = {
  id: 1,
  fullName: 'Nguyễn Văn An',
  bornOn: '1960',
  profileNumber: '000001 HN',
  orgName: 'Chi bộ 3',
  admittedOn: '1990-02-03',
  officialOn: '',
  post: '',
  status: 'probationary',
  hasPhoto: false,
  own: { 'Đơn vị cũ': 'Trường Tiểu học số 2' },
};

const filled = (template: string): string[] =>
  fillPlaceholders(template, an).map((line) => line.map((run) => run.text).join(''));

describe('the text of a paper', () => {
  it.each([
    ['Đồng chí [họ tên], số lý lịch [số lý lịch]', 'Đồng chí Nguyễn Văn An, số lý lịch 000001 HN'],
    ['sinh [ngày sinh]', 'sinh năm 1960'],
    ['vào Đảng [ngày vào Đảng]', 'vào Đảng ngày 03/02/1990'],
    ['chính thức [ngày chính thức]', `chính thức ${blank}`],
    ['tại [CHI BỘ]', 'tại Chi bộ 3'],
    ['trước ở [đơn vị cũ]', 'trước ở Trường Tiểu học số 2'],
    ['không có chỗ nào', 'không có chỗ nào'],
  ])('reads "%s" as "%s"', (template, expected) => {
    expect(filled(template)).toEqual([expected]);
  });

  it('makes a paragraph of each line and drops empty ones', () => {
    expect(filled('một\r\n\n  hai ')).toEqual(['một', 'hai']);
  });

  it('sets only what comes from the register apart', () => {
    expect(fillPlaceholders('Đồng chí [họ tên].', an)[0]).toEqual([
      { text: 'Đồng chí ', fact: false },
      { text: 'Nguyễn Văn An', fact: true },
      { text: '.', fact: false },
    ]);
  });

  it('says for whom a fact is missing', () => {
    expect(hasBlank('[họ tên]', an)).toBe(false);
    expect(hasBlank('[họ tên] [chức vụ]', an)).toBe(true);
  });

  it('refuses a place that does not exist, by its name', () => {
    const refused = checkPlaceholders('Đồng chí [tên gọi]', []);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'print.unknown-placeholder', params: { name: 'tên gọi' } },
    });
    expect(checkPlaceholders('Đồng chí [họ tên] [ngày sinh]', []).ok).toBe(true);
    expect(checkPlaceholders('[Đơn vị cũ]', []).ok).toBe(false);
    expect(checkPlaceholders('[đơn vị cũ]', ['Đơn vị cũ']).ok).toBe(true);
  });
});
