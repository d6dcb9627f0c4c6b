import { formatCount, formatDecimal } from '../../text/numbers.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;
const money = (amount: number): string => `${formatCount(amount)} đồng`;

/** Words of the Huy hiệu Đảng that were awarded: figures, lists, money. */
export const awardText = {
  views: { figures: 'Số liệu', list: 'Danh sách', money: 'Tiền thưởng' },
  viewLabel: 'Xem',
  organisation: 'Tổ chức đảng',
  everyOrganisation: 'Toàn sổ',
  empty: 'Chưa ghi lần tặng Huy hiệu Đảng nào trong kỳ này.',
  toProposals: 'Mở Đề nghị và quyết định',
  awarded: 'được tặng, truy tặng Huy hiệu',
  proposed: 'được đề nghị ở các đợt trong kỳ',
  beside: (before: number, difference: string, percent: string) =>
    `cùng kỳ ${formatCount(before)}; ${difference} (${percent})`,
  notProposed: 'được tặng, không có đề nghị trong sổ',
  withoutNumber: 'chưa ghi số Huy hiệu',
  again: (reissued: number, exchanged: number) =>
    `Không tính: cấp lại ${formatCount(reissued)}, đổi ${formatCount(exchanged)}.`,
  posthumous: (n: number) => `Trong đó truy tặng ${people(n)}.`,
  counted:
    'Đếm người theo ngày ký quyết định; chưa ghi ngày ký thì theo ngày trao. Một người được hai mức trong kỳ đếm một lần ở dòng Cộng.',
  levelsTitle: 'Theo mức và đợt',
  columns: {
    level: 'Mức',
    total: 'Cộng',
    before: 'Cùng kỳ năm trước',
    difference: 'Tăng, giảm',
    percent: 'Tỷ lệ',
    name: 'Họ và tên',
    bornOn: 'Ngày sinh',
    organisation: 'Chi bộ',
    round: 'Đợt',
    award: 'Hình thức',
    number: 'Số Huy hiệu',
    decision: 'Quyết định',
    awardedOn: 'Ngày trao',
    signature: 'Ký nhận',
    people: 'Số người',
    multiple: 'Số lần',
    base: 'Lương cơ sở',
    amount: 'Số tiền',
  },
  openCell: (level: number, round: string, n: number) =>
    `Mở danh sách ${people(n)}${level === 0 ? '' : `, mức ${level} năm`}${round === '' ? '' : `, đợt ${round}`}`,
  years: (level: number) => `${level} năm`,
  balanceTitle: 'Đề nghị và quyết định theo đợt',
  balance: {
    round: 'Đợt',
    proposed: 'Được đề nghị',
    sent: 'Đã gửi cấp trên',
    awarded: 'Được tặng',
    refused: 'Không được tặng',
    waiting: 'Chưa có kết quả',
    withdrawn: 'Đã rút (không tính)',
  },
  roundDay: (name: string, day: string) =>
    name === 'khác' ? `Dịp khác, ${day}` : `${name}/${day.slice(-4)}`,
  noBalance: 'Không có đợt đề nghị nào trong kỳ.',
  filterLevel: 'Mức',
  filterRound: 'Đợt',
  filterAward: 'Hình thức',
  everyLevel: 'Mọi mức',
  everyRound: 'Mọi đợt',
  awardsOnly: 'Tặng và truy tặng',
  noNumberOnly: 'Chỉ người chưa có số',
  noNumber: 'chưa có',
  numberOf: (name: string) => `Số Huy hiệu của đồng chí ${name}`,
  writeNumbers: (n: number) => `Ghi số Huy hiệu cho ${people(n)}`,
  numbersWritten: (n: number) => `Đã ghi số Huy hiệu cho ${people(n)}.`,
  numbersReason: 'Bổ sung số Huy hiệu',
  noneFound: 'Không có lần tặng nào khớp.',
  shown: (shown: number, found: number) =>
    shown < found
      ? `Hiện ${formatCount(shown)} trong ${formatCount(found)} lần tặng`
      : `${formatCount(found)} lần tặng`,
  unknown: 'chưa có mức',
  times: (multiple: number) => formatDecimal(multiple, Number.isInteger(multiple) ? 0 : 1),
  money,
  sum: (sum: number) => `Tổng số tiền tính được: ${money(sum)}.`,
  unknownPeople: (n: number) =>
    `Chưa tính ${people(n)}: chưa có mức tiền của Huy hiệu hoặc lương cơ sở ngày ký quyết định. Ghi mức tại Quy định đang dùng.`,
  moneyNote: 'Cấp lại và đổi Huy hiệu không kèm tiền thưởng.',
  citation: (citation: string) => `Căn cứ: ${citation}.`,
  period: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  sheets: {
    awards: 'Danh sách đảng viên được tặng Huy hiệu Đảng',
    money: 'Danh sách tiền thưởng kèm Huy hiệu Đảng',
    fileName: (what: string, from: string, to: string) => `${what} ${from} - ${to}`,
    total: (n: number) => `Tổng số: ${people(n)} được tặng, truy tặng; không tính cấp lại và đổi.`,
    groupOf: (level: number, n: number) => `Huy hiệu ${level} năm: ${people(n)}`,
    again: (n: number) => `Cấp lại, đổi: ${formatCount(n)} lần`,
    totalRow: 'Cộng',
  },
  member: {
    title: 'Huy hiệu Đảng',
    empty: 'Chưa ghi Huy hiệu Đảng nào.',
    record: 'Ghi Huy hiệu Đảng',
    held: 'Huy hiệu đã ghi',
    proposals: 'Các lần đề nghị',
    state: 'Đang ở bước',
    round: 'Đợt',
    openRound: (round: string) => `Mở danh sách đề nghị ${round}`,
  },
} as const;
