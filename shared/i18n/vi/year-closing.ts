/** Words of closing a year of ratings, of its amendments and of its papers. */
import type { ClosedRow, RatingOutcome, YearAmendment, YearClosing } from '../../entities/year-closing.ts';
import type { RatingLevel } from '../../rules/rating-names.ts';
import type { ClosingDifference, DifferentPart } from '../../rules/year-closing.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { reasonText } from './year.ts';

const people = (n: number): string => `${formatCount(n)} đồng chí`;
type LevelNames = Readonly<Record<RatingLevel, string>>;

/** Names of the steps. */
export const closingDeeds = {
  close: (year: number, number: number) => `Khóa xếp loại năm ${year} (bản khóa số ${number})`,
  amend: (year: number, number: number, ground: string) =>
    `Điều chỉnh số ${number} xếp loại năm ${year}: ${ground}`,
  reopen: (year: number, number: number, reason: string) =>
    `Mở khóa xếp loại năm ${year} (bản khóa số ${number}): ${reason}`,
} as const;

/** The level by its name in the year, or why there is none. */
export const outcomeText = ({ level, reason, note }: RatingOutcome, names: LevelNames): string =>
  level === null ? reasonText(reason, note) : names[level];

const paperText = ({ paper }: YearAmendment): string =>
  `${paper.number} ngày ${formatDate(paper.on)}${paper.by === '' ? '' : ` của ${paper.by}`}`;

export const amendmentText = (amendment: YearAmendment): string =>
  `${amendment.ground}. Văn bản ${paperText(amendment)}`;

/** "Điều chỉnh 1: … Trần Thị Bình (Chi bộ 1): Hoàn thành tốt nhiệm vụ → Hoàn thành nhiệm vụ." */
export const amendmentNote = (
  amendment: YearAmendment,
  names: LevelNames,
  day: (at: string) => string,
): string =>
  `Điều chỉnh ${amendment.number}, ghi ngày ${day(amendment.madeAt)}: ${amendmentText(amendment)}. ${amendment.rows
    .map(
      ({ name, orgName, before, after }) =>
        `${name}${orgName === '' ? '' : ` (${orgName})`}: ${outcomeText(before, names)} → ${outcomeText(after, names)}`,
    )
    .join('; ')}.`;

const partNames: Readonly<Record<DifferentPart, string>> = {
  outcome: 'Mức',
  name: 'Họ và tên',
  organisation: 'Chi bộ',
};

export const differenceText = {
  added: 'Chỉ có ở bản sau',
  removed: 'Chỉ có ở bản trước',
  facts: 'Khác số liệu kèm theo (phiếu, điểm, cảnh báo…)',
  part: (
    part: DifferentPart,
    before: ClosedRow,
    after: ClosedRow,
    names: readonly [LevelNames, LevelNames],
  ): string => {
    const [from, to] =
      part === 'outcome'
        ? [outcomeText(before, names[0]), outcomeText(after, names[1])]
        : part === 'name'
          ? [before.name, after.name]
          : [before.orgName, after.orgName];
    return `${partNames[part]}: ${from || '(trống)'} → ${to || '(trống)'}`;
  },
  /** What the two closings say differently of one member, in one line. */
  line: ({ before, after, parts }: ClosingDifference, names: readonly [LevelNames, LevelNames]): string => {
    if (before === null) return differenceText.added;
    if (after === null) return differenceText.removed;
    return parts.length === 0
      ? differenceText.facts
      : parts.map((part) => differenceText.part(part, before, after, names)).join('; ');
  },
} as const;

export const closingText = {
  tab: 'Khóa năm',
  openTitle: (year: number) => `Năm ${year} chưa khóa`,
  openHint:
    'Khóa năm giữ lại toàn bộ danh sách như lúc này thành một bản có số; về sau đổi tên, chuyển chi bộ hay sửa mức đều không làm bản đó khác đi. Chương trình sao lưu sổ và kiểm tra bản sao trước khi khóa.',
  ready: (listed: number, rated: number, open: number) =>
    `${people(listed)} trong danh sách: ${formatCount(rated)} đã ghi mức, ${formatCount(open)} chưa ghi mức và chưa nêu lý do.`,
  warned: (n: number) => `${people(n)} có điểm cần xem lại; xem thẻ Cần xem lại.`,
  confirmOpen: (n: number) => `Tôi biết còn ${formatCount(n)} dòng trống và vẫn khóa năm`,
  close: (year: number, number: number) => `Khóa năm ${year} (bản số ${number})`,
  closing: 'Đang sao lưu và khóa năm',
  closed: (year: number, number: number, rows: number, backup: string) =>
    `Đã khóa năm ${year}, bản số ${number}: ${people(rows)}. Bản sao lưu trước khi khóa: ${backup}.`,
  standing: (c: YearClosing, day: string) =>
    `Năm ${c.year} đã khóa: bản số ${c.number}, ngày ${day}, người khóa ${c.closedBy}.`,
  standingHint:
    'Danh sách của năm không ghi thêm được. Muốn sửa: ghi điều chỉnh có căn cứ cho từng đồng chí, hoặc mở khóa năm với lý do.',
  amend: 'Ghi điều chỉnh',
  reopen: 'Mở khóa năm',
  reopenTitle: (year: number) => `Mở khóa năm ${year}`,
  reopenHint: (n: number) =>
    `Bản khóa số ${n} và các điều chỉnh của nó giữ nguyên. Lần khóa sau mang số ${n + 1}; hai bản so được từng đồng chí.`,
  reason: 'Lý do mở khóa',
  reasonMissing: 'Chưa ghi lý do.',
  reopened: (year: number, n: number) => `Đã mở khóa năm ${year}; bản khóa số ${n} giữ nguyên.`,
  cancel: 'Bỏ qua',
  list: 'Các bản khóa',
  columns: {
    number: 'Bản số',
    closedAt: 'Khóa lúc',
    closedBy: 'Người khóa',
    rows: 'Đồng chí',
    amendments: 'Điều chỉnh',
    state: 'Tình trạng',
    hash: 'Dấu nội dung',
  },
  stands: 'Đang có hiệu lực',
  wasReopened: (at: string, by: string, why: string) => `Đã mở khóa ngày ${at}, ${by}: ${why}`,
  look: (n: number) => `Xem bản số ${n}`,
  compareWith: (a: number, b: number) => `So bản số ${a} với bản số ${b}`,
  viewTitle: (year: number, n: number) => `Xếp loại năm ${year}, bản khóa số ${n}`,
  view: 'Xem theo',
  asClosed: 'theo bản khóa',
  afterAmendments: (n: number) => `sau ${formatCount(n)} điều chỉnh`,
  hashLabel: 'Dấu nội dung bản khóa (SHA-256):',
  hash: (sha256: string) => `Dấu nội dung bản khóa (SHA-256): ${sha256}`,
  figures: 'Số liệu',
  level: 'Mức',
  count: 'Số lượng',
  onTotal: (n: number) => `% trên tổng số ${formatCount(n)}`,
  onRated: (n: number) => `% trên ${formatCount(n)} được xếp loại`,
  coverage: 'Được xếp loại',
  unrated: 'Chưa, không xếp loại',
  total: 'Tổng số',
  people: 'Từng đồng chí',
  search: 'Tìm theo họ tên',
  shown: (n: number, all: number) => `Đang xem ${formatCount(n)} / ${formatCount(all)} đồng chí`,
  more: (n: number) => `và ${people(n)} nữa; tìm theo họ tên hoặc xuất Excel để xem hết`,
  name: 'Họ và tên',
  born: 'Ngày sinh',
  admitted: 'Ngày vào Đảng',
  branch: 'Chi bộ',
  noBranch: 'Chưa rõ chi bộ',
  note: 'Điều chỉnh',
  recorded: 'Người ghi mức',
  noteMark: (numbers: readonly number[]) => numbers.map((n) => `(${n})`).join(' '),
  organisations: 'Tổ chức đảng theo bản khóa',
  noOrganisations: 'Khi khóa năm không có tổ chức đảng nào thuộc diện xếp loại.',
  organisation: 'Tên tổ chức đảng',
  group: 'Loại hình',
  members: 'Đảng viên',
  ownWord: 'Tự xếp loại',
  decision: 'Quyết định',
  amendments: 'Các điều chỉnh',
  noAmendments: 'Chưa có điều chỉnh nào.',
  before: 'Trước',
  after: 'Sau',
  differences: (a: number, b: number, n: number) =>
    n === 0
      ? `Bản số ${a} và bản số ${b} giống nhau.`
      : `Bản số ${a} và bản số ${b} khác nhau ở ${people(n)}`,
  what: 'Khác ở đâu',
  amendTitle: (year: number, n: number) => `Điều chỉnh số ${n} của năm ${year}`,
  amendWho: 'Đồng chí được điều chỉnh',
  amendFind: 'Tìm trong danh sách của bản khóa',
  amendAdd: (name: string) => `Thêm ${name}`,
  amendRemove: (name: string) => `Bỏ ${name}`,
  newOutcome: 'Mức sau điều chỉnh',
  unratedChoice: (label: string) => `Không xếp loại: ${label.toLocaleLowerCase('vi')}`,
  reasonNote: 'Ghi rõ lý do không xếp loại',
  ground: 'Căn cứ điều chỉnh',
  groundHint: 'Ví dụ: theo kết luận giải quyết khiếu nại',
  paperNumber: 'Số văn bản',
  paperNumberHint: 'Ví dụ 12-QĐ/ĐU',
  paperOn: 'Ngày văn bản',
  paperBy: 'Cơ quan ban hành',
  missing: { who: 'Chọn ít nhất một đồng chí.', text: 'Ô này cần ghi.', day: 'Nhập đủ ngày, tháng, năm.' },
  saveAmendment: (n: number) => `Ghi điều chỉnh cho ${people(n)}`,
  amended: (number: number, n: number) => `Đã ghi điều chỉnh số ${number} cho ${people(n)}.`,
  showDifferences: 'Xem khác nhau',
  hide: 'Đóng',
} as const;

/** On the papers of a closed year. */
export const closedPaper = {
  title: (year: number) => `DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${year}`,
  version: (c: YearClosing, day: string) =>
    `Bản khóa số ${c.number}, khóa ngày ${day}, người khóa: ${c.closedBy}`,
  reopened: (day: string, why: string) => `Bản này đã được mở khóa ngày ${day}: ${why}`,
  state: (after: number) => (after === 0 ? 'Theo bản khóa' : `Sau ${formatCount(after)} điều chỉnh`),
  decision: ({ number, on, by }: { readonly number: string; readonly on: string; readonly by: string }) =>
    `Quyết định công nhận: ${number || '(chưa ghi số)'}${on === '' ? '' : ` ngày ${formatDate(on)}`}${by === '' ? '' : ` của ${by}`}`,
  noDecision: 'Quyết định công nhận: chưa ghi vào sổ khi khóa',
  count: (name: string, n: number, total: string, rated: string) =>
    `${name}: ${formatCount(n)} (${total} trên tổng số; ${rated} trên số được xếp loại)`,
  organisations: (lines: readonly string[]) => `Xếp loại tổ chức đảng theo bản khóa: ${lines.join('; ')}.`,
  rated: (rated: number, total: number, share: string) =>
    `Được xếp loại ${formatCount(rated)}/${formatCount(total)} (${share})`,
  differences: (year: number, a: number, b: number) =>
    `KHÁC NHAU GIỮA BẢN KHÓA SỐ ${a} VÀ SỐ ${b}, XẾP LOẠI NĂM ${year}`,
  fileName: (year: number, n: number, after: number) =>
    `Xếp loại năm ${year} - bản khóa số ${n}${after === 0 ? '' : ` sau ${after} điều chỉnh`}`,
  differencesFile: (year: number, a: number, b: number) =>
    `Xếp loại năm ${year} - khác nhau bản ${a} và ${b}`,
} as const;
