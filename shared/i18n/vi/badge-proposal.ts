import type { ProposalKind, ProposalState } from '../../entities/badge-proposal.ts';
import type { MatchOutcome } from '../../rules/badge-match.ts';
import { formatCount } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';

/** Words of the way of a Huy hiệu Đảng from the proposal to the decision. */
export const proposalKindNames: Readonly<Record<ProposalKind, string>> = {
  due: 'Đủ tuổi Đảng',
  early: 'Sớm (bệnh nặng)',
  late: 'Muộn, bỏ sót',
  posthumous: 'Truy tặng',
};

export const proposalStateNames: Readonly<Record<ProposalState, string>> = {
  drafted: 'Mới lập',
  declared: 'Đã có tờ khai',
  resolved: 'Chi bộ đã nghị quyết',
  sent: 'Đã gửi cấp trên',
  awarded: 'Đã được tặng',
  refused: 'Không được tặng',
  withdrawn: 'Đã rút',
};

/** Names of the steps as they stand among "Các bước đã làm". */
export const proposalDeeds = {
  draft: 'Lập danh sách đề nghị tặng Huy hiệu',
  declared: 'Ghi tờ khai tặng Huy hiệu',
  resolved: 'Ghi nghị quyết chi bộ đề nghị tặng Huy hiệu',
  sent: 'Ghi gửi danh sách đề nghị tặng Huy hiệu',
  update: 'Sửa đề nghị tặng Huy hiệu',
  refused: 'Ghi không được tặng Huy hiệu',
  withdrawn: 'Rút đề nghị tặng Huy hiệu',
  decide: 'Ghi quyết định tặng Huy hiệu',
  numbers: 'Ghi số Huy hiệu',
} as const;

const people = (n: number): string => `${formatCount(n)} đồng chí`;

export const matchOutcomeNames: Readonly<Record<MatchOutcome | 'listed', string>> = {
  listed: 'Trong danh sách đề nghị',
  matched: 'Khớp với đề nghị',
  wrongLevel: 'Khác mức đã đề nghị',
  notProposed: 'Không có trong đề nghị',
  ambiguous: 'Trùng tên, cần chọn',
  repeated: 'Ghi hai lần',
  unknown: 'Không có trong sổ',
  bad: 'Không đọc được',
};

export const proposalText = {
  round: 'Đợt',
  roundName: (name: string, day: string) =>
    name === 'khác' ? `Dịp khác, ngày ${day}` : `Đợt ${name}/${day.slice(-4)}`,
  roundWith: (round: string, proposed: number) =>
    proposed === 0 ? round : `${round} (${formatCount(proposed)})`,
  otherDay: 'Ngày khác',
  otherDayHint: 'Dịp kỷ niệm khác ngoài bốn đợt',
  organisation: 'Tổ chức đảng',
  everyOrganisation: 'Toàn sổ',
  find: 'Tìm họ tên',
  states: 'Lọc theo bước',
  all: 'Tất cả',
  withCount: (name: string, n: number) => `${name} (${formatCount(n)})`,
  summary: (proposed: number, open: number) =>
    open === 0
      ? `${people(proposed)} được đề nghị, tất cả đã có kết quả.`
      : `${people(proposed)} được đề nghị, ${people(open)} chưa có kết quả.`,
  dossierDue: (day: string) => `Hồ sơ gửi cấp trên trước ngày ${day}.`,
  empty: (round: string) => `${round} chưa có đồng chí nào được đề nghị.`,
  noneFound: 'Không có đồng chí nào khớp.',
  shown: (shown: number, found: number) =>
    shown < found ? `Hiện ${formatCount(shown)} trong ${people(found)}` : people(found),
  toDue: 'Xem ai đến hạn đợt này',
  add: 'Thêm đồng chí',
  decide: 'Ghi quyết định',
  chooseAll: 'Chọn tất cả',
  choose: (name: string) => `Chọn đồng chí ${name}`,
  open: (name: string) => `Mở đề nghị của đồng chí ${name}`,
  chosen: (n: number) => `Đã chọn ${people(n)}`,
  columns: {
    name: 'Họ và tên, ngày sinh',
    organisation: 'Chi bộ',
    level: 'Mức',
    kind: 'Trường hợp',
    declared: 'Tờ khai',
    resolved: 'Nghị quyết chi bộ',
    sent: 'Gửi cấp trên',
    outcome: 'Quyết định',
    missing: 'Còn thiếu',
  },
  years: (level: number) => `${level} năm`,
  notSelfDeclared: 'không tự khai',
  noDeclaration: 'không cần',
  missing: {
    declared: 'Tờ khai',
    resolved: 'Nghị quyết chi bộ',
    sent: 'Gửi danh sách',
    decision: 'Quyết định',
    evidence: 'Bệnh án',
    explanation: 'Giải trình',
  },
  paper: (number: string, day: string) => [number, day].filter(Boolean).join(', '),
  awardedNumber: (number: string) => (number === '' ? 'chưa có số' : `số ${number}`),

  steps: {
    declared: {
      open: 'Ghi tờ khai',
      title: (n: number) => `Ghi tờ khai của ${people(n)}`,
      on: 'Ngày ghi trên tờ khai',
      number: '',
      done: (n: number) => `Đã ghi tờ khai của ${people(n)}.`,
    },
    resolved: {
      open: 'Nghị quyết chi bộ',
      title: (n: number) => `Ghi nghị quyết chi bộ đề nghị ${people(n)}`,
      on: 'Ngày nghị quyết',
      number: 'Số nghị quyết',
      done: (n: number) => `Đã ghi nghị quyết chi bộ cho ${people(n)}.`,
    },
    sent: {
      open: 'Gửi cấp trên',
      title: (n: number) => `Ghi gửi danh sách đề nghị ${people(n)}`,
      on: 'Ngày gửi',
      number: 'Số nghị quyết hoặc công văn',
      done: (n: number) => `Đã ghi gửi danh sách ${people(n)}.`,
    },
    selfDeclared: 'Đảng viên tự khai',
    selfDeclaredHint: 'Bỏ đánh dấu khi chi bộ lập thay (không tự khai được).',
    save: 'Ghi',
  },
  ends: {
    refused: {
      open: 'Không được tặng',
      title: (n: number) => `Ghi không được tặng: ${people(n)}`,
      on: 'Ngày có kết quả',
      done: (n: number) => `Đã ghi ${people(n)} không được tặng.`,
    },
    withdrawn: {
      open: 'Rút đề nghị',
      title: (n: number) => `Rút đề nghị của ${people(n)}`,
      on: 'Ngày rút',
      done: (n: number) => `Đã rút đề nghị của ${people(n)}.`,
    },
    reason: 'Lý do',
  },

  addTitle: (round: string) => `Đề nghị tặng Huy hiệu Đảng: ${round}`,
  who: 'Đồng chí',
  level: 'Mức Huy hiệu',
  kind: 'Trường hợp',
  ground: {
    due: 'Ghi chú',
    early: 'Bệnh án, giấy xác nhận',
    late: 'Giải trình vì sao muộn',
    posthumous: 'Ghi chú',
  },
  answerable: 'Tổ chức, cá nhân chịu trách nhiệm',
  draftDo: 'Lập đề nghị',
  drafted: (n: number, warnings: number) =>
    warnings === 0
      ? `Đã đề nghị ${people(n)}.`
      : `Đã đề nghị ${people(n)}, có ${formatCount(warnings)} điều cần xem lại.`,
  withCitation,
  missingFields: (fields: readonly string[]) => `Còn thiếu: ${fields.join(', ')}.`,

  stateLabel: 'Đang ở bước',
  detailTitle: (name: string) => `Đề nghị của đồng chí ${name}`,
  toMember: 'Mở hồ sơ đảng viên',
  save: 'Ghi thay đổi',
  saved: 'Đã sửa đề nghị.',
  reason: 'Lý do',
  decisionOf: 'Quyết định',
  badgeNumber: 'Số Huy hiệu',
  gone: 'Đề nghị này không còn trong đợt đang xem. Chọn lại đợt trong danh sách.',

  decisionTitle: (round: string) => `Quyết định tặng Huy hiệu Đảng: ${round}`,
  awardedOn: 'Ngày trao tặng',
  ways: { list: 'Chọn trong danh sách đề nghị', paste: 'Dán danh sách từ Excel' },
  wayLabel: 'Lấy danh sách từ đâu',
  pasteBox: 'Danh sách kèm quyết định',
  pasteHint:
    'Chép trong Excel cả dòng tiêu đề cột: Họ và tên, Ngày sinh, Loại Huy hiệu, Số Huy hiệu. Cột khác được bỏ qua.',
  decisionColumns: {
    take: 'Ghi',
    name: 'Họ và tên, ngày sinh',
    level: 'Mức',
    number: 'Số Huy hiệu',
    outcome: 'So với đề nghị',
    note: 'Kiểm tra',
  },
  numberOf: (name: string) => `Số Huy hiệu của đồng chí ${name}`,
  takeOf: (name: string) => `Ghi cho đồng chí ${name}`,
  whoIsMeant: (name: string) => `Chọn ai là đồng chí ${name} trong danh sách`,
  chooseWho: 'Chọn người',
  proposedAs: (level: number) => `đề nghị mức ${level} năm`,
  notDecided: (n: number) => `Được đề nghị nhưng không có trong danh sách: ${people(n)}`,
  notDecidedHint: 'Hỏi lại cấp trên, hoặc ghi "Không được tặng" kèm lý do.',
  decideDo: (n: number) => `Ghi quyết định cho ${people(n)}`,
  decided: (n: number) => `Đã ghi quyết định tặng Huy hiệu cho ${people(n)}.`,
  refusedSome: (n: number) => `${people(n)} không ghi được (xem cột Kiểm tra) nên không được tính vào.`,
  mayBe: 'Ghi được',
  nobodyOpen:
    'Đợt này không còn đề nghị nào chờ quyết định. Dán danh sách từ Excel nếu quyết định có người khác.',
  needNumber: 'Số quyết định',
  needSigned: 'Ngày ký quyết định (đủ ngày, tháng, năm)',
  signedLater: 'Ngày ký quyết định (ngày đang ghi chưa đến)',
  needAwarded: 'Ngày trao tặng (đủ ngày, tháng, năm)',
  checking: 'Đang kiểm tra …',

  sheet: {
    title: 'Danh sách đề nghị tặng Huy hiệu Đảng',
    fileName: (round: string) => `Danh sách đề nghị tặng Huy hiệu ${round}`,
    columns: {
      name: 'Họ và tên',
      bornOn: 'Ngày sinh',
      admitted: 'Ngày ký quyết định kết nạp; ngày vào Đảng; ngày chính thức',
      signature: 'Ghi chú',
    },
    total: (n: number) => `Tổng số: ${people(n)}, không kể người đã rút.`,
    byLevel: (parts: string) => `Theo mức: ${parts}.`,
  },
} as const;
