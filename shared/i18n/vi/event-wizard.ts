import { formatDate } from '../../text/dates.ts';
import { withCitation } from './cited.ts';

/** The groups of the menu "Ghi sự kiện". */
export const eventGroupNames = {
  admission: 'Kết nạp, công nhận',
  standing: 'Sinh hoạt',
  moves: 'Chuyển sinh hoạt',
  honours: 'Khen thưởng, kỷ luật',
  leaving: 'Ra khỏi Đảng, từ trần',
} as const;

/** Words of recording an event and of the life in the Party. */
export const eventText = {
  record: 'Ghi sự kiện',
  otherDeeds: 'Việc khác không ghi được lúc này, vì sao?',
  otherTitle: (name: string) => `Những việc chưa ghi được cho đồng chí ${name}`,
  otherHint: 'Mỗi việc kèm lý do. Khi trạng thái thay đổi, việc đó tự có trong danh sách Ghi sự kiện.',
  notNow: (status: string) => `Không áp dụng cho người đang là: ${status}.`,
  wizardTitle: (deed: string, name: string) => `${deed}: đồng chí ${name}`,
  who: 'Đồng chí',
  decision: 'Quyết định',
  decisionNumber: 'Số quyết định',
  decisionNumberExample: '12-QĐ/ĐU',
  decisionSignedOn: 'Ngày ký quyết định',
  decisionAuthority: 'Cơ quan ban hành',
  decisionSigner: 'Người ký',
  note: 'Ghi chú',
  suggestion: (what: string) => `Theo quy định: ${what}`,
  useSuggestion: 'Dùng giá trị này',
  useDate: 'Dùng ngày này',
  fromRule: (citation: string) => `Căn cứ: ${citation}`,
  futureEffect: (on: string, days: number) => `Có hiệu lực từ ${formatDate(on)} (còn ${days} ngày).`,
  futureHint: 'Ghi ngay hôm nay; đến ngày đó sổ tự tính theo, không phải làm gì thêm.',
  clocksTitle: 'Mốc thời gian theo quy định',
  officialDay: 'Ngày chính thức theo quy định',
  unverified: '(cần kiểm tra lại)',
  papersTitle: 'Giấy tờ của việc này',
  paperRequired: 'phải có',
  paperOptional: 'nếu có',
  paperHave: 'đã có trong hồ sơ',
  paperMissing: 'hồ sơ còn thiếu',
  paperNotNeeded: 'không cần',
  paperHint: 'Thiếu giấy tờ vẫn ghi được; đánh dấu ở Hồ sơ giấy tờ khi nhận.',
  refusedAt: (label: string) => `Xem lý do ở ô ${label}; sửa lại hoặc đóng, chưa ghi gì vào sổ.`,
  missing: (labels: readonly string[]) => `Còn thiếu: ${labels.join(', ')}.`,
  checking: 'Đang đối chiếu với quá trình…',
  refused: 'Không ghi được',
  warningTitle: 'Cần xem lại (vẫn ghi được)',
  withCitation,
  /** a future event on the member's head */
  pending: (deed: string, on: string, days: number) =>
    `${deed}: có hiệu lực từ ${formatDate(on)} (còn ${days} ngày)`,
  recorded: (deed: string, name: string) => `Đã ghi: ${deed}, đồng chí ${name}.`,
  draftBack: (when: string) => `Đã đưa lại bản nháp từ ${when}.`,
  draftDrop: 'Bỏ bản nháp',
  cancel: 'Đóng',
  empty:
    'Chưa có sự kiện nào. Quá trình bắt đầu bằng kết nạp, hoặc tiếp nhận từ nơi khác đến (sau khi ghi kết nạp ở nơi cũ).',
  enteredBy: (when: string, who: string) => `Ghi vào sổ lúc ${when}, người ghi: ${who}`,
  noDecision: 'Chưa ghi quyết định',
  withdraw: 'Rút sự kiện ghi nhầm',
  withdrawOne: (what: string) => `Rút sự kiện ghi nhầm: ${what}`,
  withdrawHint:
    'Sự kiện vẫn còn trong sổ, gạch ngang kèm căn cứ; trạng thái của đồng chí được tính lại như chưa có sự kiện này.',
  withdrawReason: 'Căn cứ rút',
  withdrawReasonExample: 'Ghi nhầm ngày, theo Quyết định 12-QĐ/ĐU là 19/05/2020',
  withdrawDo: 'Rút sự kiện',
  notYet: 'chưa đến ngày có hiệu lực',
  withdrawn: 'Đã rút',
  withdrawnWhy: (reason: string) => `Đã rút vì ghi nhầm: ${reason}`,
  withdrawDone: (what: string) => `Đã rút sự kiện: ${what}.`,
} as const;
