import type { CellRange } from '../../../shared/roster/types.ts';
import type { Dice } from '../dice.ts';
import { homeOf } from '../fact-columns.ts';
import type { ExpectedMember, MadeCell, MadeRoster } from '../made-sheet.ts';
import { makePeople, type Person } from '../person.ts';
import { sexHabit, writtenDay, writtenEthnic, writtenReligion } from '../spellings.ts';
import { writeXlsx } from '../write-xlsx.ts';

const HEADERS: readonly (readonly string[])[] = [
  ['Số TT', 'STT', 'TT'],
  [
    'Họ và tên đang dùng\nHọ và tên khai sinh',
    'Họ và tên\nHọ và tên khai sinh',
    'Họ và tên đang dùng, họ và tên khai sinh',
  ],
  ['Nam, nữ\nDân tộc\nTôn giáo', 'Nam, nữ, dân tộc, tôn giáo', 'Nam-nữ\nDân tộc\nTôn giáo'],
  ['Quê quán'],
  [
    'Trình độ: văn hóa, lý luận, chuyên môn, ngoại ngữ',
    'Văn hóa\nLý luận\nChuyên môn\nNgoại ngữ',
    'Văn hóa, lý luận, CMNV, ngoại ngữ',
  ],
  ['Nghề nghiệp trước khi vào Đảng\nHiện nay', 'Nghề nghiệp trước khi vào Đảng, hiện nay'],
  ['Ngày vào Đảng\nNgày chính thức', 'Ngày vào Đảng, ngày chính thức'],
  [
    'Số thẻ ĐV\nSố lý lịch\nSố Huy hiệu',
    'Số thẻ, số lý lịch, số Huy hiệu',
    'Số thẻ đảng viên\nSố lý lịch\nSố huy hiệu',
  ],
  ['Bộ đội, công an, hưu trí'],
  ['Ngày chuyển đi, đến ĐBCS nào'],
  ['Ngày chuyển đến, từ ĐBCS nào'],
  ['Ngày từ trần, lý do'],
  ['Ngày ra khỏi Đảng, hình thức'],
  ['Ghi chú'],
];

/** 4: the book of mẫu 7-HSĐV. A member takes a block of rows; a cell holds several facts, one under the other. */
export function makeMemberBook(die: Dice, seed: string): MadeRoster {
  const people = makePeople(die, die.int(12, 40), 2020);
  const block = die.pick([4, 4, 4, 3, 1, 5]);
  // A line to a row of the block, as the printed book is ruled, or all lines in the block's merged cell.
  const spread = block >= 4 && die.chance(0.35);
  const keepMerges = !spread && block > 1 && die.chance(0.7);
  const repeated = die.chance(0.4);
  const capitals = die.chance(0.3);
  const sex = sexHabit(die);
  const separator = spread ? '\n' : die.pick(['\n', '\n', '\n', ', ', '; ']);
  const day = die.pick(['dd/mm/yyyy', 'd/m/yyyy', 'dd.mm.yyyy'] as const);
  const header: (MadeCell | null)[] = HEADERS.map((variants) => ({ text: die.pick(variants) }));
  const numbers = header.map((_, i): MadeCell => ({ number: i + 1 }));
  const numbering = die.chance(0.8);
  const rows: (MadeCell | null)[][] = [
    [{ text: die.pick(['SỔ DANH SÁCH ĐẢNG VIÊN', 'SỔ DANH SÁCH ĐẢNG VIÊN (Mẫu 7-HSĐV)']) }],
    ...Array.from({ length: die.int(0, 3) }, () => []),
  ];
  const merges: CellRange[] = [];
  const members: ExpectedMember[] = [];
  const addHeader = (): void => {
    rows.push(header);
    if (numbering) rows.push(numbers);
  };
  const lines = (person: Person): readonly (readonly string[])[] => {
    const name = capitals ? person.name.toUpperCase() : person.name;
    return [
      [],
      die.chance(0.8) ? [name, name] : [name],
      [sex(person.sex), writtenEthnic(die, person.ethnic), writtenReligion(die, person.religion)],
      [homeOf(person)],
      [
        person.education,
        person.theory === '' ? '-' : person.theory,
        person.qualification,
        ...(die.chance(0.3) ? ['Tiếng Anh B'] : []),
      ],
      ['Giáo viên', 'Hưu trí'],
      [
        writtenDay(die, person.admitted, day),
        ...(person.official === null ? [] : [writtenDay(die, person.official, day)]),
      ],
      [person.card, person.profile, ...(die.chance(0.2) ? ['012345'] : [])],
      die.chance(0.5) ? ['Hưu trí'] : [],
    ];
  };
  addHeader();
  people.forEach((person, i) => {
    if (repeated && i > 0 && i % 9 === 0) addHeader();
    const top = rows.length;
    const cells = lines(person);
    for (let r = 0; r < block; r++) {
      rows.push(
        HEADERS.map((_, c): MadeCell | null => {
          if (c === 0) return r === 0 ? { number: i + 1 } : null;
          // An address is one fact with a comma in it, whatever stands between the facts of other cells.
          const written = spread ? cells[c]?.[r] : r === 0 ? cells[c]?.join(separator) : undefined;
          return written === undefined || written === '' ? null : { text: written };
        }),
      );
    }
    if (keepMerges)
      for (let c = 0; c < HEADERS.length; c++)
        merges.push({ top, left: c, bottom: top + block - 1, right: c });
    members.push({
      row: top + 1,
      values: {
        name: person.name,
        sex: person.sex,
        ethnic: person.ethnic,
        religion: person.religion,
        home: homeOf(person),
        edu: person.education,
        theory: person.theory,
        prof: person.qualification,
        admitted: person.admitted,
        official: person.official,
        card: person.card,
        profile_no: person.profile,
      },
    });
  });
  return {
    kind: 'book',
    seed,
    fileName: 'so-danh-sach.xlsx',
    bytes: writeXlsx({ sheets: [{ name: 'Sổ danh sách', rows, merges }] }),
    members,
    traits: [
      `block=${block}`,
      `spread=${spread}`,
      `keepMerges=${keepMerges}`,
      `repeated=${repeated}`,
      `separator=${JSON.stringify(separator)}`,
      `numbering=${numbering}`,
    ],
  };
}
