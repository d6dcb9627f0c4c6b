import { defineErrors } from './define.ts';

/** Telephone codes E-ND-01 …: the people of a register. */
export const peopleErrors = defineErrors({
  'people.name-taken': {
    phone: 'E-ND-01',
    text: (p) =>
      `Ô Họ và tên: sổ đã có người dùng tên ${p.name}. Nhật ký ghi việc theo tên, nên thêm chữ để phân biệt, ví dụ năm sinh.`,
  },
  'people.account-taken': {
    phone: 'E-ND-02',
    text: (p) => `Ô Tên khi mở sổ: "${p.account}" đã có người dùng. Đặt tên khác, ví dụ "Phó bí thư 2".`,
  },
  'people.last-secretary': {
    phone: 'E-ND-03',
    text: () =>
      'Sổ phải luôn có ít nhất một bí thư mở được sổ. Giao quyền bí thư cho người khác trước, hoặc dùng Bàn giao sổ.',
  },
  'people.self': {
    phone: 'E-ND-04',
    text: () => 'Không tự thôi quyền của chính mình ở đây. Khi đổi người giữ sổ, dùng Bàn giao sổ.',
  },
  'people.gone': {
    phone: 'E-ND-05',
    text: () => 'Người dùng này không còn trong danh sách đang dùng sổ. Mở lại danh sách rồi làm lại.',
  },
  'people.practice': {
    phone: 'E-ND-06',
    text: () => 'Sổ luyện tập mở không cần mật khẩu nên không thêm người dùng. Làm việc này ở sổ thật.',
  },
  'people.door-left': {
    phone: 'E-ND-07',
    text: (p) =>
      `${p.name} đã thôi quyền mở sổ, nhưng tệp khóa cạnh sổ chưa ghi lại được. Lần mở sổ sau máy tự ghi; mật khẩu cũ đã bị từ chối.`,
  },
});
