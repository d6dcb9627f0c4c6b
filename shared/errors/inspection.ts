import { defineErrors } from './define.ts';

/** Telephone codes E-KTGS-01 … */
export const inspectionErrors = defineErrors({
  'inspection.not-found': {
    phone: 'E-KTGS-01',
    text: () => 'Cuộc kiểm tra, giám sát: không còn trong sổ. Mở lại danh sách.',
  },
  'inspection.changed': {
    phone: 'E-KTGS-02',
    text: () => 'Nội dung này đã được sửa ở cửa sổ khác sau khi mở ra. Mở lại để xem bản mới, rồi sửa tiếp.',
  },
  'inspection.refused': {
    phone: 'E-KTGS-03',
    text: (p) => `Ô ${p.field}: ${p.rule} Sửa lại rồi ghi.`,
  },
  'inspection.not-there': {
    phone: 'E-KTGS-04',
    text: (p) =>
      `Ngày ${p.day}, ${p.count} đối tượng không có trong sổ: ${p.names}. Bỏ các đối tượng này, hoặc xem lại ngày bắt đầu.`,
  },
  'inspection.cancelled': {
    phone: 'E-KTGS-05',
    text: () => 'Cuộc này đã hủy nên không ghi thêm được. Hoàn tác việc hủy trong Các bước đã làm, rồi ghi.',
  },
  'inspection.outcome': {
    phone: 'E-KTGS-06',
    text: (p) =>
      `${p.name}: số có vi phạm không quá số được kiểm tra (${p.count}), số phải thi hành kỷ luật không quá số có vi phạm. Sửa lại các số.`,
  },
  'inspection.named-in-summary': {
    phone: 'E-KTGS-07',
    text: () =>
      'Dòng gộp nhiều cuộc theo báo cáo cấp dưới chỉ ghi số lượng, không ghi tên. Lập cuộc riêng cho đối tượng có tên.',
  },
  'inspection.not-among-members': {
    phone: 'E-KTGS-08',
    text: () => 'Ô Loại hình: chỉ ghi loại hình cho tổ chức đảng, không ghi cho đảng viên. Bỏ trống ô này.',
  },
  'inspection.future': {
    phone: 'E-KTGS-09',
    text: (p) => `Ô ${p.field}: ngày ${p.date} chưa đến. Sửa lại ngày.`,
  },
  'inspection.plan-years': {
    phone: 'E-KTGS-10',
    text: () => 'Ô Đến năm: phải từ năm bắt đầu trở đi. Sửa lại một trong hai năm.',
  },
  'inspection.plan-used': {
    phone: 'E-KTGS-11',
    text: (p) =>
      `Dòng chương trình này đang có ${p.count} cuộc thực hiện nên không bỏ được. Gỡ dòng chương trình khỏi các cuộc đó trước.`,
  },
  'inspection.plan-not-found': {
    phone: 'E-KTGS-12',
    text: () => 'Ô Chương trình, kế hoạch: dòng đã chọn không còn. Chọn lại.',
  },
  'inspection.days': {
    phone: 'E-KTGS-13',
    text: () => 'Ô Từ ngày, Đến ngày: từ ngày phải trước hoặc trùng với đến ngày. Sửa lại một trong hai.',
  },
});
