/** Words on the papers of the yearly rating. */
import type { RatingLevel } from '../../rules/rating-names.ts';
import type { ClassificationRegime } from '../../rules/regulations/classification.ts';
import { formatCount } from '../../text/numbers.ts';

const blank = '……………';

/** Day below 10 and months 1 and 2 take a zero (Hướng dẫn 05-HD/VPTW ngày 27/5/2026). */
export function signedAt(place: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const m = Number(month);
  return `${place || blank}, ngày ${day} tháng ${m <= 2 ? month : m} năm ${year}`;
}

export const yearPaper = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  number: (n: string) => (n === '' ? `Số ${blank}` : `Số ${n}`),
  practice: 'SỔ LUYỆN TẬP – NGƯỜI VÀ SỐ LIỆU ĐỀU LÀ BỊA',
  summarySheet: 'Biểu tổng hợp',
  unratedSheet: 'Chưa xếp loại',
  /** "Danh sách hoàn thành tốt": the full name would pass Excel's 31 characters */
  levelSheet: (level: RatingLevel, regime: ClassificationRegime) =>
    `Danh sách ${regime.names[level].toLocaleLowerCase('vi').replace('đủ tư cách, ', '').replace(' nhiệm vụ', '')}`,
  summaryTitle: (year: number) => `BIỂU TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${year}`,
  levelTitle: (level: RatingLevel, regime: ClassificationRegime, year: number) =>
    `DANH SÁCH ĐẢNG VIÊN ${regime.names[level].toLocaleUpperCase('vi')} NĂM ${year}`,
  unratedTitle: (year: number) => `DANH SÁCH ĐẢNG VIÊN CHƯA, KHÔNG XẾP LOẠI NĂM ${year}`,
  countedOn: (year: number) => `(Tính đến ngày 31/12/${year})`,
  order: 'STT',
  organisation: 'Tên tổ chức đảng',
  total: 'Tổng số đảng viên (31/12)',
  probationary: 'Trong đó dự bị',
  rated: 'Số đảng viên được xếp loại',
  quantity: 'SL',
  percent: '%',
  unrated: 'Chưa, không xếp loại',
  unratedColumns: ({ newMemberMonths: months }: ClassificationRegime) => [
    'Tổng',
    'Miễn sinh hoạt',
    'Đình chỉ sinh hoạt',
    months === null ? 'Mới kết nạp' : `Mới kết nạp dưới ${months} tháng`,
    'Lý do khác',
  ],
  remark: 'Ghi chú',
  sum: 'Tổng cộng',
  share: 'Tỷ lệ %',
  noOrg: 'Chưa rõ chi bộ',
  baseLine: (base: string) =>
    `Tỷ lệ % của bốn mức tính ${base}. Tỷ lệ của số được xếp loại và số chưa, không xếp loại tính trên tổng số đảng viên.`,
  source: (note: string) => `Nguồn số liệu: ${note}.`,
  list: {
    order: 'TT',
    name: 'Họ và tên',
    born: 'Ngày sinh',
    card: 'Số thẻ đảng viên',
    admitted: 'Ngày vào Đảng',
    post: 'Chức vụ',
    organisation: 'Chi bộ',
    level: 'Mức xếp loại',
    notReviewed: 'Chưa kiểm điểm',
    notRated: 'Chưa xếp loại',
    reason: 'Lý do',
    remark: 'Ghi chú',
    mark: 'x',
  },
  listCount: (n: number) => `Danh sách này có ${formatCount(n)} đồng chí.`,
  supplement:
    'Các đồng chí chưa kiểm điểm, chưa xếp loại: chi bộ kiểm điểm, xếp loại tại kỳ sinh hoạt gần nhất và báo cáo bổ sung.',
  preparer: 'NGƯỜI LẬP BIỂU',
} as const;
