/**
 * Invented people for the practice register: the same ones every time, from a seeded generator, so that a
 * lesson can name them. Every fact is made up; profile numbers end in "LT" (luyện tập), which no province uses.
 */
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import { partialDate } from '../../shared/text/dates.ts';

/** A small seeded generator (mulberry32): plausible spread, no randomness source. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** whole number from `low` to `high`, both included */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }
  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.between(0, 9))).join('');
  }
}

const families =
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lương Trịnh Mai Cao Tô Hà'.split(
    ' ',
  );
const men = {
  middle: 'Văn Văn Đức Minh Quang Hữu Xuân Công Đình Ngọc Thanh Quốc Anh Tiến Duy'.split(' '),
  given:
    'An Bình Chiến Cường Dũng Đạt Đông Giang Hải Hiếu Hòa Hùng Huy Khánh Kiên Lâm Long Mạnh Nam Nghĩa Phong Phúc Quân Sơn Tài Tâm Thắng Thành Thịnh Toàn Trung Tuấn Tùng Vinh'.split(
      ' ',
    ),
};
const women = {
  middle: 'Thị Thị Thị Ngọc Thu Thanh Minh Phương Kim Hồng Bích Mai Thùy'.split(' '),
  given:
    'Anh Bích Chi Cúc Diệp Dung Đào Giang Hà Hạnh Hằng Hiền Hoa Hồng Huệ Hương Lan Liên Linh Loan Mai Minh Nga Ngân Nhung Oanh Phương Quỳnh Tâm Thảo Thu Thủy Trang Tuyết Vân Xuân Yến'.split(
      ' ',
    ),
};
const homes = [
  'xã Hoa Ban',
  'xã Suối Trong',
  'phường Đồi Thông',
  'xã Bến Lau',
  'xã Cầu Tre',
  'phường Sông Mơ',
];

export interface PracticePerson {
  readonly record: MemberRecord;
  readonly bornOn: string;
}

/** One invented person, born between two years. */
export function practicePerson(
  dice: Dice,
  born: { readonly from: number; readonly to: number },
): PracticePerson {
  const female = dice.next() < 0.42;
  const names = female ? women : men;
  const year = dice.between(born.from, born.to);
  const bornOn = partialDate(year, dice.between(1, 12), dice.between(1, 28));
  const century = (year >= 2000 ? 2 : 0) + (female ? 1 : 0);
  const home = dice.pick(homes);
  const teacher = dice.next() < 0.3;
  const retired = year <= 1964;
  const record: MemberRecord = {
    ...emptyMemberRecord(),
    fullName: `${dice.pick(families)} ${dice.pick(names.middle)} ${dice.pick(names.given)}`,
    sex: female ? 'Nữ' : 'Nam',
    bornOn,
    ethnicity: dice.pick(['Kinh', 'Kinh', 'Kinh', 'Kinh', 'Kinh', 'Tày', 'Mường', 'Nùng']),
    religion: dice.pick(['Không', 'Không', 'Không', 'Không', 'Không', 'Phật giáo', 'Công giáo']),
    // NĐ 137/2015: place code, sex and century, two digits of the year, six more. Place code 999 is nobody's.
    citizenId: `999${century}${String(year).slice(2)}${dice.digits(6)}`,
    phone: `0900 ${dice.digits(3)} ${dice.digits(3)}`,
    homeTown: home,
    permanentAddress: `tổ ${dice.between(1, 12)}, phường Hoa Ban`,
    profileNumber: `${String(dice.between(1, 9999)).padStart(6, '0')} LT`,
    occupation: retired
      ? 'Hưu trí'
      : teacher
        ? 'Giáo viên'
        : dice.pick(['Công chức', 'Viên chức', 'Công nhân', 'Nông dân']),
    generalEducation: year < 1960 ? '10/10' : '12/12',
    qualification: teacher
      ? 'Đại học'
      : dice.pick(['Trung cấp', 'Cao đẳng', 'Đại học', 'Đại học', 'Thạc sĩ']),
    politicalTheory: dice.pick(['Sơ cấp', 'Sơ cấp', 'Trung cấp', 'Trung cấp', 'Cao cấp']),
    health: 'Tốt',
  };
  return { record, bornOn };
}
