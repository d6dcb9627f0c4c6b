/**
 * Biến động đảng viên: opening + in − out = closing. Each line counts crossings of the organisation's border as the
 * ledger shows them, so the balance holds by construction and is proved again by counting both ends.
 */
import type { MovementBook } from '../../entities/book.ts';

/** Ways in, in the order of the table. */
export const movesIn = {
  admitted: 'Kết nạp',
  readmitted: 'Kết nạp lại',
  receivedOther: 'Chuyển đến từ ngoài tỉnh',
  receivedSame: 'Chuyển đến trong tỉnh',
  received: 'Chuyển đến, chưa ghi rõ trong hay ngoài tỉnh',
  insideIn: 'Chuyển đến trong nội bộ sổ này',
  handedIn: 'Chuyển giao đến theo tổ chức',
  restored: 'Khôi phục quyền đảng viên',
  returned: 'Giấy chuyển đi bị trả lại',
  enrolled: 'Ghi vào sổ lần đầu theo danh sách',
  otherIn: 'Do tổ chức đảng thay đổi hoặc lý do khác',
} as const;

/** Ways out. */
export const movesOut = {
  movedOther: 'Chuyển đi ngoài tỉnh',
  movedSame: 'Chuyển đi trong tỉnh',
  moved: 'Chuyển đi, chưa ghi rõ trong hay ngoài tỉnh',
  insideOut: 'Chuyển đi trong nội bộ sổ này',
  handedOut: 'Chuyển giao đi theo tổ chức',
  died: 'Từ trần',
  expelled: 'Khai trừ',
  struckOff: 'Xóa tên',
  resigned: 'Xin ra khỏi Đảng',
  admissionCancelled: 'Hủy quyết định kết nạp',
  otherOut: 'Do tổ chức đảng thay đổi hoặc lý do khác',
} as const;

export type MoveIn = keyof typeof movesIn;
export type MoveOut = keyof typeof movesOut;
export type Move = MoveIn | MoveOut;

export const moveLabels: Readonly<Record<Move, string>> = { ...movesIn, ...movesOut };
export const isMoveIn = (move: Move): move is MoveIn => Object.hasOwn(movesIn, move);

export const movementBook: MovementBook = {
  code: 'movement',
  title: 'Biến động đảng viên',
  form: '',
  span: 'period',
  source: 'movement',
  order: 'TT',
  lines: 1,
  note: 'Cuối kỳ = đầu kỳ + tăng − giảm. Chuyển giữa các chi bộ trong cùng tổ chức đảng đang xem không làm tăng, giảm. Sinh hoạt tạm thời ghi bên cạnh, không cộng.',
  columns: [
    { label: 'Ngày', width: 22, centred: true },
    { label: 'Họ và tên', width: 46 },
    { label: 'Ngày sinh', width: 22, centred: true },
    { label: 'Tăng, giảm', width: 18, centred: true },
    { label: 'Lý do', width: 50 },
    { label: 'Trước', width: 46 },
    { label: 'Sau', width: 46 },
  ],
};
