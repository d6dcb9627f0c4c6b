/** What each table of a register holds, for who reads the support file before giving it away. */
import { rowNames } from './steps.ts';

/** Tables that no step of a person changes row by row: steps.ts names the others. */
const ofTheProgram: Readonly<Record<string, string>> = {
  access_log: 'nhật ký xem, in, xuất',
  audit: 'nhật ký sửa sổ',
  audit_context: 'người đang ghi',
  book_note: 'ghi chú của sổ đã đóng',
  card_seal: 'khóa mã trên phiếu thông tin',
  clock_seen: 'giờ máy lần ghi trước',
  document_ghost: 'ảnh chụp phôi để căn chữ',
  draft: 'bản nháp',
  envelope_seen: 'lần đổi tệp khóa đã biết',
  handover: 'lần bàn giao sổ',
  image: 'ảnh đã lưu',
  import_alias: 'cách viết đã sửa khi nhập',
  import_mapping: 'cách ghép cột đã dùng',
  import_pair: 'trả lời về dòng nghi trùng người',
  import_source: 'tệp của các lần nhập',
  import_staging: 'danh sách đang nhập dở',
  list_layout: 'cách bày danh sách',
  log_head: 'mục cuối của nhật ký',
  log_link: 'mã nối các mục nhật ký',
  member_period: 'thời kỳ trong Đảng, tính từ sự kiện',
  member_state: 'tình trạng hôm nay, tính từ sự kiện',
  migration: 'lần nâng cấp sổ',
  organisation_period: 'thời kỳ của tổ chức, tính từ sự kiện',
  print_member: 'người có trong lần in',
  print_run: 'lần in',
  print_sheet: 'tờ đã in',
  rating_closing_row: 'dòng của bản khóa xếp loại',
  step: 'bước đã làm',
};

/** null: nobody has named this table yet. */
export const tableName = (table: string): string | null => rowNames[table] ?? ofTheProgram[table] ?? null;
