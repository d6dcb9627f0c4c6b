import { describe, expect, test } from 'vitest';
import { builtInTemplates } from './builtin/all.ts';
import { checkTemplatePaper } from './central-template.ts';
import { type DocumentTemplate, documentTemplateSchema } from './template.ts';

const head = { format: 1, key: 'rieng-1', group: 'office', subject: 'member', each: true, basis: '' };
const party = (block: object, name = 'Giấy của đơn vị'): DocumentTemplate =>
  documentTemplateSchema.parse({
    ...{ ...head, name, asks: [], watermark: 'none' },
    body: { layout: 'party', orientation: 'portrait', blocks: [{ id: 'a', ...block }] },
  });
const title = (said: string, subject = '') => party({ kind: 'title', title: said, subject, under: '' });
const line = (text: string) => party({ kind: 'text', text, look: {}, firstLine: false, keepWithNext: false });
const placed = (text: string, blank: object | null): DocumentTemplate =>
  documentTemplateSchema.parse({
    ...{ ...head, name: 'Mẫu đặt mục', asks: [], watermark: 'none' },
    body: {
      ...{ layout: 'placed', page: { width: 210, height: 148 }, blank },
      fields: [
        ...[{ id: 'a', text, left: 10, top: 10, width: 80, height: 10, look: {}, smallest: 8, box: null }],
      ],
    },
  });
const central = { name: 'Giấy chứng nhận Huy hiệu', central: true, serialled: true };

describe('HD 38-HD/BTCTW: what is issued centrally is never drawn', () => {
  test.each([
    ['a Party card', title('THẺ ĐẢNG VIÊN')],
    ['a badge certificate', title('GIẤY CHỨNG NHẬN', 'Huy hiệu 50 năm tuổi Đảng')],
    ['an introduction paper', title('GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG')],
    ['a decision on a card, a pattern paper', title('QUYẾT ĐỊNH', 'về việc phát thẻ đảng viên')],
    ['a headline within the text', line('Đảng bộ phường\nTHẺ ĐẢNG VIÊN')],
    ['a field on plain paper', placed('HUY HIỆU 50 NĂM TUỔI ĐẢNG', null)],
    ['a field on a sheet of the office’s own', placed('THẺ ĐẢNG VIÊN', { ...central, central: false })],
    ['a paper by its name', party({ kind: 'lines', count: 3 }, 'Thẻ đảng viên mới')],
  ])('%s is refused', (_said, template) => {
    expect(checkTemplatePaper(template)).toMatchObject({ ok: false, error: { code: 'print.central-paper' } });
  });

  test.each([
    ['a list about badges', title('DANH SÁCH', 'đề nghị tặng Huy hiệu Đảng')],
    ['a label', line('Số thẻ đảng viên: [số thẻ]')],
    ['a sentence', line('Đồng chí đã nhận thẻ đảng viên và Huy hiệu Đảng.')],
    ['what is laid over the genuine sheet', placed('HUY HIỆU 50 NĂM TUỔI ĐẢNG', central)],
    ['a letter of praise', title('GIẤY KHEN', 'hoàn thành xuất sắc nhiệm vụ')],
  ])('%s is the office’s own paper', (_said, template) => {
    expect(checkTemplatePaper(template)).toEqual({ ok: true, value: null });
  });

  test('every paper that is delivered passes', () => {
    for (const template of builtInTemplates)
      expect([template.key, checkTemplatePaper(template).ok]).toEqual([template.key, true]);
  });
});
