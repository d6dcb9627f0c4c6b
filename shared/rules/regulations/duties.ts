/**
 * Deadlines of the register as a whole, as data with citations; shared/rules/todo.ts winds them.
 * `verified: false`: the text was not read or is a local one, so it is a reminder to check.
 */
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface DutyRule {
  /** what has to be done, in a few words */
  readonly label: string;
  /** `{months}` stands for the period */
  readonly rule: string;
  readonly citation: string;
  readonly verified: boolean;
  /** days before the due day from which it is told */
  readonly noticeDays: number;
  /** the period at whose end it is due, for a duty that comes again */
  readonly everyMonths: number;
}

const g06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025';
const hanoi02 =
  'Hướng dẫn 02-HD/BTCTU của Ban Tổ chức Thành ủy Hà Nội (11/2025); địa phương khác có thể quy định khác';

export const dutyRules = {
  closeBooks: {
    label: 'In và đóng sổ của năm',
    rule: 'Sổ điện tử được in, đóng quyển mỗi năm và mỗi nhiệm kỳ. Xong khi sổ danh sách đảng viên cuối năm đã đóng.',
    citation: hanoi02,
    verified: false,
    noticeDays: 30,
    everyMonths: 12,
  },
  matchMembers: {
    label: 'Đối khớp danh sách đảng viên với cấp trên, cấp dưới',
    rule: 'Danh sách đảng viên đối khớp {months} tháng một lần. Xong khi sổ danh sách đảng viên cuối quý đã đóng.',
    citation: g06,
    verified: true,
    noticeDays: 15,
    everyMonths: 3,
  },
  matchDossiers: {
    label: 'Đối khớp hồ sơ đảng viên',
    rule: 'Hồ sơ đảng viên đối khớp {months} tháng một lần. Xong khi sổ giao nhận hồ sơ của kỳ đã đóng.',
    citation: g06,
    verified: true,
    noticeDays: 15,
    everyMonths: 6,
  },
  profileBlocks: {
    label: 'Báo cáo dãy số lý lịch đã dùng',
    rule: 'Tháng 11 hằng năm báo cáo dãy số lý lịch đã dùng; lời nhắc tự hết khi qua tháng.',
    citation: hanoi02,
    verified: false,
    noticeDays: 0,
    everyMonths: 0,
  },
  termEnding: {
    label: 'Hết nhiệm kỳ cấp ủy',
    rule: 'Chuẩn bị đại hội trước khi hết nhiệm kỳ. Xong khi nhiệm kỳ mới đã được ghi.',
    citation: 'Điều lệ Đảng (2011), Điều 13 (chưa đối chiếu điều khoản)',
    verified: false,
    noticeDays: 180,
    everyMonths: 0,
  },
  postOfLeaver: {
    label: 'Ghi thôi giữ chức vụ cấp ủy',
    rule: 'Người giữ chức vụ không còn sinh hoạt ở tổ chức này, nên chức vụ phải ghi là đã thôi. Xong khi chức vụ ghi ngày thôi giữ.',
    citation: 'Nền nếp của sổ, để "cấp ủy tại ngày" nói đúng',
    verified: false,
    noticeDays: 0,
    everyMonths: 0,
  },
  loanReturn: {
    label: 'Thu lại hồ sơ cho mượn',
    rule: 'Hồ sơ cho mượn phải trả đúng hẹn trong sổ mượn. Xong khi sổ mượn ghi ngày trả.',
    citation: 'Sổ mượn tài liệu hồ sơ đảng viên',
    verified: false,
    noticeDays: 15,
    everyMonths: 0,
  },
  inspectionTask: {
    label: 'Làm việc còn lại sau kiểm tra, giám sát',
    rule: 'Việc phải làm sau kết luận kiểm tra, giám sát có người làm và thời hạn. Xong khi việc ghi ngày làm xong.',
    citation: 'Kết luận của cuộc kiểm tra, giám sát',
    verified: false,
    noticeDays: 30,
    everyMonths: 0,
  },
  petitionTerm: {
    label: 'Giải quyết đơn thư',
    rule: 'Đơn thư có hạn giải quyết ghi trong sổ đơn thư. Xong khi đơn ghi là đã giải quyết, đã chuyển hoặc lưu.',
    citation: 'Hạn ghi trong sổ đơn thư',
    verified: false,
    noticeDays: 30,
    everyMonths: 0,
  },
  meetingMissing: {
    label: 'Họp chi bộ thường kỳ',
    rule: 'Chi bộ họp thường lệ mỗi tháng một lần. Xong khi buổi họp thường kỳ của tháng đã ghi ở mục Sinh hoạt chi bộ; chỉ nhắc chi bộ nào có ghi các buổi sinh hoạt trong 12 tháng qua.',
    citation: 'Điều lệ Đảng (2011) (chưa đối chiếu điều khoản)',
    verified: false,
    noticeDays: 10,
    everyMonths: 0,
  },
  absenceWarning: {
    label: 'Nhắc dự sinh hoạt chi bộ',
    rule: 'Đã hai tháng trong năm vắng sinh hoạt không lý do; bỏ sinh hoạt ba tháng trong năm không có lý do chính đáng thì chi bộ xem xét đề nghị xóa tên. Hết khi điểm danh được sửa hoặc sang năm.',
    citation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1',
    verified: true,
    noticeDays: 0,
    everyMonths: 0,
  },
  absenceStrikeOff: {
    label: 'Xem xét đề nghị xóa tên vì bỏ sinh hoạt',
    rule: 'Từ ba tháng trong năm bỏ sinh hoạt chi bộ: chi bộ xem xét, nếu không có lý do chính đáng thì đề nghị xóa tên. Hết khi điểm danh được sửa, đã ghi xóa tên hoặc sang năm.',
    citation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1',
    verified: true,
    noticeDays: 0,
    everyMonths: 0,
  },
  duesWarning: {
    label: 'Nhắc đóng đảng phí',
    rule: 'Đã hai tháng trong năm chưa đóng đảng phí; ba tháng trong năm không có lý do chính đáng thì chi bộ xem xét đề nghị xóa tên. Xong khi đã ghi thu hoặc ghi được miễn.',
    citation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1',
    verified: true,
    noticeDays: 0,
    everyMonths: 0,
  },
  duesStrikeOff: {
    label: 'Xem xét đề nghị xóa tên vì không đóng đảng phí',
    rule: 'Từ ba tháng trong năm chưa đóng đảng phí: chi bộ xem xét, nếu không có lý do chính đáng thì đề nghị xóa tên. Xong khi đã ghi thu hoặc ghi được miễn.',
    citation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1; Quy định 01-QĐ/TW ngày 03/02/2026',
    verified: true,
    noticeDays: 0,
    everyMonths: 0,
  },
  printAnswer: {
    label: 'Xác nhận bản in đã ra đúng chưa',
    rule: 'Chỉ những tờ được xác nhận là đạt mới tính là đã in. Xong khi câu hỏi “In ra đúng chưa?” của lần in đã có câu trả lời ở sổ theo dõi in.',
    citation: 'Nền nếp của sổ, để sổ theo dõi in và số phôi còn lại nói đúng',
    verified: false,
    noticeDays: 0,
    everyMonths: 0,
  },
} as const satisfies Readonly<Record<string, DutyRule>>;

/** The duties as they hold on a day, with what was changed of them here. */
export const dutyRulesOn = (
  day: string,
  changes: RuleChanges = noChanges,
): Readonly<Record<DutyKind, DutyRule>> => withChanges('duties', dutyRules, day, changes);

export type DutyKind = keyof typeof dutyRules;
