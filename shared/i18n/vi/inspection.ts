import { type InspectionKind, inspectionBodies, inspectionKinds } from '../../entities/inspection.ts';
import type { CampaignField } from '../../rules/inspection.ts';
import type { FigureOptions } from '../../rules/inspection-figures.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';

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
  /** "Đạt 54/63 tổ chức đảng (85,7 %)" */
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
  task: {
    doneOn: 'Ngày làm xong',
  },
} as const;
