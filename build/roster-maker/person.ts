import { addMonths, partialDate } from '../../shared/text/dates.ts';
import type { Dice } from './dice.ts';
import { fullName, type InventedName, inventName } from './invented-names.ts';

/** A member as the office knows them; how the roster writes it is decided column by column. */
export interface Person {
  readonly invented: InventedName;
  readonly name: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly born: string;
  readonly ethnic: string;
  readonly religion: string;
  readonly homeDetail: string;
  readonly homeProvince: string;
  readonly cccd: string;
  readonly card: string;
  readonly profile: string;
  readonly admitted: string;
  /** null: still on probation */
  readonly official: string | null;
  readonly post: string;
  readonly phone: string;
  readonly education: string;
  readonly qualification: string;
  readonly theory: string;
}

const DETAILS = [
  'phường Ninh Kiều',
  'xã Đoan Hùng',
  'xã Krông Pắc',
  'phường Hạc Thành',
  'xã Di Linh',
  'xã Hưng Hà',
  'thôn 3, xã Quảng Phú',
  'số 12/4 đường Lê Lợi, phường Tân An',
  'xã Nam Đàn',
  'ấp 2, xã Mỹ Lộc',
] as const;
const PROVINCES = [
  'Cần Thơ',
  'Phú Thọ',
  'Đắk Lắk',
  'Thanh Hóa',
  'Lâm Đồng',
  'Hưng Yên',
  'Nghệ An',
  'Hà Nội',
  'Vĩnh Long',
  'Quảng Ngãi',
] as const;

const iso = (year: number, month: number, day: number): string => partialDate(year, month, day);

export function makePerson(die: Dice, latestYear: number): Person {
  const female = die.chance(0.45);
  const invented = inventName(die, female);
  const admittedYear = die.int(Math.max(1950, latestYear - 60), latestYear);
  // Nobody in a list is older than a hundred.
  const bornYear = Math.max(1926, admittedYear - die.int(19, 38));
  const admitted = iso(admittedYear, die.int(1, 12), die.int(1, 28));
  const official = addMonths(admitted, 12);
  const sexDigit = (bornYear >= 2000 ? 2 : 0) + (female ? 1 : 0);
  // Provinces have the numbers 001 to 096.
  const cccd = `${String(die.int(1, 96)).padStart(3, '0')}${sexDigit}${String(bornYear).slice(2)}${die.digits(6)}`;
  return {
    invented,
    name: fullName(invented),
    sex: female ? 'Nữ' : 'Nam',
    born: iso(bornYear, die.int(1, 12), die.int(1, 28)),
    ethnic: invented.ethnic,
    religion: die.chance(0.8)
      ? 'Không'
      : die.pick(['Phật giáo', 'Công giáo', 'Tin lành', 'Cao Đài', 'Phật giáo Hòa Hảo']),
    homeDetail: die.pick(DETAILS),
    homeProvince: die.pick(PROVINCES),
    cccd,
    card: die.chance(0.4) ? cccd : `${die.int(0, 9)}${die.int(1, 9)}${die.digits(6)}`,
    profile: `${die.digits(6)} ${die.pick(['HN', 'TW', 'HG', 'LĐ'])}`,
    admitted,
    official:
      official.slice(0, 4) > String(latestYear) || (die.chance(0.06) && admittedYear >= latestYear - 1)
        ? null
        : official,
    post: die.chance(0.7)
      ? ''
      : die.pick(['Bí thư', 'Phó Bí thư', 'Chi ủy viên', 'Bí thư chi bộ', 'Đảng viên', 'Trưởng phòng']),
    phone: `0${die.pick(['90', '91', '98', '37', '86'])}${die.digits(7)}`,
    education: die.pick(['12/12', '10/10', '9/12', '7/10']),
    qualification: die.pick(['Đại học', 'Trung cấp', 'Cao đẳng', 'Thạc sĩ', 'Tiến sĩ']),
    theory: die.chance(0.4) ? '' : die.pick(['Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân']),
  };
}

export function makePeople(die: Dice, count: number, latestYear: number): readonly Person[] {
  return Array.from({ length: count }, () => makePerson(die, latestYear));
}
