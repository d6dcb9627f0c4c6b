import type { CardMove } from '../../ipc/card.ts';
import type { FigureUnit } from '../../ipc/report.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

/** What a number counts, as the papers write it after it. */
export const unitNames: Readonly<Record<FigureUnit, string>> = {
  entry: 'lượt',
  person: 'đồng chí',
  organisation: 'tổ chức',
  campaign: 'cuộc',
  subjectOrganisation: 'TCĐ',
  subjectMember: 'ĐV',
  petition: 'đơn',
  proposal: 'đề nghị',
  card: 'thẻ',
  money: 'đồng',
  year: 'tuổi',
};

export const reportText = {
  title: 'Báo cáo',
  subtitle:
    'Số liệu của kỳ bất kỳ, của từng tổ chức đảng và cấp dưới; bấm vào một con số để xem những ai, văn bản nào.',
  panels: {
    'so-lieu': 'Số liệu theo kỳ',
    'tra-ma': 'Tra mã số liệu',
    'danh-sach': 'Danh sách tự lập',
    'bang-dem': 'Bảng đếm hai chiều',
    'bieu-mau': 'Biểu mẫu của cấp trên',
    'bang-loi': 'Báo cáo bằng lời',
  },
  organisation: 'Tổ chức đảng và cấp dưới',
  line: 'Chỉ tiêu',
  unit: 'Đơn vị',
  now: 'Kỳ này',
  before: 'Cùng kỳ năm trước',
  difference: 'Tăng, giảm',
  percent: 'Tỷ lệ',
  share: 'Cơ cấu, tính trên',
  code: 'Mã tra cứu',
  /** of the workbook and of the printed report */
  paperTitle: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Báo cáo số liệu từ ${formatDate(from)} đến ${formatDate(to)}`,
  paperHeading: 'Báo cáo số liệu',
  span: (from: string, to: string) => `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`,
  beforeSpan: (from: string, to: string) =>
    `Cùng kỳ năm trước: từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}.`,
  changeNote: 'Tỷ lệ tăng, giảm tính trên số cùng kỳ năm trước; ghi "—" khi cùng kỳ năm trước là 0.',
  issue: (number: number) => `Báo cáo phát hành số ${number}`,
  outStep: 'Đưa báo cáo ra khỏi phần có mật khẩu riêng',
  nought: 'không phát sinh',
  sections: 'Các phần',
  sectionsChosen: (n: number, of: number) => `Các phần: ${n}/${of}`,
  allSections: 'Chọn tất cả',
  lastSection: 'Báo cáo phải có ít nhất một phần.',
  fileName: (from: string, to: string) =>
    `Báo cáo số liệu ${formatDate(from).replaceAll('/', '.')} đến ${formatDate(to).replaceAll('/', '.')}`,
  copy: 'Chép bảng',
  copied: (rows: number) => `Đã chép ${rows} dòng. Mở Excel rồi bấm Ctrl+V.`,
  locked: 'Phần này có mật khẩu riêng, đang khóa nên chưa có số liệu.',
  unlock: 'Mở phần có mật khẩu riêng',
  openFigure: (line: string, column: string, value: string) => `${line}, ${column}: ${value}. Xem danh sách`,
  pictureOf: (title: string) => `Biểu đồ: ${title}`,
  pictureUnit: (unit: string) => `(${unit})`,
  notOver: (today: string) => `Kỳ này chưa hết: mới có những gì đã ghi đến hôm nay, ${formatDate(today)}.`,
  nobody: 'Sổ chưa có đảng viên nào nên báo cáo chỉ có số 0. Nhập danh sách hoặc thêm đảng viên trước.',
  toImport: 'Nhập danh sách từ Excel',
  behind: {
    view: 'Cách xem con số',
    title: (line: string, from: string, to: string) =>
      `${line}, từ ${formatDate(from)} đến ${formatDate(to)}`,
    total: (figure: string, unit: string, rows: number) =>
      `Con số ${figure} ${unit}, gồm ${formatCount(rows)} dòng dưới đây.`,
    shown: (shown: number, found: number) =>
      `Mới hiện ${formatCount(shown)} trong ${formatCount(found)} dòng. Bấm Xuất Excel để có đủ.`,
    more: 'Hiện thêm',
    none: 'Không có dòng nào.',
    fileName: (line: string) => `Danh sách ${line}`,
    columns: {
      name: 'Họ và tên, tổ chức',
      bornOn: 'Ngày sinh',
      orgName: 'Tổ chức đảng',
      on: 'Ngày',
      what: 'Nội dung',
      paper: 'Văn bản',
      amount: 'Số tính',
    },
    listTotal: (rows: number, figure: string, unit: string) =>
      `Danh sách này có ${formatCount(rows)} dòng, cộng lại là ${figure} ${unit}.`,
  },
  byOrganisation: {
    views: { rows: 'Danh sách', organisations: 'Theo tổ chức trực thuộc' },
    title: (line: string) => `${line} theo từng tổ chức trực thuộc`,
    organisation: 'Tổ chức đảng trực thuộc',
    value: (unit: string) => `Số lượng (${unit})`,
    sum: 'Cộng',
    none: 'Tổ chức này không có tổ chức đảng trực thuộc.',
    addsUp: (whole: string) => `Cộng các tổ chức trực thuộc đúng bằng con số của báo cáo: ${whole}.`,
    less: (sum: string, whole: string, rest: string) =>
      `Cộng các tổ chức trực thuộc được ${sum}, con số của báo cáo là ${whole}. Còn ${rest} tính ở chính tổ chức đang xem, ở tổ chức đã kết thúc trong kỳ hoặc chưa rõ chi bộ.`,
    more: (sum: string, whole: string, over: string) =>
      `Cộng các tổ chức trực thuộc được ${sum}, con số của báo cáo là ${whole}. Nhiều hơn ${over} vì có trường hợp tính ở hơn một tổ chức trực thuộc, như chuyển giữa các tổ chức này.`,
    average: (whole: string) => `Số bình quân không cộng lại được; cả tổ chức đang xem là ${whole}.`,
    noLine: 'Dấu "—": báo cáo của tổ chức này không có chỉ tiêu đang xem.',
  },
  lockedPaper: 'Phần này có mật khẩu riêng, lúc lập báo cáo chưa mở nên không có số liệu.',
  cards: {
    title: 'Thẻ đảng viên',
    moves: {
      new: 'Cấp mới',
      reissue: 'Cấp lại',
      exchange: 'Đổi thẻ',
      lost: 'Báo mất',
      returned: 'Thu hồi, nộp lại',
    } satisfies Readonly<Record<CardMove, string>>,
  },
} as const;
