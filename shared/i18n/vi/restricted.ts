import { restrictedMinutes } from '../../ipc/restricted.ts';

/** Words of the gate before inspection and petitions. */
export const restrictedText = {
  /** as the log of who looked at what names it */
  name: 'Phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài',
  logged: {
    unlock: 'mở bằng mật khẩu riêng',
    set: 'đặt mật khẩu riêng lần đầu',
    reset: 'đặt lại mật khẩu riêng bằng mã khôi phục',
    out: 'xuất ra tệp hoặc in',
  },
  /** instead of the name of a step of the tier, where a refusal has to name one */
  stepElsewhere: 'việc ghi ở phần có mật khẩu riêng',
  /** on the record of a member, in the place of its rows */
  rowsElsewhere: (item: string) => `${item}: thuộc phần có mật khẩu riêng, đang khóa.`,
  openRows: 'Mở phần có mật khẩu riêng',
  lockedTitle: 'Phần này có mật khẩu riêng',
  what: `Kiểm tra, giám sát, đơn thư và quan hệ nước ngoài (mục 27, 28 của phiếu đảng viên) chỉ người có trách nhiệm được xem. Khi phần này khóa, các mục của nó không có trong tìm kiếm, nhật ký, việc cần làm, các bước đã làm và mọi tệp xuất. Mở rồi mà ${restrictedMinutes} phút không dùng thì tự khóa lại.`,
  /** where a past day is looked at: the tier of both is one */
  atToday: 'Đang xem lại sổ cũ: mở phần này ở sổ hôm nay trước, rồi quay lại đây.',
  firstTitle: 'Đặt mật khẩu riêng cho phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài',
  first: 'Phần này chưa có mật khẩu. Người giữ sổ đặt một lần; về sau ai mở phần này đều phải gõ.',
  registerPassword: 'Mật khẩu mở sổ',
  registerPasswordNote: 'Để biết đúng là người giữ sổ đang đặt.',
  set: 'Đặt mật khẩu và mở',
  password: 'Mật khẩu riêng',
  unlock: 'Mở phần này',
  forgotten: 'Quên mật khẩu riêng',
  practice: (password: string) => `Sổ luyện tập: mật khẩu riêng là "${password}".`,
  reset: 'Đặt lại và mở',
  resetTitle: 'Đặt lại mật khẩu riêng',
  resetNote: 'Cần mã khôi phục của sổ, trên tờ giấy đã in khi lập sổ. Các mục trong phần này giữ nguyên.',
  openNote: `Đang mở. Tự khóa sau ${restrictedMinutes} phút không dùng.`,
  lock: 'Khóa phần này',
  change: 'Đổi mật khẩu riêng',
  oldPassword: 'Mật khẩu riêng đang dùng',
  changed: 'Đã đổi mật khẩu riêng.',
  isSet: 'Đã đặt mật khẩu riêng. Phần này đang mở.',
} as const;
