/** What the columns of each table are called in the sentences of the log (electron/core/log-words.test.ts names a missing one). */
import { logFieldNames } from './log-field-names.ts';

/** Where one table means something of its own. */
const ofTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: { name: 'họ tên', created_at: 'ngày ghi vào sổ' },
  narrative_report: { body: 'lời báo cáo' },
  organisation_discipline: { body: 'nội dung' },
  closed_book: { title: 'tên sổ' },
  card_replaced: { issue: 'lần in' },
  rating: { level: 'mức xếp loại' },
  organisation_rating: { level: 'mức xếp loại' },
  badge_proposal: { level: 'Huy hiệu' },
  petition: { level: 'cấp' },
  printer_profile: {
    xx: 'hệ số xx',
    xy: 'hệ số xy',
    yx: 'hệ số yx',
    yy: 'hệ số yy',
    dx: 'lệch ngang',
    dy: 'lệch dọc',
    worst: 'sai lệch lớn nhất',
    width: 'chiều rộng',
    height: 'chiều cao',
    measured_on: 'ngày đo',
    tray: 'khay giấy',
    printer: 'máy in',
  },
  rating_meeting: {
    ballots_back: 'phiếu thu về',
    ballots_issued: 'phiếu phát ra',
    ballots_valid: 'phiếu hợp lệ',
    called: 'triệu tập',
    met_on: 'ngày họp',
    present: 'số người dự',
    tellers: 'tổ kiểm phiếu',
  },
};

/** null: nobody has named this column yet. */
export const logFieldName = (table: string, column: string): string | null =>
  ofTable[table]?.[column] ?? logFieldNames[column] ?? null;

/** Written long, or only for the program: said as changed, never in full. */
export const unsaid: ReadonlySet<string> = new Set([
  'payload',
  'detail',
  'head',
  'filter',
  'question',
  'template',
  'locked_values',
  'sha256',
  'fingerprint',
  'public_key',
  'deed_uid',
  'end_deed_uid',
  'boxes',
  'papers',
  'arrival',
  'extensions',
  'options',
  'tellers',
  'rounds',
  'before',
  'after',
]);

/** Codes of the register in words; others are said as changed. */
export const logCodes: Readonly<Record<string, string>> = {
  excellent: 'hoàn thành xuất sắc',
  good: 'hoàn thành tốt',
  fair: 'hoàn thành',
  poor: 'không hoàn thành',
  secretary: 'bí thư',
  deputy: 'phó bí thư',
  typist: 'người nhập liệu',
  inspector: 'người kiểm tra',
  branch: 'chi bộ',
  grassrootsBranch: 'chi bộ cơ sở',
  subCommittee: 'đảng bộ bộ phận',
  grassrootsCommittee: 'đảng bộ cơ sở',
  founded: 'thành lập',
  renamed: 'đổi tên',
  recoded: 'đổi mã',
  moved: 'chuyển cấp trên',
  dissolved: 'giải thể',
  merged: 'sáp nhập',
  out: 'chuyển đi',
  in: 'chuyển đến',
  cash: 'tiền mặt',
  received: 'nhận',
  spoiled: 'hỏng',
  returned: 'trả lại',
  destroyed: 'hủy',
  present: 'có mặt',
  absent: 'vắng',
  excused: 'vắng có lý do',
  late: 'đến muộn',
  awarded: 'được tặng',
  refused: 'không được tặng',
  withdrawn: 'đã rút',
};
