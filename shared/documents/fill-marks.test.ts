import { describe, expect, it } from 'vitest';
import type { Paper } from '../ipc/document.ts';
import { peopleWithBlanks } from './blank-facts.ts';
import { dateFacts } from './date-marks.ts';
import { blank, filled, fillLine, marksIn } from './fill-marks.ts';
import { nearestNames } from './nearest-names.ts';
import { documentTemplateSchema, templateFormat } from './template.ts';
import { checkMarks, maskedMarks } from './template-texts.ts';

const facts = {
  'họ tên': 'Nguyễn Văn An',
  'HỌ TÊN': 'NGUYỄN VĂN AN',
  ...dateFacts('ngày sinh', '1960'),
  ...dateFacts('ngày vào Đảng', '1990-02-03'),
  ...dateFacts('ngày chính thức', ''),
  'chi bộ': 'Chi bộ 3',
  'Đơn vị cũ': 'Trường Tiểu học số 2',
};

describe('a line with marks', () => {
  it.each([
    ['Đồng chí [họ tên], [HỌ TÊN]', 'Đồng chí Nguyễn Văn An, NGUYỄN VĂN AN'],
    ['sinh [ngày sinh]', 'sinh năm 1960'],
    ['vào Đảng [ngày vào Đảng]', 'vào Đảng ngày 03/02/1990'],
    ['[ngày vào Đảng: số] | [ngày vào đảng: tháng]', '03/02/1990 | 02'],
    ['sinh ngày [ngày sinh: ngày] năm [ngày sinh: năm]', `sinh ngày ${blank} năm 1960`],
    ['chính thức [ngày chính thức]', `chính thức ${blank}`],
    ['tại [CHI BỘ]', 'tại Chi bộ 3'],
    ['trước ở [đơn vị cũ]', 'trước ở Trường Tiểu học số 2'],
    ['không có chỗ nào', 'không có chỗ nào'],
  ])('reads "%s" as "%s"', (line, expected) => {
    expect(filled(line, facts)).toBe(expected);
  });

  it('sets what was filled in apart', () => {
    expect(fillLine('Đồng chí [họ tên].', facts)).toEqual([
      { text: 'Đồng chí ', fact: false },
      { text: 'Nguyễn Văn An', fact: true },
      { text: '.', fact: false },
    ]);
    expect(marksIn('[họ tên] và [chi bộ]')).toEqual(['họ tên', 'chi bộ']);
  });
});

const template = (text: string, column = '[họ tên]') =>
  documentTemplateSchema.parse({
    ...{ format: templateFormat, key: 'thu', name: 'Thử', group: 'office', subject: 'member', each: true },
    ...{ basis: '', watermark: 'none' },
    asks: [{ key: 'ngày họp', label: 'Ngày họp', kind: 'date', usual: '' }],
    body: {
      layout: 'party',
      orientation: 'portrait',
      blocks: [
        { kind: 'text', id: 'than', text, look: {}, firstLine: true, keepWithNext: false },
        {
          ...{ kind: 'people', id: 'bang', closing: '' },
          columns: [{ label: 'Họ và tên', text: column, width: 50 }],
        },
      ],
    },
  });

const paper = (part: Paper['facts']): Paper => ({
  ...{ subjectId: 1, name: 'Nguyễn Văn An', facts: { ...facts, ...part } },
  people: [{ memberId: 1, name: 'Trần Thị Mơ', facts: { 'chi bộ': '' }, record: [] }],
});

describe('for whom facts are missing', () => {
  it.each([
    ['everything is there', '[họ tên]', '[họ tên]', []],
    ['of the paper itself', '[ngày chính thức]', '[họ tên]', ['Nguyễn Văn An']],
    ['of one in its list', '[họ tên]', '[chi bộ]', ['Trần Thị Mơ']],
    ['what is typed for the paper is left to the pen on purpose', '[ngày họp] [số] [người ký]', '', []],
  ])('%s', (_case, text, column, names) => {
    expect(peopleWithBlanks(template(text, column), [paper({})])).toEqual(names);
  });
});

describe('marks that mean nothing', () => {
  it('are refused by their name, in the text and in a column; own fields and questions are known', () => {
    expect(checkMarks(template('[tên gọi]'), [])).toMatchObject({
      ok: false,
      error: { code: 'document.unknown-mark', params: { name: 'tên gọi' } },
    });
    expect(checkMarks(template('[họ tên]', '[huyện]'), [])).toMatchObject({ ok: false });
    expect(checkMarks(template('[ngày họp] [Đơn vị cũ]'), ['đơn vị cũ'])).toMatchObject({ ok: true });
  });

  it('are answered with the nearest names first', () => {
    expect(nearestNames('ngày vao đảng', ['chi bộ', 'ngày sinh', 'ngày vào Đảng'], 2)).toEqual([
      'ngày vào Đảng',
      'ngày sinh',
    ]);
  });

  it('identity numbers are known as such', () => {
    expect(maskedMarks(['họ tên', 'Số thẻ'])).toEqual(['số thẻ']);
  });
});
