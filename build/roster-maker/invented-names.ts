import type { Dice } from './dice.ts';

/** Parts of names that thousands bear; put together by chance, they name nobody. */
export interface InventedName {
  /** họ và đệm; empty for a name of one word */
  readonly family: string;
  readonly given: string;
  readonly ethnic: string;
}

const words = (text: string): readonly string[] => text.split('|');

const FAMILY = words(
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tống|Ông|Từ|Ôn|Âu|Mai|Đinh|Đoàn|Lưu|Chu|Cao|Tạ|Tô|Khổng|Ứng|Nguyễn Đình|Tôn Thất',
);
const MALE_MIDDLE = words('Văn|Đức|Hữu|Thế|Quốc|Công|Xuân|Minh|Trọng|Đình|Ngọc||Bá|Huy Quang|Thanh');
const FEMALE_MIDDLE = words('Thị|Thị Ngọc|Thị Thu|Thị Kim|Ngọc|Hồng|Thị Bích|Thanh|Diệu||Thị Như|Thùy');
const MALE = words(
  'Hùng|Dũng|Thắng|Cường|Quý|Nam|Tuấn|Ánh|Ước|Bảo|Nghĩa|Phúc|Khánh|Toàn|Tâm|Vượng|Thuận|Hòa|Thụy|Kỷ|Ân|Năm|Sáu|Bốn|Chính|Thức|Bí|Cộng|Tổng|Đảng',
);
const FEMALE = words(
  'Hoa|Lan|Hương|Thủy|Thúy|Nga|Hằng|Nguyệt|Quyên|Ánh|Yến|Oanh|Ấm|Huệ|Liễu|Mỹ|Nữ|Tuyết|Diễm|Út|Loan|Ngân|Thơ|Vượng|Quý|Hòa',
);

interface Group {
  readonly ethnic: string;
  readonly male: readonly string[];
  readonly female: readonly string[];
}

/** Whole names as these groups build them; "họ tên" and "two words at least" hold for none of them. */
const GROUPS: readonly Group[] = [
  {
    ethnic: 'Ê-đê',
    male: words('Y Moan Niê|Y Bhăm Byă|Y Khương|Y Thịnh Ayun'),
    female: words("H'Hen Niê|H'Bia Byă|H’Lan Mlô"),
  },
  {
    ethnic: 'Gia-rai',
    male: words('Ksor Phước|Siu Hùng|Rơ Châm Thịnh|Nay Đức'),
    female: words("Ksor H'Bơi|Rơ Châm Huệ|Siu Hạnh"),
  },
  {
    ethnic: 'Hmông',
    male: words('Giàng A Páo|Sùng A Chính|Lầu Bá Tủa|Thào A Sử'),
    female: words('Vừ Thị Mỷ|Giàng Thị Dợ|Sùng Thị Máy'),
  },
  {
    ethnic: 'Khơ-me',
    male: words('Thạch Sô Phia|Sơn Pha|Danh Út|Kim Sô Phal'),
    female: words('Thạch Thị Sa Rây|Danh Thị Hoa|Sơn Thị Oanh'),
  },
  { ethnic: 'Cơ-ho', male: words("K'Brêu|K’Bình|K'Srĩ"), female: words('Ka Dơng|Ka Thủy') },
  {
    ethnic: 'Mường',
    male: words('Quách Công Đậu|Bùi Văn Ển|Đinh Công Rộng'),
    female: words('Quách Thị Ẻng|Bùi Thị Dậu'),
  },
  {
    ethnic: 'Thái',
    male: words('Lò Văn Ọi|Cầm Bá Tiến|Quàng Văn Ín'),
    female: words('Lò Thị Ủn|Cà Thị Hặc|Lường Thị Phóng'),
  },
  {
    ethnic: 'Tày',
    male: words('Nông Văn Bế|Hoàng Văn Đẳm|Bế Ích Quân'),
    female: words('Nông Thị Nguyệt|Bế Thị Sự'),
  },
  { ethnic: 'Ba-na', male: words('Đinh Hơn|Đinh Byưm'), female: words('Đinh Thị Bring') },
  { ethnic: 'Mnông', male: words('Điểu Krông|Điểu Sức'), female: words('Thị Brơi|Điểu Thị Mai') },
];

export function inventName(die: Dice, female: boolean): InventedName {
  if (die.chance(0.14)) {
    const group = die.pick(GROUPS);
    const parts = die.pick(female ? group.female : group.male).split(' ');
    return { family: parts.slice(0, -1).join(' '), given: parts.at(-1) ?? '', ethnic: group.ethnic };
  }
  const middle = die.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE);
  const family = middle === '' ? die.pick(FAMILY) : `${die.pick(FAMILY)} ${middle}`;
  return { family, given: die.pick(female ? FEMALE : MALE), ethnic: die.chance(0.95) ? 'Kinh' : 'Hoa' };
}

export const fullName = ({ family, given }: InventedName): string =>
  family === '' ? given : `${family} ${given}`;
