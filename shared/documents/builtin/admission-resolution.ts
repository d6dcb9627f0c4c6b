import { type DocumentTemplate, documentTemplateSchema, templateFormat } from '../template.ts';

/** Nghị quyết of the branch that proposes to admit somebody (6-KNĐ); the wording is the office's frame. */
export const admissionResolution: DocumentTemplate = documentTemplateSchema.parse({
  format: templateFormat,
  key: 'nghi-quyet-ket-nap',
  name: 'Nghị quyết đề nghị kết nạp đảng viên',
  group: 'admission',
  subject: 'member',
  each: true,
  basis: 'Theo tên Mẫu 6-KNĐ (HD 38-HD/BTCTW); lời văn do đơn vị soạn, chưa đối chiếu nguyên mẫu',
  watermark: 'none',
  asks: [
    { key: 'ngày họp', label: 'Ngày họp chi bộ', kind: 'date', usual: '' },
    { key: 'tổng số đảng viên', label: 'Tổng số đảng viên của chi bộ', kind: 'number', usual: '' },
    { key: 'số có mặt', label: 'Số đảng viên có mặt', kind: 'number', usual: '' },
    { key: 'số tán thành', label: 'Số phiếu tán thành', kind: 'number', usual: '' },
    { key: 'ưu điểm, khuyết điểm', label: 'Ưu điểm, khuyết điểm chính', kind: 'long', usual: '' },
  ],
  body: {
    layout: 'party',
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', id: 'dau', symbol: 'NQ' },
      { kind: 'title', id: 'ten', title: 'NGHỊ QUYẾT', subject: 'đề nghị kết nạp đảng viên', under: '' },
      {
        ...{ kind: 'text', id: 'than', look: {}, firstLine: true, keepWithNext: false },
        text: [
          'Ngày [ngày họp], [tổ chức] đã họp để xét, đề nghị kết nạp quần chúng [họ tên], sinh [ngày sinh], vào Đảng.',
          'Tổng số đảng viên của chi bộ: [tổng số đảng viên] đồng chí. Số có mặt: [số có mặt] đồng chí.',
          'Sau khi xem xét hồ sơ, chi bộ kết luận: [ưu điểm, khuyết điểm].',
          'Số tán thành đề nghị kết nạp: [số tán thành] đồng chí. Chi bộ đề nghị cấp có thẩm quyền xem xét, quyết định kết nạp [họ tên] vào Đảng Cộng sản Việt Nam.',
        ].join('\n'),
      },
      {
        ...{ kind: 'signatures', id: 'ky' },
        signers: [{ lines: ['[thay mặt]', '[chức vụ người ký]'], name: '[người ký]' }],
        recipients: ['- Như trên,', '- Lưu Chi bộ.'],
      },
    ],
  },
});
