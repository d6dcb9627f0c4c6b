import { momentText } from '../text/moment.ts';
import { defineErrors } from './define.ts';

/** Failures between choosing a list and having it in the register. The register is as it was in every case. */
export const importErrors = defineErrors({
  'import.forgotten': {
    phone: 'E-NHAP-01',
    text: () =>
      'Danh sách đang xem đã được bỏ hoặc ghi xong, hoặc tệp khác vừa được chọn. Chọn lại tệp; sổ chưa thay đổi.',
  },
  'import.register-changed': {
    phone: 'E-NHAP-02',
    text: () =>
      'Sổ vừa có thay đổi sau bước Kiểm tra nên chưa ghi gì. Quay lại bước Kiểm tra để xem lại rồi ghi.',
  },
  'import.nothing': {
    phone: 'E-NHAP-03',
    text: () => 'Không có dòng nào mới hoặc đổi nên không có gì để ghi. Xem các dòng bị bỏ ở bước Kiểm tra.',
  },
  'import.as-of-future': {
    phone: 'E-NHAP-04',
    text: (p) => `Ô Danh sách tính đến ngày: ${p.date} chưa tới. Nhập ngày lập danh sách.`,
  },
  'import.name-column': {
    phone: 'E-NHAP-05',
    text: () => 'Bảng cột: chưa có cột nào là Họ và tên. Chọn cột chứa họ và tên rồi đi tiếp.',
  },
  'import.column-twice': {
    phone: 'E-NHAP-06',
    text: (p) =>
      `Bảng cột: mục "${p.target}" được chọn cho ${p.count} cột. Giữ lại một cột, các cột kia chọn "Không nhập".`,
  },
  'import.no-batch': {
    phone: 'E-NHAP-41',
    text: () => 'Các lần đã nhập: không còn đợt nhập này. Mở lại danh sách để xem.',
  },
  'import.already-undone': {
    phone: 'E-NHAP-42',
    text: (p) =>
      `Đợt nhập ${p.file} đã được hoàn tác lúc ${momentText(String(p.at))} nên không hoàn tác lần nữa. Làm lại ở Các bước đã làm nếu cần.`,
  },
  'import.before-steps': {
    phone: 'E-NHAP-43',
    text: (p) =>
      `Đợt nhập ${p.file} được ghi bằng bản rất cũ, chưa có bước để hoàn tác. Khôi phục bản sao lưu làm trước khi nhập.`,
  },
  'import.no-source': {
    phone: 'E-NHAP-44',
    text: (p) =>
      `Đợt nhập ${p.file} được ghi bằng bản trước, chưa giữ tệp gốc nên không có tệp kết quả. Xem Người đã nhập.`,
  },
});
