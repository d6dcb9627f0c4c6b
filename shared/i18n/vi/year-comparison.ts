/** Words of the comparison of years, on the screen and on paper. */
import type { YearGroup } from '../../ipc/year-closing.ts';
import type { PercentBase } from '../../rules/classify-year.ts';
import type { ComparedYear } from '../../rules/compare-years.ts';
import { type RatingLevel, ratingLevels } from '../../rules/rating-names.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';

/** "2018: Hoàn thành tốt nhiệm vụ" where the years call one rank differently, else the one name. */
export function rankName(level: RatingLevel, years: readonly ComparedYear[]): string {
  const names = [...new Set(years.map(({ regime }) => regime.names[level]))];
  if (names.length <= 1) return names[0] ?? '';
  return names
    .map(
      (name) =>
        `${name} (${years
          .filter((y) => y.regime.names[level] === name)
          .map((y) => y.year)
          .join(', ')})`,
    )
    .join(' / ');
}

export const namesDiffer = (years: readonly ComparedYear[]): boolean =>
  ratingLevels.some((level) => new Set(years.map(({ regime }) => regime.names[level])).size > 1);

const standing = ({ year, closing }: ComparedYear): string =>
  closing === null
    ? `Năm ${year}: chưa khóa, số liệu lúc này`
    : `Năm ${year}: theo bản khóa số ${closing.number}${closing.amendments > 0 ? `, sau ${formatCount(closing.amendments)} điều chỉnh` : ''}`;

export const comparisonText = {
  title: 'So sánh các năm',
  choose: 'Các năm so sánh',
  none: 'Chọn các năm cần so sánh.',
  one: 'Chọn thêm năm để so sánh; mới có một năm.',
  percentBase: 'Tỷ lệ phần trăm tính trên',
  base: { total: 'Tổng số trong danh sách', rated: 'Số được xếp loại' } satisfies Record<PercentBase, string>,
  row: 'Chỉ tiêu',
  count: 'Số lượng',
  share: '%',
  change: (before: number) => `So với ${before}`,
  changePercent: 'Tăng, giảm %',
  groups: {
    total: 'Tổng số trong danh sách',
    rated: 'Được xếp loại',
    unrated: 'Chưa, không xếp loại',
  } satisfies Record<Exclude<YearGroup, RatingLevel>, string>,
  year: (year: number) => `Năm ${year}`,
  notes: (years: readonly ComparedYear[], base: PercentBase): string[] => [
    base === 'total'
      ? 'Tỷ lệ % của bốn mức và của số chưa, không xếp loại tính trên tổng số trong danh sách của từng năm.'
      : 'Tỷ lệ % của bốn mức tính trên số được xếp loại của từng năm; của số được, chưa, không xếp loại tính trên tổng số trong danh sách.',
    ...years.map(standing).map((line) => `${line}.`),
    ...(namesDiffer(years)
      ? [
          'Tên mức khác nhau giữa các quy định được đặt cạnh nhau theo thứ bậc: mức cao nhất với mức cao nhất, lần lượt đến mức thấp nhất.',
        ]
      : []),
    ...years.map(
      ({ year, regime }) =>
        `Căn cứ năm ${year}: ${regime.citation}${regime.verified ? '' : ' (cần đối chiếu lại với văn bản của cấp trên)'}.`,
    ),
    'Tăng, giảm % ghi "—" khi năm trước là 0.',
  ],
  moves: (from: number, to: number) => `Từ năm ${from} đến năm ${to}`,
  up: (n: number) => `${formatCount(n)} đồng chí tăng mức`,
  down: (n: number) => `${formatCount(n)} đồng chí giảm mức`,
  same: (n: number, both: number) =>
    `${formatCount(n)} đồng chí giữ mức, trên ${formatCount(both)} đồng chí được xếp loại cả hai năm (${formatPercent(n, both)})`,
  peopleOf: (what: string, year: number, n: number) => `${what}, năm ${year}: ${formatCount(n)} đồng chí`,
  moversOf: (what: string, from: number, to: number) => `${what} từ năm ${from} đến năm ${to}`,
  picture: 'Hình so sánh',
  pictureOf: (what: string, base: PercentBase) =>
    `${what}: tỷ lệ % ${base === 'total' ? 'trên tổng số' : 'trên số được xếp loại'} từng năm`,
  columns: {
    name: 'Họ và tên',
    born: 'Ngày sinh',
    branch: 'Chi bộ',
    level: 'Mức',
    before: 'Trước',
    after: 'Sau',
  },
  more: (n: number) => `và ${formatCount(n)} đồng chí nữa; xuất Excel để xem hết`,
  close: 'Đóng danh sách',
  sheetTitle: 'SO SÁNH KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUA CÁC NĂM',
  fileName: (years: readonly number[]) => `So sánh xếp loại ${years.join(', ')}`,
  moversTitle: (from: number, to: number) => `ĐẢNG VIÊN TĂNG, GIẢM MỨC XẾP LOẠI NĂM ${to} SO VỚI NĂM ${from}`,
  peopleTitle: (year: number) => `DANH SÁCH ĐẢNG VIÊN THEO KẾT QUẢ XẾP LOẠI NĂM ${year}`,
} as const;

/** What a line is called: a level by every name that the years give it. */
export const groupName = (group: YearGroup, years: readonly ComparedYear[]): string =>
  group === 'total' || group === 'rated' || group === 'unrated'
    ? comparisonText.groups[group]
    : rankName(group, years);
