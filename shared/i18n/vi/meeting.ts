import { formatDate } from '../../text/dates.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';

/** "41/48 (85,4%)": never a share without its base. */
const share = (present: number, counted: number): string =>
  counted === 0
    ? `${formatCount(present)}/0`
    : `${formatCount(present)}/${formatCount(counted)} (${formatPercent(present, counted, 1)})`;

/** 'YYYY-MM' → "3/2026" */
const monthName = (month: string): string => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;

/** Words of the meetings of branches. */
export const meetingText = {
  title: 'Sinh hoạt chi bộ',
  tabs: { months: 'Các buổi trong năm', strikeOff: 'Bỏ sinh hoạt, nợ đảng phí' },
  steps: { add: 'Ghi buổi sinh hoạt chi bộ', edit: 'Sửa buổi sinh hoạt chi bộ' },
  removeStep: (reason: string) => `Xóa buổi sinh hoạt ghi nhầm: ${reason}`,
  share,
  monthName,
  year: 'Năm',
  organisation: 'Tổ chức đảng',
  noBranches:
    'Chưa có chi bộ nào trong phạm vi này. Lập chi bộ ở mục Tổ chức đảng rồi ghi các buổi sinh hoạt.',
  toOrganisations: 'Mở Tổ chức đảng',
  branch: 'Chi bộ',
  month: (n: number) => `Tháng ${n}`,
  add: 'Ghi buổi sinh hoạt',
  addIn: (branch: string, month: string) => `Ghi buổi sinh hoạt tháng ${monthName(month)} của ${branch}`,
  open: (branch: string, heldOn: string) => `Mở buổi ngày ${formatDate(heldOn)} của ${branch}`,
  standings: { held: 'đã họp', missed: 'chưa họp', open: 'chưa họp', none: '' },
  intro: 'Chọn một ô để ghi hoặc mở buổi của tháng.',
  rule: 'Chi bộ họp thường lệ mỗi tháng một lần. Tỷ lệ dự họp tính trên số đảng viên phải điểm danh của ngày họp: không tính người được miễn, bị đình chỉ sinh hoạt, đang sinh hoạt tạm thời ở nơi khác, và khách tạm thời.',
  new: 'Buổi sinh hoạt mới',
  heading: (kind: string, heldOn: string, branch: string) => `${kind}, ${formatDate(heldOn)} – ${branch}`,
  back: 'Về các buổi trong năm',
  fields: {
    orgId: 'Chi bộ',
    heldOn: 'Ngày họp',
    kind: 'Loại buổi',
    place: 'Nơi họp',
    chair: 'Chủ trì',
    secretary: 'Thư ký',
    topics: 'Nội dung',
    minutesNumber: 'Số biên bản',
    quality: 'Chất lượng buổi sinh hoạt',
    points: 'Chấm điểm',
    note: 'Ghi chú',
    roll: 'Điểm danh',
  },
  notRated: 'Chưa xếp loại',
  showPoints: 'Chấm điểm theo tiêu chí',
  pointsOf: (label: string, most: number) => `${label} (tối đa ${formatCount(most)})`,
  totalPoints: (total: number, quality: string) => `Tổng ${formatCount(total)} điểm: ${quality}.`,
  takeQuality: 'Lấy xếp loại này',
  withCitation,
  twice: (kind: string, heldOn: string) =>
    `Chi bộ đã có buổi ${kind.toLowerCase()} ngày ${formatDate(heldOn)} trong sổ. Mở buổi đó để sửa.`,
  notBranch: (heldOn: string) =>
    `Ngày ${formatDate(heldOn)} tổ chức này không phải là một chi bộ đang hoạt động.`,
  save: 'Ghi buổi sinh hoạt',
  saved: (heldOn: string, present: number, counted: number) =>
    `Đã ghi buổi ngày ${formatDate(heldOn)}: có mặt ${share(present, counted)}.`,
  remove: 'Xóa buổi ghi nhầm',
  removeReason: 'Lý do xóa',
  removed: 'Đã xóa buổi sinh hoạt ghi nhầm.',
  roll: {
    title: 'Điểm danh',
    grid: 'Bảng điểm danh',
    choose: 'Chọn chi bộ và ngày họp; bảng điểm danh của ngày đó hiện ở đây.',
    empty: 'Ngày này chi bộ không có đảng viên nào trong sổ. Xem lại ngày họp.',
    allPresent: 'Người chưa điểm: có mặt cả (T)',
    keys: '↑ ↓ chọn người · C có mặt · P vắng có lý do · K vắng không lý do · T cả chi bộ có mặt · Enter ghi lý do · Delete bỏ điểm',
    columns: { name: 'Họ và tên', bornOn: 'Ngày sinh', mark: 'Có mặt hoặc vắng', reason: 'Lý do vắng' },
    marks: { present: 'Có mặt', excused: 'Có lý do', absent: 'Không lý do' },
    reasonOf: (name: string) => `Lý do vắng của đồng chí ${name}`,
    present: (present: number, counted: number) => `Có mặt ${share(present, counted)}`,
    excused: (n: number) => `vắng có lý do ${formatCount(n)}`,
    absent: (n: number) => `vắng không lý do ${formatCount(n)}`,
    unmarked: (n: number) => `chưa điểm danh ${formatCount(n)}`,
    notCounted: (parts: readonly string[]) => `Không tính vào tỷ lệ: ${parts.join(', ')}.`,
    standingCount: (n: number, name: string) => `${formatCount(n)} ${name.toLowerCase()}`,
    notCountedRow: (standing: string) => `${standing}: không tính`,
    strays: (names: readonly string[]) =>
      `Đã điểm danh nhưng theo sổ hôm nay thì không thuộc chi bộ ngày đó: ${names.join(', ')}. Ghi lại buổi này thì các tên ấy không còn.`,
  },
  strikeOff: {
    none: (year: number) => `Năm ${year} không có đồng chí nào bỏ sinh hoạt hoặc nợ đảng phí từ 2 tháng.`,
    note: 'Chương trình chỉ nhắc. Chi bộ xem xét lý do từng trường hợp rồi mới đề nghị; xóa tên được ghi ở hồ sơ đảng viên khi có quyết định.',
    list: 'Đảng viên bỏ sinh hoạt hoặc nợ đảng phí',
    columns: { name: 'Họ và tên', org: 'Chi bộ', grounds: 'Bỏ sinh hoạt, nợ đảng phí', level: 'Mức' },
    grounds: { absence: 'Vắng không lý do', dues: 'Chưa đóng đảng phí' },
    months: (ground: string, months: readonly string[]) =>
      `${ground} ${formatCount(months.length)} tháng: ${months.map((month) => Number(month.slice(5, 7))).join(', ')}`,
    levels: { warn: 'Nhắc nhở', alarm: 'Xem xét xóa tên' },
    basis: (citation: string) => `Căn cứ: ${citation}.`,
  },
  sheets: {
    meetings: 'DANH SÁCH CÁC BUỔI SINH HOẠT CHI BỘ',
    attendance: 'THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ',
    period: (from: string, to: string) => `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`,
    year: (year: number) => `Năm ${year}`,
    attended: 'Có mặt',
    base: 'Phải dự',
    percent: 'Tỷ lệ',
    absent: 'Vắng không lý do',
    excused: 'Vắng có lý do',
    held: (n: number) => `Cộng ${formatCount(n)} buổi.`,
    marks: { present: 'C', excused: 'P', absent: 'K' },
    markNote: 'C: có mặt; P: vắng có lý do; K: vắng không lý do. Mỗi chữ là một buổi của tháng.',
    meetingsName: (org: string, year: number) => `Sinh hoạt chi bộ ${org} năm ${year}`,
    attendanceName: (org: string, year: number) => `Dự sinh hoạt ${org} năm ${year}`,
    toMeetings: 'Danh sách các buổi',
    toAttendance: 'Theo dõi từng đảng viên',
  },
} as const;
