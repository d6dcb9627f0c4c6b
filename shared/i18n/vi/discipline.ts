/** Words of discipline: forms, states, the screen, the forms to fill in, what follows. */
import type {
  DecidingBody,
  DisciplineForm,
  OrganisationDisciplineForm,
} from '../../entities/discipline-form.ts';
import type { DisciplineState } from '../../rules/discipline.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';
import { disciplineForms } from './event.ts';

export const organisationDisciplineForms: Readonly<Record<OrganisationDisciplineForm, string>> = {
  reprimand: disciplineForms.reprimand,
  warning: disciplineForms.warning,
  disbandment: 'Giải tán',
};

/** Every form of either subject, in the order of their weight. */
export const anyDisciplineForms: Readonly<Record<DisciplineForm | OrganisationDisciplineForm, string>> = {
  ...disciplineForms,
  disbandment: organisationDisciplineForms.disbandment,
};

export const decidingBodies: Readonly<Record<DecidingBody, string>> = {
  branch: 'Chi bộ',
  committee: 'Đảng ủy cơ sở',
  standingCommittee: 'Ban thường vụ đảng ủy',
  inspection: 'Ủy ban kiểm tra',
  upper: 'Cấp ủy cấp trên',
  central: 'Trung ương',
};

export const disciplineStateNames: Readonly<Record<DisciplineState, string>> = {
  inForce: 'Đang có hiệu lực',
  underComplaint: 'Đang khiếu nại',
  toReview: 'Cần xem xét',
  ended: 'Đã hết hiệu lực',
  cancelled: 'Đã hủy bỏ',
};

export const disciplineText = {
  title: 'Kỷ luật',
  subjects: { member: 'Đảng viên', organisation: 'Tổ chức đảng' },
  /** of which disciplines the list is */
  spans: { period: 'Trong kỳ', inForce: 'Còn hiệu lực đến hôm nay' },
  span: 'Xem',
  anyForm: 'Mọi hình thức',
  anyState: 'Mọi tình trạng',
  anySubject: 'Đảng viên và tổ chức',
  form: 'Hình thức',
  state: 'Tình trạng',
  subject: 'Đối tượng',
  who: 'Đảng viên, tổ chức đảng',
  place: 'Sinh hoạt tại',
  decision: 'Quyết định',
  number: 'Số quyết định',
  effectiveOn: 'Có hiệu lực từ',
  endsOn: 'Hết hiệu lực',
  ground: 'Nội dung vi phạm',
  listName: 'Các quyết định kỷ luật',
  found: (shown: number, total: number) =>
    shown === total
      ? `${formatCount(total)} quyết định kỷ luật`
      : `${formatCount(shown)} trong ${formatCount(total)} quyết định kỷ luật; chọn kỳ hoặc tổ chức hẹp hơn để xem hết`,
  empty: 'Trong kỳ này chưa có quyết định kỷ luật nào trong sổ.',
  emptyInForce: 'Hiện không có quyết định kỷ luật nào còn hiệu lực.',
  emptyFiltered: 'Không có quyết định kỷ luật nào khớp với điều kiện đã chọn.',
  clearFilter: 'Bỏ điều kiện',
  recordMember: 'Kỷ luật đảng viên',
  recordOrganisation: 'Kỷ luật tổ chức đảng',
  pickMember: 'Chọn đảng viên',
  pickMemberHint: 'Chọn đảng viên rồi ghi kỷ luật tại trang của đồng chí ấy.',
  counts: 'Số liệu trong kỳ',
  countsColumns: {
    form: 'Hình thức',
    now: 'Kỳ này',
    before: 'Cùng kỳ năm trước',
    change: 'Tăng, giảm',
    percent: '%',
  },
  memberTotal: 'Đảng viên bị kỷ luật (người)',
  organisationTotal: 'Tổ chức đảng bị kỷ luật (tổ chức)',
  countsNote:
    'Mỗi hình thức đếm theo quyết định có hiệu lực trong kỳ, lấy hình thức còn giữ đến cuối kỳ; quyết định đã hủy bỏ đến cuối kỳ không đếm.',
  // open record
  open: (name: string) => `Xem kỷ luật ${name}`,
  toMember: 'Mở trang đảng viên',
  toOrganisation: 'Mở tại Tổ chức đảng',
  disbanded: (on: string) => `Đã ghi giải tán ngày ${formatDate(on)} tại Tổ chức đảng.`,
  notDisbanded: 'Tổ chức đảng chưa ghi giải tán: mở tổ chức này để ghi.',
  /** the form that was decided, and what became of it */
  formNow: (decided: string, now: string | null) =>
    now === null
      ? `${decided} (đã hủy bỏ)`
      : now === decided
        ? decided
        : `${now} (trước là ${decided.toLowerCase()})`,
  articles: 'Điều, khoản áp dụng',
  articlesExample: 'Khoản 1 Điều 33',
  group: 'Nhóm hành vi vi phạm',
  groupExample: 'Vi phạm quy chế làm việc',
  body: 'Nơi quyết định',
  announcedOn: 'Ngày công bố',
  receivedOn: 'Ngày nhận quyết định',
  violatedOn: 'Thời điểm vi phạm',
  stateDiscipline: 'Kỷ luật chính quyền, đoàn thể kèm theo',
  postsRemoved: 'Chức vụ bị cách',
  posts: 'Chức vụ cấp ủy bị cách',
  postsInWords: 'Chức vụ khác bị cách (ghi theo quyết định)',
  postsHint: 'Chức vụ được chọn thôi giữ từ ngày kỷ luật có hiệu lực.',
  noPosts: 'Ngày ấy đồng chí này không giữ chức vụ cấp ủy nào trong sổ.',
  post: (post: string, org: string) => `${post}, ${org}`,
  note: 'Ghi chú',
  consequences: 'Hệ quả',
  until: (on: string) => `Đến ngày ${formatDate(on)}`,
  source: (citation: string) => `Căn cứ: ${citation}.`,
  withCitation,
  ended: 'Quyết định đã hết hiệu lực: hệ quả nêu để biết.',
  review: 'Trong thời hạn có kỷ luật mới nên không tự hết hiệu lực: tổ chức đảng có thẩm quyền xem xét.',
  complaints: 'Khiếu nại',
  complaint: (on: string, to: string) => `Khiếu nại ngày ${formatDate(on)}${to === '' ? '' : `, gửi ${to}`}`,
  byItself: 'Cấp trên xem xét lại',
  pending: 'đang giải quyết',
  settled: (on: string, outcome: string) => `${formatDate(on)}: ${outcome.toLowerCase()}`,
  // deeds
  appeal: 'Ghi khiếu nại',
  settle: 'Ghi kết quả giải quyết',
  settleByItself: 'Ghi thay đổi, hủy bỏ',
  edit: 'Sửa',
  withdraw: 'Rút quyết định ghi nhầm',
  appealTitle: (name: string) => `Khiếu nại kỷ luật: ${name}`,
  settleTitle: (name: string) => `Giải quyết khiếu nại kỷ luật: ${name}`,
  withdrawTitle: (name: string) => `Rút quyết định kỷ luật ghi nhầm: ${name}`,
  organisationTitle: 'Kỷ luật tổ chức đảng',
  editTitle: (name: string) => `Sửa kỷ luật: ${name}`,
  appealOn: 'Ngày khiếu nại',
  toBody: 'Gửi đến',
  toBodyExample: 'Ủy ban kiểm tra cấp trên',
  central: 'Do cấp Trung ương giải quyết',
  settleOn: 'Ngày quyết định giải quyết',
  outcome: 'Kết quả',
  newForm: 'Hình thức thay thế',
  settleReason: 'Lý do, nội dung kết luận',
  restoredTo: 'Trở lại sinh hoạt tại',
  restoredHint: 'Khai trừ được hủy bỏ hoặc đổi hình thức nhẹ hơn: ghi luôn khôi phục quyền đảng viên.',
  organisation: 'Tổ chức đảng',
  withdrawReason: 'Căn cứ rút',
  withdrawReasonHint: 'Ít nhất 5 ký tự; căn cứ được giữ lại trong nhật ký.',
  withdrawHint:
    'Quyết định ghi nhầm không còn trong danh sách và số liệu. Quyết định có thật mà bị hủy thì chọn Ghi thay đổi, hủy bỏ.',
  withdrawDo: 'Rút quyết định',
  missing: (labels: readonly string[]) => `Còn thiếu: ${labels.join(', ')}.`,
  warningTitle: 'Cần đối chiếu',
  cancel: 'Bỏ qua',
  saveOrganisation: 'Ghi kỷ luật',
  saveEdit: 'Ghi sửa đổi',
  recorded: (name: string) => `Đã ghi kỷ luật: ${name}.`,
  appealed: (name: string) => `Đã ghi khiếu nại: ${name}. Quyết định vẫn có hiệu lực.`,
  settledNote: (name: string) => `Đã ghi kết quả giải quyết: ${name}.`,
  withdrawn: (name: string) => `Đã rút quyết định ghi nhầm: ${name}.`,
  ofMember: 'Kỷ luật',
  record: 'Ghi kỷ luật',
  headline: (form: string, on: string) => `${form}, từ ngày ${on}`,
  memberNone: 'Không có kỷ luật nào trong quá trình.',
  // paper
  sheetTitle: 'DANH SÁCH ĐẢNG VIÊN, TỔ CHỨC ĐẢNG BỊ KỶ LUẬT',
  sheetPeriod: (from: string, to: string) => `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`,
  sheetInForce: (on: string) => `Còn hiệu lực đến ngày ${formatDate(on)}`,
  sheetName: (from: string, to: string) =>
    `Kỷ luật ${formatDate(from)} - ${formatDate(to)}`.replaceAll('/', '-'),
  sheetNameInForce: (on: string) => `Kỷ luật còn hiệu lực ${formatDate(on)}`.replaceAll('/', '-'),
  sheetTotal: (members: number, organisations: number) =>
    `Danh sách có ${formatCount(members)} quyết định đối với đảng viên, ${formatCount(organisations)} quyết định đối với tổ chức đảng.`,
} as const;

/** Names of the deeds as steps. */
export const disciplineDeeds = {
  organisation: 'Ghi kỷ luật tổ chức đảng',
  organisationEdit: 'Sửa kỷ luật tổ chức đảng',
  appeal: 'Ghi khiếu nại kỷ luật',
  settle: 'Ghi kết quả giải quyết khiếu nại kỷ luật',
  withdraw: (reason: string) => `Rút quyết định kỷ luật ghi nhầm: ${reason}`,
} as const;
