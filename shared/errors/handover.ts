import { defineErrors } from './define.ts';

/** Telephone codes E-BG-01 …: handing the register over. */
export const handoverErrors = defineErrors({
  'handover.no-draft': {
    phone: 'E-BG-01',
    text: () => 'Chưa có lần bàn giao nào đang làm. Bấm Bắt đầu bàn giao.',
  },
  'handover.not-ready': {
    phone: 'E-BG-02',
    text: (p) => `Bước Ai giao, ai nhận: ${p.what} Nhập rồi làm tiếp.`,
  },
  'handover.not-counted': {
    phone: 'E-BG-03',
    text: (p) => `Bước Đếm hồ sơ: còn ${p.count} đảng viên chưa đếm hồ sơ giấy. Đếm hết rồi lập biên bản.`,
  },
  'handover.not-sealed': {
    phone: 'E-BG-04',
    text: () =>
      'Bước Biên bản: chưa sao lưu và lập biên bản, hoặc đã sửa sau khi lập. Bấm Sao lưu và lập biên bản.',
  },
  'handover.same-password': {
    phone: 'E-BG-05',
    text: () =>
      'Ô Mật khẩu mới: trùng mật khẩu của người giao. Người nhận đặt mật khẩu khác, vì người giao đã biết mật khẩu này.',
  },
  'handover.same-person': {
    phone: 'E-BG-06',
    text: () => 'Người nhận trùng với người giao. Chọn người khác.',
  },
  'handover.no-tier-password': {
    phone: 'E-BG-07',
    text: () =>
      'Ô Mật khẩu riêng mới: chưa nhập. Người giao biết mật khẩu riêng đang dùng, nên người nhận đặt mật khẩu riêng khác.',
  },
  'handover.same-tier-password': {
    phone: 'E-BG-08',
    text: () =>
      'Ô Mật khẩu riêng mới: trùng mật khẩu riêng đang dùng mà người giao đã biết. Người nhận đặt mật khẩu khác.',
  },
});
