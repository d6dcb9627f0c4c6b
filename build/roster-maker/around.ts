import type { Dice } from './dice.ts';
import type { BodyRow } from './lay-out.ts';
import type { MadeCell, MadeSheet } from './made-sheet.ts';
import { makePerson } from './person.ts';

type Row = readonly (MadeCell | null)[];
const at = (column: number, value: string): (MadeCell | null)[] => [
  ...Array.from({ length: column }, () => null),
  { text: value },
];
const beside = (left: string, column: number, right: string): Row => [
  { text: left },
  ...Array.from({ length: column - 1 }, () => null),
  { text: right },
];

/** What stands above the table: organisation and country, the title, the day of the list; 0 to 7 rows. */
export function titleBlock(die: Dice, width: number, day: string): readonly Row[] {
  const middle = Math.max(2, Math.floor(width / 2));
  const blanks = (most: number): Row[] => Array.from({ length: die.int(0, most) }, () => []);
  return [
    ...blanks(1),
    beside(
      die.pick(['ĐẢNG BỘ PHƯỜNG TÂN LẬP', 'ĐẢNG ỦY XÃ QUẢNG PHÚ', 'Đảng bộ Sở Y tế']),
      middle,
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ),
    ...(die.chance(0.6)
      ? [at(0, die.pick(['Chi bộ tổ dân phố số 3', 'CHI BỘ THÔN 5', 'Chi bộ Trường THCS Lê Lợi']))]
      : []),
    ...(die.chance(0.3) ? [at(0, '*')] : []),
    ...(die.chance(0.15)
      ? [beside('Họ và tên bí thư: Nguyễn Văn Hùng', middle, 'Số điện thoại: 0912345678')]
      : []),
    ...blanks(1),
    at(
      die.int(0, 2),
      die.pick([
        'DANH SÁCH ĐẢNG VIÊN',
        'DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN',
        'Danh sách đảng viên chi bộ',
        'DANH SÁCH ĐẢNG VIÊN ĐANG SINH HOẠT',
      ]),
    ),
    at(
      0,
      die.pick([
        `(Tính đến ngày ${day})`,
        `Tính đến ngày ${day}`,
        `(Kèm theo Công văn số 15-CV/ĐU ngày ${day})`,
      ]),
    ),
    ...blanks(1),
  ];
}

/** Rows numbered in advance for members who are still to come. */
export const waitingRows = (die: Dice, count: number): readonly BodyRow[] =>
  Array.from({ length: die.int(2, 8) }, (_, i) => ({ kind: 'other', cells: [{ number: count + i + 1 }] }));

/** Sums and signatures below: two columns of them, places left for the seal, names written out. */
export function footBlock(die: Dice, width: number, count: number): readonly Row[] {
  const right = Math.max(3, width - die.int(3, 5));
  const total = die.pick([
    `Tổng cộng: ${count} đồng chí`,
    `Danh sách này có ${count} đồng chí.`,
    `Tổng số: ${count} đảng viên`,
    `Cộng: ${count} đ/c`,
    `Ấn định danh sách có ${count} đảng viên`,
    `Tổng cộng danh sách có ${count} đồng chí./.`,
  ]);
  const within: Row[] = die.chance(0.4)
    ? [at(die.int(0, 1), `Trong đó: nữ ${Math.floor(count / 2)} đồng chí; dự bị 2 đồng chí`)]
    : [];
  const place = die.pick([
    'Tân Lập, ngày 31 tháng 12 năm 2012',
    'Ngày 31 tháng 12 năm 2012',
    'Quảng Phú, ngày ... tháng ... năm 20...',
    '........, ngày     tháng     năm',
  ]);
  const maker = makePerson(die, 2000).name;
  const signer = makePerson(die, 2000).name;
  return [
    at(die.int(0, 1), total),
    ...within,
    ...Array.from({ length: die.int(0, 2) }, (): Row => []),
    at(right, place),
    beside(
      die.pick(['Người lập biểu', 'NGƯỜI LẬP', 'NGƯỜI LẬP DANH SÁCH']),
      right,
      die.pick(['T/M CHI BỘ', 'T/M CHI ỦY', 'TM. ĐẢNG ỦY', 'T/M BAN THƯỜNG VỤ']),
    ),
    at(right, die.pick(['BÍ THƯ', 'Bí thư', 'PHÓ BÍ THƯ'])),
    ...(die.chance(0.4) ? [beside('(Ký, ghi rõ họ tên)', right, '(Ký, ghi rõ họ tên)')] : []),
    ...Array.from({ length: die.int(1, 4) }, (): Row => []),
    die.chance(0.5) ? beside(maker, right, signer) : at(right, signer),
  ];
}

/** Sheets that stand beside the roster and are none. */
export function otherSheet(die: Dice, hidden: boolean): MadeSheet {
  const table = (...lines: readonly string[]): Row[] =>
    lines.map((line) => line.split('|').map((value) => ({ text: value })));
  return {
    hidden,
    ...die.pick([
      {
        name: 'Hướng dẫn',
        rows: table(
          'HƯỚNG DẪN NHẬP LIỆU',
          'Cột 1: ghi số thứ tự',
          'Cột 2: ghi họ và tên theo giấy khai sinh',
          'Ngày sinh ghi dd/mm/yyyy',
        ),
      },
      {
        name: 'Tổng hợp',
        rows: table(
          'TỔNG HỢP SỐ LIỆU',
          'STT|Tên chi bộ|Tổng số đảng viên|Nữ|Dự bị|Ghi chú',
          '1|Chi bộ 1|12|4|1|',
          '2|Chi bộ 2|20|9|0|',
        ),
      },
      {
        name: 'DM',
        rows: table('Dân tộc|Tôn giáo|Giới tính', 'Kinh|Không|Nam', 'Tày|Phật giáo|Nữ', 'Thái|Công giáo|'),
      },
      { name: 'Sheet2', rows: [] },
    ]),
  };
}
