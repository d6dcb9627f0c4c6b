import type { CardMove } from '../../ipc/card.ts';
import type { FigureUnit } from '../../ipc/report.ts';
import { formatDate } from '../../text/dates.ts';

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
  nought: 'không phát sinh',
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
