/** Words of commendations: what was given to whom, counted by form, and five years running. */
import type { CommendationForm } from '../../entities/commendation.ts';
import type { YearStanding } from '../../rules/commendation-years.ts';
import { levelName } from '../../rules/rating-names.ts';
import { classificationRegimeOf } from '../../rules/regulations/classification.ts';
import { formatCount } from '../../text/numbers.ts';
import { commendationForms } from './event.ts';

/** Of members and organisations. */
export const commendationFormNames: Readonly<Record<CommendationForm, string>> = {
  flag: 'Cờ',
  ...commendationForms,
};

const whom = (members: number, organisations: number): string =>
  [
    members > 0 ? `${formatCount(members)} đồng chí` : '',
    organisations > 0 ? `${formatCount(organisations)} tập thể` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** "Xuất sắc", "Chưa xếp loại" …: what is known of one year, in a cell under the year's own full name of the best. */
export function yearStandingText(standing: YearStanding): string {
  switch (standing.known) {
    case 'rated':
      return standing.level === 'excellent'
        ? 'Xuất sắc'
        : levelName(standing.level, classificationRegimeOf(standing.year));
    case 'unrated':
      return 'Chưa xếp loại';
    case 'notMember':
      return 'Chưa vào Đảng';
    case 'nothing':
      return 'Không có số liệu';
  }
}

/** The same of an organisation, in the words that its papers had. */
export function organisationStandingText(standing: YearStanding): string {
  if (standing.known === 'rated')
    return classificationRegimeOf(standing.year).organisationNames[standing.level];
  return standing.known === 'notMember' ? 'Chưa thành lập' : yearStandingText(standing);
}

export const commendationText = {
  whom,
  stepName: (form: CommendationForm, members: number, organisations: number) =>
    `Khen thưởng (${commendationFormNames[form]}) cho ${whom(members, organisations)}`,
  changeStep: 'Sửa khen thưởng của tập thể',
  dropStep: 'Xóa khen thưởng của tập thể',
  formRefused: (form: CommendationForm, citation: string) =>
    form === 'flag'
      ? `Cờ chỉ tặng cho tập thể, không tặng cho cá nhân. Căn cứ: ${citation}.`
      : `Không khen bằng hình thức ${commendationFormNames[form]}. Căn cứ: ${citation}.`,
  alreadyByDecision: (number: string) => `đã ghi khen thưởng theo quyết định số ${number}.`,
  organisationEnded: (date: string) => `Tổ chức này đã kết thúc hoạt động từ ngày ${date}.`,
  organisationLater: (date: string) => `theo sổ, thành lập ngày ${date}, sau ngày khen thưởng.`,
  cited: (rule: string, citation: string) => `${rule} Căn cứ: ${citation}.`,

  organisation: 'Tổ chức đảng',
  add: 'Ghi khen thưởng',
  empty: 'Khen thưởng của đảng viên và tập thể trong kỳ sẽ đứng ở đây, đếm theo hình thức.',
  countsLabel: 'Số khen thưởng theo hình thức',
  form: 'Hình thức',
  organisations: 'Tập thể',
  members: 'Cá nhân',
  now: 'Kỳ này',
  before: 'Cùng kỳ năm trước',
  difference: 'Tăng, giảm',
  percent: 'Tỷ lệ',
  countsNote:
    'Đếm lượt khen thưởng theo ngày khen. Tập thể và cá nhân là hai cột, không cộng chung. Cờ chỉ tặng tập thể. Huy hiệu Đảng đếm riêng ở mục Đã tặng.',
  openList: (form: string, subject: string, count: number) =>
    `Xem ${formatCount(count)} lượt: ${form}, ${subject.toLocaleLowerCase('vi')}`,
  listTitle: (form: string, subject: string, count: number) =>
    `${form}, ${subject.toLocaleLowerCase('vi')}: ${formatCount(count)}`,
  noneInList: 'Trong kỳ này không có.',
  first: (shown: number, found: number) =>
    `Hiện ${formatCount(shown)} lượt đầu trong ${formatCount(found)}; chọn kỳ ngắn hơn hoặc một tổ chức để xem hết.`,
  columns: {
    day: 'Ngày khen',
    name: 'Người, tập thể được khen',
    organisation: 'Sinh hoạt tại',
    form: 'Hình thức',
    title: 'Nội dung',
    level: 'Cấp khen',
    year: 'Cho năm',
    amount: 'Tiền thưởng (đồng)',
    decision: 'Quyết định',
  },
  edit: 'Sửa',
  editWhat: (name: string) => `Sửa khen thưởng của ${name}`,

  formTitle: 'Ghi khen thưởng',
  changeTitle: (name: string) => `Sửa khen thưởng: ${name}`,
  chooseForm: 'Chọn hình thức',
  title: 'Nội dung khen thưởng',
  titleExample: 'Hoàn thành xuất sắc nhiệm vụ năm 2025',
  commendedOn: 'Ngày khen thưởng',
  level: 'Cấp khen thưởng',
  year: 'Khen cho năm',
  amount: 'Tiền thưởng (đồng)',
  note: 'Ghi chú',
  badYear: 'Ghi năm có bốn chữ số, ví dụ 2025.',
  badAmount: 'Ghi số tiền bằng chữ số, ví dụ 900000.',
  needDay: 'Cần đủ ngày, tháng, năm.',
  subjects: 'Những đồng chí và tập thể được khen',
  addMember: 'Thêm đảng viên',
  addOrganisation: 'Thêm tập thể',
  chooseOrganisation: 'Chọn tổ chức',
  pasteMembers: 'Dán tên đảng viên',
  pasteOrganisations: 'Dán tên tập thể',
  pasteHint: 'Mỗi dòng một tên; trùng tên thì thêm ngày sinh hoặc chi bộ ở ô bên cạnh.',
  pasteBox: 'Danh sách dán từ Excel hoặc văn bản',
  pasteFound: (found: number, lines: number) =>
    `Nhận ra ${formatCount(found)} trong ${formatCount(lines)} dòng.`,
  pasteUnknown: 'không có trong sổ, hoặc ngày sinh khác',
  pasteSeveral: (others: readonly string[]) => `nhiều người cùng tên: ${others.join('; ')}`,
  pasteTake: (count: number) => `Thêm ${formatCount(count)} vào danh sách`,
  pasteBack: 'Bỏ qua',
  nobody: 'Chưa chọn ai.',
  remove: (name: string) => `Bỏ ${name} khỏi lần này`,
  mayBe: 'Ghi được',
  problems: (count: number) =>
    `${formatCount(count)} trường hợp chưa ghi được: bỏ khỏi lần này hoặc sửa lại.`,
  takeOut: 'Bỏ những trường hợp chưa ghi được',
  recordDo: (members: number, organisations: number) =>
    members + organisations === 0 ? 'Ghi khen thưởng' : `Ghi khen thưởng cho ${whom(members, organisations)}`,
  recorded: (members: number, organisations: number) =>
    `Đã ghi khen thưởng cho ${whom(members, organisations)}.`,
  save: 'Lưu',
  changed: 'Đã sửa khen thưởng của tập thể.',
  drop: 'Xóa',
  dropped: (name: string) => `Đã xóa khen thưởng của ${name}.`,

  fiveYears: {
    year: 'Năm cuối',
    title: (count: number, from: number, to: number) =>
      `${formatCount(count)} đồng chí hoàn thành xuất sắc liên tục từ năm ${from} đến năm ${to}`,
    running: 'Đủ các năm',
    unproven: (count: number) => `Chưa đủ số liệu (${formatCount(count)})`,
    unprovenNote:
      'Những năm sổ có số liệu đều hoàn thành xuất sắc, nhưng có năm sổ không có số liệu (trước khi lập sổ, hoặc ở nơi khác). Đối chiếu hồ sơ giấy trước khi đề nghị.',
    emptyYear: (year: number) =>
      `Năm ${year} chưa có đồng chí nào được xếp loại hoàn thành xuất sắc trong sổ. Xếp loại xong, danh sách sẽ đứng ở đây.`,
    none: 'Không có đồng chí nào đủ các năm.',
    toYears: 'Mở Xếp loại cuối năm',
    basis: (citation: string) => `Căn cứ: ${citation}.`,
    unverified: '(chưa đối chiếu điều khoản)',
    rule: 'Năm không xếp loại làm đứt quãng; năm sổ không có số liệu thì để riêng, không suy đoán.',
    organisations: (count: number) => `Tổ chức đảng ở mức cao nhất liên tục (${formatCount(count)})`,
    organisationsNote:
      'Tổ chức đảng theo mức đã ghi tại Xếp loại cuối năm, phần Tổ chức đảng; năm chưa ghi gì là không có số liệu.',
    organisationUnproven: 'chưa đủ số liệu',
    commend: (count: number) => `Ghi khen thưởng cho ${formatCount(count)} đồng chí`,
    commendTitle: (from: number, to: number) =>
      `Hoàn thành xuất sắc nhiệm vụ liên tục từ năm ${from} đến năm ${to}`,
    columns: { name: 'Họ và tên', bornOn: 'Ngày sinh', organisation: 'Xếp loại tại' },
    organisationColumns: { name: 'Tên tổ chức đảng', parent: 'Trực thuộc' },
    yearColumn: (year: number, best: string) =>
      `${year} (${best.charAt(0).toLocaleLowerCase('vi')}${best.slice(1)})`,
    first: (shown: number, found: number) =>
      `Hiện ${formatCount(shown)} đồng chí đầu trong ${formatCount(found)}; chọn một tổ chức để xem hết.`,
    sheetTitle: (years: number) =>
      `Danh sách đảng viên hoàn thành xuất sắc nhiệm vụ ${formatCount(years)} năm liền`,
  },

  sheet: {
    title: 'Tổng hợp khen thưởng',
    period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
    everyForm: 'Mọi hình thức',
    list: (subject: string) => `Danh sách ${subject.toLocaleLowerCase('vi')} được khen thưởng`,
  },

  ofMember: {
    title: 'Khen thưởng',
    none: 'Chưa ghi khen thưởng nào trong sổ.',
  },
} as const;
