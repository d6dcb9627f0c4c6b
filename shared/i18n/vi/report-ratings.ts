import { formatCount, formatPercent } from '../../text/numbers.ts';

/** Who is rated, as the lines of the report name them. */
export interface RatedWords {
  /** "đảng viên" */
  readonly whom: string;
  readonly total: string;
  readonly branches: string;
}

/** Words of the report on the yearly rating. */
export const ratingsReportText = {
  title: 'Xếp loại chất lượng đảng viên',
  members: {
    whom: 'đảng viên',
    total: 'Tổng số đảng viên đến 31/12',
    branches: 'Theo chi bộ',
  } satisfies RatedWords,
  blocks: {
    levels: (year: number) => `Kết quả xếp loại năm ${year}`,
    onRated: (year: number) => `Tỷ lệ trên số được xếp loại năm ${year}`,
    branches: (what: string, year: number) => `${what}, năm ${year}`,
  },
  probationary: 'Trong đó dự bị',
  rated: 'Được đánh giá, xếp loại',
  unrated: 'Chưa, không xếp loại',
  remainder: 'Còn lại ngoài hai mức cao nhất',
  /** "Hoàn thành xuất sắc nhiệm vụ so với Hoàn thành tốt nhiệm vụ" */
  bestOfGood: (best: string, good: string) => `${best} so với ${good.toLocaleLowerCase('vi')}`,
  onTotal: (n: number, whom: string) => `trên tổng số ${formatCount(n)} ${whom}`,
  onRated: (n: number, whom: string) => `trên ${formatCount(n)} ${whom} được xếp loại`,
  onGood: (n: number, whom: string) => `trên ${formatCount(n)} ${whom} xếp mức liền dưới`,
  columns: {
    total: 'Tổng số',
    rated: 'Được xếp loại',
    unrated: 'Chưa, không xếp loại',
  },
  noOrganisation: 'Chưa rõ chi bộ',
  sum: 'Tổng cộng',
  coverage: (rated: number, total: number, whom: string) =>
    `Được đánh giá, xếp loại: ${formatCount(rated)}/${formatCount(total)} ${whom} (${formatPercent(rated, total)}).`,
  bases: 'Tỷ lệ của bảng này tính trên tổng số; tỷ lệ trên số được xếp loại ở bảng sau.',
  earlierNames: (year: number, names: readonly string[]) =>
    `Năm ${year}, các mức có tên: ${names.join('; ')}.`,
  yearWithin: (year: number) => `Số liệu xếp loại năm ${year}.`,
  lastYear: (year: number) =>
    `Trong kỳ không có ngày 31/12: số liệu là của năm đã qua gần nhất, năm ${year}; cột cùng kỳ là của năm ${year - 1}.`,
  noList: (year: number) => `Trong sổ chưa có danh sách xếp loại năm ${year}.`,
} as const;
