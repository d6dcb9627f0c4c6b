import { dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { homeOf, idColumn, textColumns } from '../fact-columns.ts';
import { styled } from '../headings.ts';
import type { MadeColumn } from '../lay-out.ts';
import { text } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import type { Habits } from '../office-habits.ts';
import type { Person } from '../person.ts';

export interface CleaningTraits {
  /** the form came back with what the upper level found */
  readonly finding: boolean;
  readonly stars: boolean;
  readonly branches: number;
}

const newCard = ({ card }: Person): string => (card.length === 12 ? card : '');
const oldCard = ({ card }: Person): string => (card.length === 8 ? card : '');

/** The columns of the form, in its order; "|" stands between the two levels of a header. */
export function cleaningColumns(die: Dice, habits: Habits, traits: CleaningTraits): readonly MadeColumn[] {
  const { finding, stars, branches } = traits;
  const headed = (header: string, column: Omit<MadeColumn, 'levels'> = { cell: () => null }): MadeColumn => ({
    ...column,
    levels: header
      .split('|')
      .map((part) => styled(die, stars ? part : part.replace(/ \*$/, ''), habits.headings)),
    ...(header.includes('|') ? { group: header.split('|')[0] ?? '' } : {}),
  });
  const [name, sex] = [...nameColumns(die, habits, 'one'), ...sexColumns(die, habits, 'word')];
  const rare = (value: string): Omit<MadeColumn, 'levels'> => ({
    cell: () => (die.chance(0.2) ? text(value) : null),
  });
  const place = (top: string, gives?: MadeColumn['gives']): readonly MadeColumn[] => [
    headed(`${top}|Quốc gia *`, { cell: () => text('Việt Nam') }),
    headed(`${top}|${die.pick(['Tỉnh *', 'Tỉnh/Thành phố *', 'Tỉnh, thành phố *'])}`, {
      cell: (person) => text(person.homeProvince),
    }),
    headed(`${top}|Địa chỉ chi tiết *`, {
      cell: (person) => text(person.homeDetail),
      ...(gives ? { gives } : {}),
    }),
  ];
  const isWrong = ({ cccd }: Person): boolean => Number(cccd.slice(-2)) < 15;
  return [
    headed('STT', { cell: (_, i) => ({ number: i }) }),
    headed('ID', { cell: ({ cccd }) => text(`ee23ea50-0000-4000-8000-${cccd}`) }),
    headed('Họ và tên *', name),
    headed('Tên gọi khác'),
    headed('Giới tính *', sex),
    headed(
      die.pick(['Sinh ngày *', 'Sinh ngày * (dd/mm/yyyy)', 'Ngày sinh *']),
      dateColumn(die, 'born', habits),
    ),
    headed('Dân tộc *', textColumns.ethnic(die, habits)),
    headed('Tôn giáo *', textColumns.religion(die, habits)),
    headed(
      'Số định danh cá nhân *',
      idColumn(die, 'cccd', habits, 'cccd', ({ cccd }) => cccd),
    ),
    headed(
      die.pick(['Số thẻ Đảng *', 'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)']),
      idColumn(die, 'card', habits, 'card', newCard),
    ),
    headed('Nơi cấp thẻ Đảng', rare('Ban Tổ chức Trung ương')),
    headed(die.pick(['Ngày cấp thẻ Đảng', 'Ngày cấp thẻ Đảng (dd/mm/yyyy)']), rare('02/09/2025')),
    headed(
      die.pick(['Số thẻ theo Quyết định 85', 'Số thẻ theo Đảng quyết định 85']),
      idColumn(die, 'cardOld', habits, 'card_old', oldCard),
    ),
    headed(die.pick(['Tổ chức Đảng đang sinh hoạt *', 'Tổ chức Đảng đang sinh hoạt * (không sửa)']), {
      cell: (_, i) => text(`Chi bộ thôn ${(i % branches) + 1}`),
    }),
    ...place('Nơi đăng ký khai sinh'),
    ...place('Quê quán (theo mô hình 2 cấp)', (person) => ({ home: homeOf(person) })),
    ...place('Thường trú (theo mô hình 2 cấp)', (person) => ({ address: homeOf(person) })),
    headed('Ngày vào Đảng *', dateColumn(die, 'admitted', habits)),
    headed('Ngày vào Đảng chính thức *', dateColumn(die, 'official', habits)),
    headed('Số CMND cũ (nếu có)'),
    headed('Trạng thái hoạt động', { cell: () => text('Đang sinh hoạt') }),
    headed('Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng'),
    headed('Đề nghị xóa'),
    ...(finding
      ? [
          headed('Kết quả kiểm tra', {
            cell: (person) => text(isWrong(person) ? 'Không đạt' : 'Đạt'),
            gives: (person) => ({ finding: isWrong(person) ? 'Không đạt › Sai ngày vào Đảng' : 'Đạt' }),
          }),
          headed('Chi tiết lỗi', { cell: (person) => text(isWrong(person) ? 'Sai ngày vào Đảng' : '') }),
        ]
      : []),
  ];
}
