import { formatCount, formatPercent } from '../../text/numbers.ts';

/** Who is rated, as the lines of the report name them. */
export interface RatedWords {
  /** "đảng viên" */
  readonly whom: string;
  /** the same behind a percentage, where there is little room: "TCCSĐ" */
  readonly short: string;
  readonly total: string;
}

/** Words of the report on the yearly rating, of members and of organisations. */
export const ratingsReportText = {
  title: 'Xếp loại đảng viên',
  organisationTitle: 'Xếp loại tổ chức đảng',
  members: {
    whom: 'đảng viên',
    short: 'đảng viên',
    total: 'Tổng số đảng viên đến 31/12',
  } satisfies RatedWords,
  grassroots: {
    whom: 'tổ chức cơ sở đảng',
    short: 'TCCSĐ',
    total: 'Tổng số tổ chức cơ sở đảng đến 31/12',
  } satisfies RatedWords,
  blocks: {
    levels: (whom: string, year: number) => `Kết quả xếp loại ${whom} năm ${year}`,
    onRated: (whom: string, year: number) => `Tỷ lệ trên số ${whom} được xếp loại năm ${year}`,
    branches: (year: number) => `Theo chi bộ năm ${year}`,
    groups: (year: number) => `Theo loại tổ chức đảng năm ${year}`,
  },
  probationary: 'Trong đó dự bị',
  rated: 'Được đánh giá, xếp loại',
  unrated: 'Chưa, không xếp loại',
  remainder: 'Còn lại ngoài hai mức cao nhất',
  /** "Hoàn thành xuất sắc nhiệm vụ so với Hoàn thành tốt nhiệm vụ" */
  bestOfGood: (best: string, good: string) => `${best} so với ${good.toLocaleLowerCase('vi')}`,
  onTotal: (n: number, { short }: RatedWords) => `trên tổng số ${formatCount(n)} ${short}`,
  onRated: (n: number) => `trên ${formatCount(n)} được xếp loại`,
  onGood: (n: number) => `trên ${formatCount(n)} ở mức liền dưới`,
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
