import { type InspectionKind, inspectionBodies, inspectionKinds } from '../../entities/inspection.ts';
import type { CampaignField } from '../../rules/inspection.ts';
import type { FigureOptions } from '../../rules/inspection-figures.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';

/** Names of the deeds, as the list of steps shows them. */
export const inspectionDeeds = {
  campaign: 'Lập cuộc kiểm tra, giám sát',
  campaignChanged: 'Sửa cuộc kiểm tra, giám sát',
  cancel: 'Hủy cuộc kiểm tra, giám sát',
  subjects: 'Thêm đối tượng kiểm tra, giám sát',
  outcomes: 'Ghi kết quả kiểm tra, giám sát',
  reported: 'Ghi số liệu cấp dưới báo cáo',
  reportedChanged: 'Sửa số liệu cấp dưới báo cáo',
  subjectRemoved: 'Bỏ đối tượng kiểm tra, giám sát',
  task: 'Giao việc sau kiểm tra, giám sát',
  taskChanged: 'Sửa việc sau kiểm tra, giám sát',
  taskRemoved: 'Bỏ việc sau kiểm tra, giám sát',
  planLine: 'Thêm dòng chương trình kiểm tra, giám sát',
  planLineChanged: 'Sửa dòng chương trình kiểm tra, giám sát',
  planLineRemoved: 'Bỏ dòng chương trình kiểm tra, giám sát',
} as const;

const fields: Readonly<Record<CampaignField, string>> = {
  kinds: 'Hình thức',
  performer: 'Tổ chức tiến hành',
  rounds: 'Số cuộc',
  paperOn: 'Ngày quyết định, kế hoạch',
  fromOn: 'Từ ngày',
  toOn: 'Đến ngày',
  concludedOn: 'Ngày kết luận',
};

const kindNames = Object.fromEntries(
  Object.entries(inspectionKinds).map(([kind, { name }]) => [kind, name]),
  // Every key of the record is there because it was made from it.
) as Readonly<Record<InspectionKind, string>>;

/** Words of the tables and their notes, on the screen and on paper. */
const tables = {
  period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  beforeNote: (from: string, to: string) => `Cùng kỳ năm trước: từ ngày ${from} đến ngày ${to}.`,
  countNote:
    'Cuộc được tính vào kỳ có ngày kết luận; cuộc đã hủy và cuộc chưa kết luận không tính. Tổ chức đảng và đảng viên tính theo lượt, trừ dòng ghi "không tính trùng". "—": cùng kỳ không có để so sánh.',
  signsNote: (withSigns: boolean) =>
    withSigns
      ? 'Số được kiểm tra gồm cả kiểm tra khi có dấu hiệu vi phạm.'
      : 'Số được kiểm tra không gồm kiểm tra khi có dấu hiệu vi phạm; phần đó ở mục riêng.',
  reportedNote: 'Phần "theo báo cáo cấp dưới" chỉ có số lượng, không có tên, nên không loại trùng được.',
  reportedPart: (n: string) => `trong đó ${n} theo báo cáo cấp dưới`,
  narrowed: ({ body, topic }: Pick<FigureOptions, 'body' | 'topic'>): readonly string[] => [
    ...(body === '' ? [] : [`Chỉ tính cuộc do ${inspectionBodies[body].toLocaleLowerCase('vi')} tiến hành`]),
    ...(topic === '' ? [] : [`Chỉ tính cuộc có nội dung "${topic}"`]),
  ],
  /** "Đạt 54/63 tổ chức đảng (85,7%)" */
  progress: (done: number, target: number, unit: string) =>
    target === 0
      ? `Đã làm ${formatCount(done)} ${unit}`
      : `Đạt ${formatCount(done)}/${formatCount(target)} ${unit} (${formatPercent(done, target, 1)})`,
  progressNote:
    'Kết quả tính từ các cuộc đã kết luận gắn với dòng chương trình; mỗi tổ chức đảng, mỗi đảng viên tính một lần.',
  planEmpty: (year: number) => `Chưa có chương trình kiểm tra, giám sát năm ${year}.`,
  sheet: {
    figures: 'Số liệu kiểm tra, giám sát',
    plan: (year: number) => `Chương trình kiểm tra, giám sát năm ${year}`,
    columns: {
      label: 'Nội dung',
      unit: 'Đơn vị tính',
      now: 'Kỳ này',
      before: 'Cùng kỳ năm trước',
      difference: 'Tăng, giảm',
      percent: 'Tỷ lệ',
      topic: 'Nội dung',
      kind: 'Hình thức',
      performer: 'Tổ chức tiến hành',
      subjects: 'Đối tượng',
      timing: 'Thời gian',
      progress: 'Kết quả',
    },
  },
} as const;

/** Words of the campaigns and of the programme; those of the figures stand in inspection-figures.ts. */
export const inspectionText = {
  ...tables,
  kindNames,
  fields,
  lowerLevels: 'các cấp dưới',
  unknownSubject: 'đối tượng không rõ',
  performerNotThere: (day: string) => `Ngày ${day} tổ chức này chưa thành lập hoặc đã kết thúc hoạt động.`,
  noPerformer: 'Chưa chọn tổ chức tiến hành.',
  withCitation,

  // The list of campaigns
  list: 'Các cuộc kiểm tra, giám sát',
  add: 'Lập cuộc',
  empty: 'Chưa có cuộc kiểm tra, giám sát nào. Lập cuộc đầu tiên, rồi thêm đối tượng và kết quả.',
  noneFound: 'Không có cuộc nào khớp với kỳ và cách lọc.',
  anyKind: 'Mọi hình thức',
  body: 'Cơ quan tiến hành',
  anyBody: 'Mọi cơ quan',
  topic: 'Nội dung',
  anyTopic: 'Mọi nội dung',
  find: 'Tìm tên cuộc, số quyết định',
  all: 'Tất cả',
  status: 'Tình trạng',
  withCount: (name: string, count: number) => `${name} (${formatCount(count)})`,
  shown: (shown: number, found: number) =>
    shown === found ? `${formatCount(found)} cuộc` : `${formatCount(shown)} trong ${formatCount(found)} cuộc`,
  more: 'Xem thêm',
  open: (title: string) => `Mở cuộc ${title}`,
  listColumns: {
    title: 'Cuộc',
    performer: 'Tổ chức tiến hành',
    days: 'Thời gian',
    subjects: 'Đối tượng',
    found: 'Kết quả',
    status: 'Tình trạng',
  },
  subjectCounts: (organisations: number, members: number) =>
    [
      organisations > 0 ? `${formatCount(organisations)} tổ chức đảng` : '',
      members > 0 ? `${formatCount(members)} đảng viên` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Chưa có đối tượng',
  foundCounts: (violations: number, toDiscipline: number) =>
    violations === 0
      ? ''
      : `${formatCount(violations)} có vi phạm${toDiscipline === 0 ? '' : `, ${formatCount(toDiscipline)} phải kỷ luật`}`,
  openTasks: (count: number) => `còn ${formatCount(count)} việc phải làm`,

  listSheet: {
    columns: {
      title: 'Cuộc',
      kinds: 'Hình thức',
      performer: 'Tổ chức tiến hành',
      days: 'Thời gian',
      organisations: 'Tổ chức đảng',
      members: 'Đảng viên',
      violations: 'Có vi phạm',
      toDiscipline: 'Phải kỷ luật',
      status: 'Tình trạng',
    },
    name: (from: string, to: string) => `Các cuộc kiểm tra, giám sát ${from} đến ${to}`,
  },

  // The form of a campaign
  newTitle: 'Lập cuộc kiểm tra, giám sát',
  editTitle: 'Sửa cuộc kiểm tra, giám sát',
  edit: 'Sửa',
  save: 'Ghi cuộc',
  saved: (title: string) => `Đã ghi cuộc "${title}".`,
  form: {
    title: 'Tên cuộc',
    titleMissing: 'Chưa nhập tên cuộc.',
    kindsMissing: 'Chưa chọn hình thức.',
    kindsHint: 'Chọn hình thức',
    kindsNote: 'Một cuộc có thể kiểm tra nhiều mặt; tổ chức đảng được kiểm tra chỉ tính một lần.',
    topics: 'Nội dung kiểm tra, giám sát',
    topicsHint: 'Gõ rồi nhấn Enter',
    plan: 'Theo dòng chương trình',
    noPlan: 'Ngoài chương trình',
    paperNumber: 'Số quyết định, kế hoạch',
    paperExample: '12-QĐ/UBKT',
    fromNote: 'Để trống khi mới có trong kế hoạch.',
    concludedNote: 'Ngày thông báo kết luận; số liệu tính theo ngày này.',
    conclusion: 'Kết luận chung',
    roundsNote: 'Số cuộc mà báo cáo nêu; 0 nếu báo cáo không nêu.',
    outside: 'Nơi tiến hành',
    outsides: {
      '': 'Tổ chức trong sổ này',
      lower: 'Cấp dưới, theo báo cáo',
      upper: 'Cấp trên',
    },
    organisation: 'Tổ chức đảng',
    choose: 'Chọn tổ chức đảng',
    outsideName: 'Tên tổ chức',
    lowerNote: 'Để trống nếu là tất cả các cấp dưới.',
  },
  usualTopics: [
    'Chỉ thị 05',
    'Nghị quyết Trung ương 4',
    'Khắc phục sau kiểm điểm',
    'Kết nạp đảng viên',
    'Công tác nhân sự',
  ],

  // One campaign
  decision: 'Quyết định, kế hoạch',
  decisionOf: (number: string, day: string) =>
    [number, day === '' ? '' : `ngày ${day}`].filter(Boolean).join(' '),
  cancelDo: 'Hủy cuộc',
  cancelWhy: 'Lý do hủy',
  cancelNote: 'Cuộc đã hủy vẫn còn trong danh sách nhưng không tính vào số liệu nào.',
  cancelled: 'Đã hủy cuộc.',
  cancelledBecause: (why: string) => `Đã hủy. Lý do: ${why}`,

  // The programme
  plan: {
    year: 'Năm',
    add: 'Thêm dòng chương trình',
    edit: 'Sửa dòng chương trình',
    editOf: (topic: string) => `Sửa dòng ${topic}`,
    remove: (topic: string) => `Bỏ dòng ${topic}`,
    removed: 'Đã bỏ dòng chương trình.',
    campaign: 'Lập cuộc',
    campaignOf: (topic: string) => `Lập cuộc theo dòng ${topic}`,
    count: (count: number) => `${formatCount(count)} dòng chương trình`,
    fromYear: 'Từ năm',
    toYear: 'Đến năm',
    years: (from: number, to: number) => (from === to ? '' : `${from}–${to}`),
    kind: 'Hình thức',
    target: 'Chỉ tiêu',
    targetNote: '0 nếu không đặt chỉ tiêu.',
    unit: 'Đơn vị của chỉ tiêu',
    timingHint: 'Quý II',
    subjectsHint: 'Các chi bộ trực thuộc',
    topicMissing: 'Chưa nhập nội dung.',
    badNumber: 'Nhập số đúng.',
    wrongYears: 'Đến năm phải từ năm bắt đầu trở đi.',
    save: 'Ghi dòng chương trình',
    saved: 'Đã ghi dòng chương trình.',
    deeds: 'Việc',
  },

  // The figures
  figures: {
    organisation: 'Số liệu của',
    withSigns: 'Tính cả kiểm tra khi có dấu hiệu vi phạm vào số được kiểm tra',
    behind: (label: string, count: string) => `Xem ${count} của dòng ${label}`,
    behindBefore: (label: string, count: string) => `Xem ${count} cùng kỳ năm trước của dòng ${label}`,
    behindTitle: (label: string, period: string) => `${label}. ${period}`,
    total: (n: number, unit: string) => `${formatCount(n)} ${unit}`,
    subject: 'Đối tượng',
    amount: 'Số lượng',
    campaigns: 'Cuộc',
    concluded: 'Kết luận',
    fileName: (from: string, to: string) => `Số liệu kiểm tra, giám sát ${from} đến ${to}`,
  },
} as const;
