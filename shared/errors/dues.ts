import { defineErrors } from './define.ts';

/** Telephone codes E-DP-01 … */
export const duesErrors = defineErrors({
  'dues.not-payer': {
    phone: 'E-DP-01',
    text: (p) => `Đồng chí ${p.name}: ${p.rule} Chưa ghi gì. Căn cứ: ${p.citation}.`,
  },
  'dues.exempt': {
    phone: 'E-DP-02',
    text: (p) =>
      `Đồng chí ${p.name}, tháng ${p.month}: ${p.rule} Không ghi thu; nếu không còn được miễn thì sửa đối tượng (F2). Căn cứ: ${p.citation}.`,
  },
  'dues.no-due': {
    phone: 'E-DP-03',
    text: (p) => `Đồng chí ${p.name}, tháng ${p.month}: ${p.gap} Nhấn F2 để khai rồi ghi thu.`,
  },
  'dues.overpaid': {
    phone: 'E-DP-04',
    text: (p) =>
      `Đồng chí ${p.name}, tháng ${p.month}: chỉ còn phải đóng ${p.owed} đồng, nhập ${p.amount} đồng là thừa ${p.over} đồng. Sửa số tiền, hoặc chọn tính phần thừa vào các tháng sau.`,
  },
  'dues.number-taken': {
    phone: 'E-DP-05',
    text: (p) => `Ô Số phiếu: số ${p.number} năm ${p.year} đã cấp cho đồng chí ${p.holder}. Lấy số khác.`,
  },
  'dues.closed': {
    phone: 'E-DP-06',
    text: (p) => `Bảng thu tháng ${p.month} đã khóa. Ghi lý do thay đổi rồi làm lại; chưa ghi gì.`,
  },
  'dues.changed-meanwhile': {
    phone: 'E-DP-07',
    text: (p) =>
      `${p.what}: vừa được sửa ở cửa sổ khác nên không còn như trên màn hình. Xem lại số mới rồi ghi; chưa ghi gì.`,
  },
  'dues.already-closed': {
    phone: 'E-DP-08',
    text: (p) => `Bảng thu tháng ${p.month} đã khóa từ trước.`,
  },
  'dues.close-unknown': {
    phone: 'E-DP-09',
    text: (p) =>
      `Bảng thu tháng ${p.month}: còn ${p.count} đồng chí chưa có mức đóng, trước hết là đồng chí ${p.name}. Khai đủ rồi khóa.`,
  },
  'dues.future': {
    phone: 'E-DP-10',
    text: (p) => `${p.what}: ${p.date} chưa đến. Kiểm tra lại.`,
  },
  'dues.share-missing': {
    phone: 'E-DP-11',
    text: (p) =>
      `${p.org}: chưa có tỷ lệ đảng phí được giữ lại. Nhập tỷ lệ theo quyết định của cấp trên rồi ghi nộp.`,
  },
  'dues.handover-overlap': {
    phone: 'E-DP-12',
    text: (p) =>
      `${p.org}: lần nộp từ tháng ${p.from} đến tháng ${p.to} đã có trong sổ và trùng thời gian này. Chọn kỳ khác, hoặc hoàn tác lần nộp cũ.`,
  },
  'dues.handover-nothing': {
    phone: 'E-DP-13',
    text: (p) => `${p.org}: kỳ này chưa thu đồng nào nên chưa có gì để nộp.`,
  },
  'dues.receipt-voided': {
    phone: 'E-DP-14',
    text: (p) => `Phiếu thu số ${p.number}: đã hủy từ trước. Mở lại để xem.`,
  },
  'dues.needs-base': {
    phone: 'E-DP-15',
    text: (p) => `Ô ${p.field}: chưa nhập. Đối tượng "${p.group}" cần có để tính mức đóng.`,
  },
  'dues.no-organisation': {
    phone: 'E-DP-16',
    text: () => 'Tổ chức này không có trong sổ. Chọn lại chi bộ.',
  },
  'dues.less-than-paid': {
    phone: 'E-DP-17',
    text: (p) =>
      `Đồng chí ${p.name}, tháng ${p.month}: đã đóng ${p.paid} đồng nên mức đóng không thể thấp hơn. Hủy phiếu thu ghi nhầm trước.`,
  },
  'dues.carry-nothing': {
    phone: 'E-DP-18',
    text: (p) => `Bảng thu tháng ${p.month}: không còn mức nào của tháng trước để lấy sang.`,
  },
  'dues.relief-order': {
    phone: 'E-DP-19',
    text: (p) => `Ô Miễn, giảm đến hết tháng: ${p.until} đứng trước tháng bắt đầu ${p.from}. Sửa lại.`,
  },
  'dues.closed-fixed': {
    phone: 'E-DP-21',
    text: (p) =>
      `Bảng thu tháng ${p.month} đã khóa nên mức đóng giữ nguyên. Khai từ tháng chưa khóa, hoặc ấn định mức riêng của tháng với lý do.`,
  },
  'dues.months-order': {
    phone: 'E-DP-20',
    text: () => 'Ô Đến tháng: phải trùng hoặc sau ô Từ tháng. Sửa lại.',
  },
});
