import type { Dice } from '../dice.ts';
import { styled } from '../headings.ts';
import { type BodyRow, layOut, type MadeColumn } from '../lay-out.ts';
import { type MadeCell, type MadeRoster, text } from '../made-sheet.ts';
import { makePeople, type Person } from '../person.ts';
import { dateCell } from '../person-columns.ts';
import { writtenEthnic, writtenReligion } from '../spellings.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { throwHabits, traitsOf, withPartialDates } from './habits.ts';

/** 6: the cleaning form of 33 columns, two header rows, code sheets hidden, the upper level's findings at the end. */
export function makeCleaningForm(die: Dice, seed: string): MadeRoster {
  const habits = throwHabits(die, {
    headings: die.pick(['plain', 'plain', 'capitals']),
    capitals: die.chance(0.2),
    ids: die.pick(['text', 'text', 'mixed']),
  });
  const people = withPartialDates(die, makePeople(die, die.int(20, 70), 2024), 0.04);
  const stars = die.chance(0.8);
  const star = (header: string): string => {
    const bare = header.replace(/ \*$/, '');
    return styled(die, stars ? header : bare, habits.headings);
  };
  const column = (
    header: string,
    cell: MadeColumn['cell'],
    gives?: MadeColumn['gives'],
    harms?: MadeColumn['harms'],
  ): MadeColumn => ({
    levels: header.split('|').map(star),
    ...(header.includes('|') ? { group: header.split('|')[0] ?? '' } : {}),
    cell,
    ...(gives ? { gives } : {}),
    ...(harms ? { harms } : {}),
  });
  const id = (value: string): MadeCell | null =>
    value !== '' && habits.ids === 'mixed' && Number(value.slice(-1)) < 4
      ? { number: Number(value) }
      : text(value);
  const lost = (field: string, value: string): Readonly<Record<string, readonly string[]>> | null =>
    habits.ids === 'mixed' && Number(value.slice(-1)) < 4 && value.startsWith('0') && value !== ''
      ? { [field]: ['zeros-restored', 'id-length'] }
      : null;
  const uuid = new Map<Person, string>(
    people.map((person) => [person, `${die.digits(8)}-0000-4000-8000-${die.digits(12)}`]),
  );
  const newCard = (person: Person): string => (person.card.length === 12 ? person.card : '');
  const oldCard = (person: Person): string => (person.card.length === 8 ? person.card : '');
  const place = (top: string, gives?: MadeColumn['gives']): readonly MadeColumn[] => [
    column(`${top}|Quốc gia *`, () => text('Việt Nam')),
    column(`${top}|${die.pick(['Tỉnh *', 'Tỉnh/Thành phố *', 'Tỉnh, thành phố *'])}`, (person) =>
      text(person.homeProvince),
    ),
    column(`${top}|Địa chỉ chi tiết *`, (person) => text(person.homeDetail), gives),
  ];
  const rejected = new Set(people.filter(() => die.chance(0.15)));
  const branches = die.int(2, 8);
  const finding = die.chance(0.7);
  const columns: readonly MadeColumn[] = [
    column('STT', (_, i) => ({ number: i })),
    column('ID', (person) => text(uuid.get(person) ?? '')),
    column(
      'Họ và tên *',
      (person) => text(habits.capitals ? person.name.toUpperCase() : person.name),
      ({ name }) => ({ name }),
    ),
    column('Tên gọi khác', () => null),
    column(
      'Giới tính *',
      ({ sex }) => text(sex),
      ({ sex }) => ({ sex }),
    ),
    column(
      die.pick(['Sinh ngày *', 'Sinh ngày * (dd/mm/yyyy)', 'Ngày sinh *']),
      ({ born }) => dateCell(die, born, habits),
      ({ born }) => ({ born }),
    ),
    column(
      'Dân tộc *',
      ({ ethnic }) => text(writtenEthnic(die, ethnic)),
      ({ ethnic }) => ({ ethnic }),
    ),
    column(
      'Tôn giáo *',
      ({ religion }) => text(writtenReligion(die, religion)),
      ({ religion }) => ({ religion }),
    ),
    column(
      'Số định danh cá nhân *',
      ({ cccd }) => id(cccd),
      ({ cccd }) => ({ cccd }),
      ({ cccd }) => lost('cccd', cccd),
    ),
    column(
      die.pick(['Số thẻ Đảng *', 'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)']),
      (person) => id(newCard(person)),
      (person) => ({ card: newCard(person) }),
      (person) => lost('card', newCard(person)),
    ),
    column('Nơi cấp thẻ Đảng', () => (die.chance(0.2) ? text('Ban Tổ chức Trung ương') : null)),
    column(die.pick(['Ngày cấp thẻ Đảng', 'Ngày cấp thẻ Đảng (dd/mm/yyyy)']), () =>
      die.chance(0.2) ? text('02/09/2025') : null,
    ),
    column(
      die.pick(['Số thẻ theo Quyết định 85', 'Số thẻ theo Đảng quyết định 85']),
      (person) => id(oldCard(person)),
      (person) => ({ card_old: oldCard(person) }),
      (person) => lost('card_old', oldCard(person)),
    ),
    column(die.pick(['Tổ chức Đảng đang sinh hoạt *', 'Tổ chức Đảng đang sinh hoạt * (không sửa)']), (_, i) =>
      text(`Chi bộ thôn ${(i % branches) + 1}`),
    ),
    ...place('Nơi đăng ký khai sinh'),
    ...place('Quê quán (theo mô hình 2 cấp)', (person) => ({
      home: `${person.homeDetail}, ${person.homeProvince}`,
    })),
    ...place('Thường trú (theo mô hình 2 cấp)', (person) => ({
      address: `${person.homeDetail}, ${person.homeProvince}`,
    })),
    column(
      'Ngày vào Đảng *',
      ({ admitted }) => dateCell(die, admitted, habits),
      ({ admitted }) => ({ admitted }),
    ),
    column(
      'Ngày vào Đảng chính thức *',
      ({ official }) => (official === null ? null : dateCell(die, official, habits)),
      ({ official }) => ({ official }),
    ),
    column('Số CMND cũ (nếu có)', () => null),
    column('Trạng thái hoạt động', () => text('Đang sinh hoạt')),
    column('Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng', () => null),
    column('Đề nghị xóa', () => null),
    ...(finding
      ? [
          column('Kết quả kiểm tra', (person) => text(rejected.has(person) ? 'Không đạt' : 'Đạt')),
          column('Chi tiết lỗi', (person) => text(rejected.has(person) ? 'Sai ngày vào Đảng' : '')),
        ]
      : []),
  ];
  const { sheet, members } = layOut({
    name: die.pick(['Biểu làm sạch', 'Biểu', 'DL']),
    left: 0,
    titles: [
      [{ text: 'BIỂU RÀ SOÁT, LÀM SẠCH DỮ LIỆU ĐẢNG VIÊN' }],
      [{ text: 'Đảng bộ: Đảng bộ xã Tân Tiến' }],
      [{ text: '(Các cột có dấu * là bắt buộc)' }],
      ...Array.from({ length: die.int(0, 3) }, () => []),
    ],
    columns,
    keepMerges: die.chance(0.8),
    numbering: die.pick(['none', 'none', 'brackets', 'plain']),
    body: people.map(
      (person, i): BodyRow => ({
        kind: 'person',
        person,
        number: i + 1,
        gives: { branch: `Chi bộ thôn ${((i + 1) % branches) + 1}` },
      }),
    ),
    foot: [],
  });
  const codes = (name: string, list: readonly string[]) => ({
    name,
    hidden: true,
    rows: [['Mã', 'Tên'], ...list.map((entry, i) => [String(i + 1), entry])].map((row) =>
      row.map((value) => ({ text: value })),
    ),
  });
  return {
    kind: 'cleaning',
    seed,
    fileName: 'bieu-lam-sach.xlsx',
    bytes: writeXlsx({
      sheets: [
        ...(die.chance(0.5) ? [codes('dm_dantoc', ['Kinh', 'Tày'])] : []),
        sheet,
        codes('dm_tongiao', ['Không', 'Phật giáo']),
      ],
    }),
    members,
    traits: traitsOf(habits, { finding, stars }),
  };
}
