import { defineErrors } from './define.ts';

/** Telephone codes E-SS-01 … for books, E-SS-11 … for dossiers. */
export const bookErrors = defineErrors({
  'book.org-not-found': {
    phone: 'E-SS-01',
    text: () => 'Ô Tổ chức đảng: không còn tổ chức này trong sổ. Chọn lại tổ chức đảng.',
  },
  'book.not-found': {
    phone: 'E-SS-02',
    text: () => 'Sổ đã đóng: không tìm thấy bản đóng này. Mở lại danh sách các sổ đã đóng.',
  },
  'book.closed-already': {
    phone: 'E-SS-03',
    text: (p) =>
      `${p.title}: sổ của ngày ${p.date} đã đóng lúc ${p.closedAt}. Mở bản đã đóng; điều sửa sau đó nằm trong ghi chú của bản ấy.`,
  },
  'book.not-yet': {
    phone: 'E-SS-04',
    text: (p) =>
      `Ô Tính đến ngày: ngày ${p.date} chưa đến nên chưa đóng sổ được. Chọn ngày không quá ${p.today}.`,
  },
  'book.too-long-to-print': {
    phone: 'E-SS-05',
    text: (p) =>
      `Bản in: sổ có ${p.rows} dòng, quá ${p.most} dòng cho một lần in. Chọn từng chi bộ hoặc kỳ ngắn hơn, hoặc xuất Excel.`,
  },
  'dossier.future': {
    phone: 'E-SS-11',
    text: (p) => `Ô ${p.field}: ngày ${p.date} chưa đến. Nhập ngày không quá ${p.today}.`,
  },
  'dossier.lent-already': {
    phone: 'E-SS-12',
    text: (p) =>
      `Tài liệu "${p.papers}": đang cho ${p.borrower} mượn từ ngày ${p.date}, chưa trả. Ghi đã trả trước, hoặc ghi rõ tài liệu khác.`,
  },
  'dossier.loan-not-out': {
    phone: 'E-SS-13',
    text: () => 'Lần mượn này đã ghi trả hoặc không còn. Mở lại danh sách mượn hồ sơ.',
  },
  'dossier.back-before-lent': {
    phone: 'E-SS-14',
    text: (p) => `Ô Ngày trả: ${p.returned} trước ngày mượn ${p.lent}. Nhập ngày từ ngày mượn trở đi.`,
  },
});
