/** Words of the books screen, of its papers, and the sentence of figures that every book carries. */
import type { Book, BookTally } from '../../entities/book.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;

/** "929 đảng viên tính đến 31/12/2024, gồm 900 chính thức, 29 dự bị." */
function standingSentence(tally: BookTally, asOf: string): string {
  const all = tally.official + tally.probationary + tally.unverified;
  const parts = [
    `${formatCount(tally.official)} chính thức`,
    `${formatCount(tally.probationary)} dự bị`,
    ...(tally.unverified > 0 ? [`${formatCount(tally.unverified)} chưa rõ dự bị hay chính thức`] : []),
  ];
  const guests =
    tally.temporary > 0
      ? ` Ngoài ra có ${people(tally.temporary)} nơi khác đến sinh hoạt tạm thời, không tính vào đảng số.`
      : '';
  return `${formatCount(all)} đảng viên tính đến ${formatDate(asOf)}, gồm ${parts.join(', ')}.${guests}`;
}

/** What the figures of a book are counted on. */
export function baseSentence(
  book: Book,
  tally: BookTally,
  days: { readonly from: string; readonly asOf: string },
): string {
  const period = `từ ${formatDate(days.from)} đến ${formatDate(days.asOf)}`;
  const all = tally.official + tally.probationary + tally.unverified;
  switch (book.source) {
    case 'entries': {
      const gone = tally.rows - all;
      return `${standingSentence(tally, days.asOf)} Sổ có ${formatCount(tally.rows)} dòng${gone > 0 ? `, trong đó ${people(gone)} đã chuyển đi, từ trần hoặc ra khỏi Đảng` : ''}.`;
    }
    case 'standing':
      return book.which === 'present'
        ? standingSentence(tally, days.asOf)
        : `${people(tally.rows)} tính đến ${formatDate(days.asOf)}, trên tổng số ${formatCount(all)} đảng viên.`;
    case 'movement':
      return `${formatCount(tally.rows)} lượt tăng, giảm ${period}. ${standingSentence(tally, days.asOf)}`;
    case 'events':
    case 'loans':
    case 'handovers':
      return `${formatCount(tally.rows)} lượt của ${people(tally.people)} ${period}.`;
  }
}

export const bookPaperText = {
  organisationLine: (name: string) => `Tổ chức đảng: ${name}`,
  asOf: (day: string) => `(Tính đến ngày ${formatDate(day)})`,
  between: (from: string, to: string) => `(Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)})`,
  count: (n: number) => `Danh sách này có ${people(n)}.`,
  lines: (n: number) => `Sổ này có ${formatCount(n)} dòng.`,
  closedOn: (at: string, by: string) => `Sổ đã đóng lúc ${at}, người đóng: ${by}.`,
  notes: 'GHI CHÚ SAU KHI ĐÓNG SỔ',
  notesSheet: 'Ghi chú sau khi đóng',
  noteColumns: {
    number: 'Số',
    name: 'Đồng chí',
    column: 'Cột',
    before: 'Trong sổ đã đóng',
    after: 'Nay là',
    ground: 'Căn cứ',
    when: 'Lúc, người ghi',
  },
  wholeRow: 'Cả dòng',
  noRow: 'Không có dòng này',
  empty: 'Không có.',
  movement: {
    line: 'Chỉ tiêu',
    count: 'Số lượng',
    opening: (day: string) => `Đảng viên đầu kỳ (cuối ngày ${formatDate(day)})`,
    in: 'Tăng trong kỳ',
    out: 'Giảm trong kỳ',
    closing: (day: string) => `Đảng viên cuối kỳ (cuối ngày ${formatDate(day)})`,
    guests: 'Ngoài đảng số: nơi khác đến sinh hoạt tạm thời',
    away: 'Trong đảng số: đang sinh hoạt tạm thời ở nơi khác',
    proved: (opening: string, up: string, down: string, closing: string) =>
      `${opening} + ${up} − ${down} = ${closing}`,
    notProved:
      'Số cuối kỳ không khớp đầu kỳ + tăng − giảm. Ghi lại việc này và báo người hỗ trợ, kèm bản sao lưu của sổ.',
    people: 'Danh sách tăng, giảm',
  },
} as const;

export const booksText = {
  title: 'Sổ sách',
  subtitle: 'Mỗi sổ là một cách xem quá trình đã ghi, tính đến bất kỳ ngày nào.',
  list: 'Các sổ',
  groups: { lists: 'Danh sách tại một ngày', periods: 'Sổ theo thời gian', closed: 'Sổ đã đóng' },
  asOf: 'Tính đến ngày',
  from: 'Từ ngày',
  to: 'Đến ngày',
  organisation: 'Tổ chức đảng',
  period: 'Kỳ',
  periods: {
    q1: 'Quý I',
    q2: 'Quý II',
    q3: 'Quý III',
    q4: 'Quý IV',
    h1: '6 tháng đầu năm',
    m9: '9 tháng',
    year: 'Cả năm',
    free: 'Tùy chọn',
  },
  periodYear: 'Năm',
  wrongDays: 'Nhập đủ ngày, tháng, năm; ngày bắt đầu không sau ngày kết thúc.',
  needDay: 'Nhập đủ ngày, tháng, năm.',
  notYet: 'Ngày này chưa đến; sổ tính cả những việc đã ghi cho ngày sắp tới.',
  close: 'Đóng sổ',
  gridLabel: (title: string) => `Sổ: ${title}`,
  empty: 'Không có ai trong sổ này ở ngày, kỳ và tổ chức đảng đã chọn.',
  nobody: 'Sổ chưa có đảng viên nào. Nhập danh sách hoặc thêm đảng viên để có sổ.',
  toImport: 'Nhập danh sách từ Excel',
  open: (name: string) => `Mở hồ sơ ${name}`,
  closedList: 'Sổ đã đóng',
  openMembers: 'Mở danh sách đảng viên',
  closedEmpty: 'Chưa đóng sổ nào. Mở một sổ, chọn ngày rồi bấm Đóng sổ để giữ nguyên bản của ngày đó.',
  closedColumns: {
    title: 'Sổ',
    organisation: 'Tổ chức đảng',
    day: 'Của ngày, kỳ',
    rows: 'Số dòng',
    notes: 'Ghi chú',
    closed: 'Đóng lúc, người đóng',
  },
  closedSpan: (from: string, asOf: string) =>
    from === '' ? formatDate(asOf) : `${formatDate(from)} – ${formatDate(asOf)}`,
  closedBadge: (at: string, by: string) => `Đã đóng lúc ${at}, người đóng ${by}`,
  closedView: 'Bản đã đóng: không đổi dù sau này sửa hồ sơ hay ghi thêm sự kiện.',
  closedSame: (at: string) => `Sổ này của ngày đã chọn đã đóng lúc ${at}.`,
  openClosed: 'Mở bản đã đóng',
  openLive: 'Xem theo quá trình hiện nay',
  notesTitle: (n: number) => `Ghi chú sau khi đóng sổ (${formatCount(n)})`,
  noNotes: 'Từ khi đóng, chưa có sửa đổi nào động đến sổ này.',
  closeTitle: 'Đóng sổ',
  closeText: (rows: number, title: string) =>
    `Giữ nguyên ${formatCount(rows)} dòng của "${title}". Về sau sửa hồ sơ, rút hoặc ghi thêm sự kiện của những ngày trước thì sổ đã đóng không đổi; điều khác đi được ghi thành ghi chú có số ở cuối sổ.`,
  closeHint: 'Đóng sổ rồi in và đóng quyển mỗi năm (Hướng dẫn 02-HD/BTCTU).',
  closed: (rows: number) =>
    `Đã đóng sổ: ${formatCount(rows)} dòng được giữ nguyên. Hoàn tác được khi chưa có ghi chú.`,
  cancel: 'Bỏ qua',
  fileName: (title: string, org: string, day: string) => `${title} - ${org} - ${day}`,
  showPeople: (label: string) => `Mở danh sách: ${label}`,
  allMoves: 'Tất cả',
  deed: (title: string, day: string) => `Đóng sổ "${title}" ngày ${formatDate(day)}`,
} as const;
