import { defineErrors } from './define.ts';

/** Telephone codes E-CH-01 …: where a register lies. */
export const placeErrors = defineErrors({
  'place.network': {
    phone: 'E-CH-01',
    text: (p) =>
      `Thư mục dữ liệu ${p.folder}: nằm trên mạng hoặc ổ ánh xạ. Làm việc trên đó có thể hỏng sổ nên chương trình không mở để ghi. Bấm "Chép về máy này" để làm việc trên máy, hoặc "Mở chỉ để xem".`,
  },
  'place.unwritable': {
    phone: 'E-CH-02',
    text: (p) =>
      `Thư mục dữ liệu ${p.folder}: không ghi được (chỉ đọc, hoặc tài khoản này không có quyền). Bấm "Chép về máy này" để làm việc trên máy, hoặc "Mở chỉ để xem".`,
  },
  'place.too-long': {
    phone: 'E-CH-03',
    text: (p) =>
      `Thư mục dữ liệu ${p.folder}: đường dẫn quá dài cho Windows. Chuyển sổ về thư mục có đường dẫn ngắn hơn, ví dụ C:\\So Dang Vien, rồi chọn lại thư mục dữ liệu.`,
  },
  'place.clock-believed': {
    phone: 'E-CH-05',
    text: () =>
      'Ô Hôm nay là ngày: sổ không thấy đồng hồ máy sai nên chưa đổi ngày. Nếu máy sai ngày giờ thì chỉnh lại đồng hồ của máy.',
  },
  'place.no-own-folder': {
    phone: 'E-CH-04',
    text: () =>
      'Chương trình đang chạy mang theo nên không có thư mục riêng trên máy này. Chép cả thư mục chương trình sang ổ cứng của máy rồi chạy lại.',
  },
});
