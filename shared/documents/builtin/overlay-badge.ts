/**
 * Words onto the genuine certificate of a Huy hiệu Đảng, which comes out of the central system (HD 38-HD/BTCTW). No
 * certificate was measured: each place is a start, to be moved on the office's own blank.
 */
import { type DocumentTemplate, documentTemplateSchema, templateFormat } from '../template.ts';

const place = (id: string, text: string, top: number, size: number, bold: boolean) => ({
  ...{ id, text, left: 40, top, width: 217, height: 12, smallest: 10, box: null },
  look: { size, bold, align: 'centre' },
});

export const badgeOverlays: readonly DocumentTemplate[] = [
  documentTemplateSchema.parse({
    ...{ format: templateFormat, key: 'phoi-chung-nhan-huy-hieu', group: 'badge', subject: 'badge' },
    ...{ name: 'In lên phôi: giấy chứng nhận Huy hiệu Đảng', each: true, asks: [], watermark: 'none' },
    basis:
      'Phôi do cấp có thẩm quyền phát hành (HD 38-HD/BTCTW); vị trí chữ chưa đo trên phôi thật, phải chỉnh lại trước khi in',
    body: {
      layout: 'placed',
      page: { width: 297, height: 210 },
      blank: { name: 'Giấy chứng nhận Huy hiệu Đảng', central: true, serialled: true },
      fields: [
        place('ho-ten', '[HỌ TÊN]', 92, 20, true),
        place('loai', '[loại huy hiệu]', 112, 16, true),
        place('so-huy-hieu', '[số huy hiệu]', 128, 14, false),
        place('quyet-dinh', '[số quyết định tặng]', 142, 14, false),
      ],
    },
  }),
];
