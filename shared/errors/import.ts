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
});
