/** A roster of invented people as an office might send it in, 30 columns wide: the same bytes for the same size. */
import { writeFileSync } from 'node:fs';
import { type CellValue, XlsxStreamWriter } from 'hucre/xlsx';
import { benchName } from './bench-names.ts';

const headers = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Nơi sinh',
  'Quê quán',
  'Dân tộc',
  'Tôn giáo',
  'Số CCCD',
  'Số CMND',
  'Nơi thường trú',
  'Nơi tạm trú',
  'Điện thoại',
  'Email',
  'Nghề nghiệp',
  'Đơn vị công tác',
  'Chức vụ',
  'Trình độ văn hóa',
  'Chuyên môn nghiệp vụ',
  'Học hàm, học vị',
  'Lý luận chính trị',
  'Ngoại ngữ',
  'Tin học',
  'Số lý lịch',
  'Số thẻ đảng viên',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Chi bộ',
  'Xếp loại năm 2018',
  'Ghi chú',
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const digits = (n: number, length: number): string => String(n).padStart(length, '0').slice(-length);
/** Spreads what counts upwards over all numbers below m, never twice the same below it. */
const spread = (n: number, m: number): number => (n * 7_368_787 + 1_299_709) % m;
const day = (year: number, n: number): Date => new Date(Date.UTC(year, n % 12, 1 + (n % 28)));
const written = (date: Date): string =>
  `${digits(date.getUTCDate(), 2)}/${digits(date.getUTCMonth() + 1, 2)}/${date.getUTCFullYear()}`;

const places = [
  'xã Hòa Bình, huyện Bình Minh',
  'phường Tân Lập, thành phố Đông Hà',
  'thị trấn Phú Thứ, huyện An Khê',
];
const provinces = ['Nam Định', 'Thái Bình', 'Quảng Trị', 'Nghệ An', 'Đắk Lắk', 'Cần Thơ', 'Lạng Sơn'];
const ranks = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

/** Half of the dates are Excel's own, half are typed text; numbers that begin with zero are text. */
function person(n: number): CellValue[] {
  const male = n % 3 !== 0;
  const born = day(1945 + (n % 50), spread(n, 9973));
  const admitted = day(born.getUTCFullYear() + 20 + (n % 8), n);
  const official = new Date(admitted);
  official.setUTCFullYear(admitted.getUTCFullYear() + 1);
  const dated = (date: Date): CellValue => (n % 2 === 0 ? date : written(date));
  const place = `${pick(places, n)}, tỉnh ${pick(provinces, n >> 2)}`;
  const serial = digits(spread(n, 1_000_003), 6);
  return [
    n + 1,
    benchName(n),
    male ? 'Nam' : 'Nữ',
    dated(born),
    place,
    `xã ${pick(['Nam', 'Bắc', 'Trung'], n)} ${pick(['Hải', 'Sơn', 'Giang'], n >> 1)}, tỉnh ${pick(provinces, n >> 3)}`,
    pick(['Kinh', 'Kinh', 'Kinh', 'Tày', 'Ê Đê'], n),
    pick(['Không', 'Không', 'Phật giáo', 'Công giáo'], n >> 1),
    `${digits(1 + (n % 90), 3)}${male ? 0 : 1}${digits(born.getUTCFullYear(), 2)}${serial}`,
    digits(spread(n + 17, 999_999_937), 9),
    `Số ${1 + (n % 400)}, ${place}`,
    n % 20 === 0 ? `Số ${1 + (n % 90)}, phường 3, thành phố Cần Thơ` : null,
    `09${digits(spread(n, 99_999_989), 8)}`,
    n % 2 === 0 ? `can.bo${n}@example.vn` : null,
    pick(['Giáo viên', 'Hưu trí', 'Công chức', 'Nông dân', 'Kỹ sư', 'Bác sĩ'], n),
    `Trường Trung học cơ sở số ${1 + (n % 60)}`,
    n % 9 === 0 ? pick(['Bí thư chi bộ', 'Phó Bí thư chi bộ', 'Chi ủy viên'], n >> 1) : null,
    pick(['12/12', '10/10', '9/12'], n),
    pick(['Đại học', 'Thạc sĩ', 'Trung cấp', 'Cao đẳng'], n),
    n % 30 === 0 ? 'Thạc sĩ' : null,
    pick(['Sơ cấp', 'Trung cấp', 'Cao cấp'], n),
    n % 3 === 0 ? 'Tiếng Anh B' : null,
    n % 4 === 0 ? 'Tin học văn phòng' : null,
    `${digits(n + 1, 6)} ${pick(['HN', 'ND', 'QT'], n)}`,
    digits(spread(n + 5, 99_999_989), 8),
    dated(admitted),
    dated(official),
    `Chi bộ ${1 + (n % 60)}`,
    pick(ranks, n >> 1),
    n % 10 === 0 ? 'Hồ sơ gốc lưu tại văn phòng Đảng ủy' : null,
  ];
}

export async function writeLargeRoster(path: string, people: number): Promise<void> {
  const writer = new XlsxStreamWriter({ name: 'Danh sách' });
  writer.addRow(['DANH SÁCH ĐẢNG VIÊN']);
  writer.addRow(['(Tính đến ngày 31/12/2018)']);
  writer.addRow(headers);
  for (let n = 0; n < people; n++) writer.addRow(person(n));
  writeFileSync(path, await writer.finish());
}
