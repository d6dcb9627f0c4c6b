import { safetyText } from '../i18n/vi/safety.ts';
import { type Right, type Role, rights, roles } from '../rules/rights.ts';
import { defineErrors } from './define.ts';

const nameOfRight = (value: unknown): string => {
  const right = rights.find((r): r is Right => r === value);
  return right ? safetyText.rights[right] : '';
};
const nameOfRole = (value: unknown): string => {
  const role = roles.find((r): r is Role => r === value);
  return role ? safetyText.roles[role].toLowerCase() : '';
};

/** Telephone codes E-QH-01 …: what this person may not do. */
export const rightErrors = defineErrors({
  'right.missing': {
    phone: 'E-QH-01',
    text: (p) =>
      `Đồng chí đang mở sổ với vai trò ${nameOfRole(p.role)}, việc này cần quyền ${nameOfRight(p.right)}. Nhờ bí thư làm, hoặc nhờ bí thư cấp thêm quyền ở An toàn dữ liệu. Sổ không thay đổi.`,
  },
  'right.restricted': {
    phone: 'E-QH-02',
    text: () =>
      'Đồng chí chưa được giao phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài. Nhờ bí thư cấp quyền ở An toàn dữ liệu.',
  },
  'right.read-only': {
    phone: 'E-QH-03',
    text: () => 'Đang xem lại sổ cũ nên không ghi được gì. Sửa ở sổ hôm nay.',
  },
});
