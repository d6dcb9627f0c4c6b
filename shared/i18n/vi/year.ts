import type { OrganisationType } from '../../entities/organisation.ts';
import type { YearClosing } from '../../entities/year-closing.ts';
import type { RatingYear } from '../../ipc/year.ts';
import type { PercentBase, Remainder, UnratedGroup, YearTally } from '../../rules/classify-year.ts';
import type { RatingLevel } from '../../rules/rating-names.ts';
import type { UnratedReason } from '../../rules/rating-unrated.ts';
import type { RatingWarning } from '../../rules/rating-warnings.ts';
import type { ClassificationRegime } from '../../rules/regulations/classification.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { disciplineWord } from './rating-proposal.ts';

export const unratedLabels: Readonly<Record<UnratedGroup, string>> = {
  exempt: 'Được miễn công tác và sinh hoạt đảng',
  suspended: 'Đang bị đình chỉ sinh hoạt đảng',
  newMember: 'Mới kết nạp, chưa đủ thời gian để xếp loại',
  notReviewed: 'Chưa kiểm điểm',
  sourceBlank: 'Tệp nguồn để trống, chưa nêu lý do',
  other: 'Lý do khác',
  open: 'Chưa ghi mức, chưa nêu lý do',
};

/** With the months that the year's rules ask of a new member: "Mới kết nạp chưa đủ 6 tháng". */
export const unratedLabel = (
  of: UnratedGroup,
  { newMemberMonths }: Pick<ClassificationRegime, 'newMemberMonths'>,
): string =>
  of === 'newMember' && newMemberMonths !== null
    ? `Mới kết nạp chưa đủ ${newMemberMonths} tháng`
    : unratedLabels[of];

/** The same after a number: "9 chưa xếp loại vì …". */
export const unratedPhrases: Readonly<Record<UnratedGroup, string>> = {
  exempt: 'được miễn công tác và sinh hoạt đảng',
  suspended: 'đang bị đình chỉ sinh hoạt đảng',
  newMember: 'mới kết nạp, chưa đủ thời gian để xếp loại',
  notReviewed: 'chưa kiểm điểm',
  sourceBlank: 'chưa xếp loại vì tệp nguồn để trống, chưa nêu lý do',
  other: 'chưa xếp loại vì lý do khác',
  open: 'chưa ghi mức, chưa nêu lý do',
};

const people = (n: number): string => `${formatCount(n)} đảng viên`;

export const percentBaseText = (base: PercentBase, tally: YearTally): string =>
  base === 'total' ? `trên tổng số ${people(tally.total)}` : `trên ${people(tally.rated)} được xếp loại`;

/** The reason as the papers carry it: the words of the form, then what was added. */
export const reasonText = (reason: UnratedReason | null, note: string): string => {
  const label = unratedLabels[reason ?? 'open'];
  return note === '' ? label : reason === 'other' ? note : `${label}: ${note}`;
};

const partLabel = (of: RatingLevel | UnratedGroup, regime: ClassificationRegime): string =>
  of === 'excellent' || of === 'good' || of === 'fair' || of === 'poor'
    ? regime.names[of].toLocaleLowerCase('vi')
    : unratedPhrases[of];

export const remainderText = (rest: Remainder, regime: ClassificationRegime): string =>
  rest.count === 0
    ? 'Không còn ai ngoài hai mức trên.'
    : `Còn lại ${formatCount(rest.count)}: ${rest.parts.map((p) => `${formatCount(p.count)} ${partLabel(p.of, regime)}`).join('; ')}.`;

export const citationText = (citation: string, verified: boolean): string =>
  verified ? `Căn cứ: ${citation}.` : `Căn cứ: ${citation} (cần đối chiếu lại với văn bản của cấp trên).`;

export const warningText = ({ kind, on, fact }: RatingWarning, year: number): string => {
  const day = formatDate(on);
  switch (kind) {
    case 'admittedAfter':
      return `Ngày vào Đảng ${day} sau 31/12/${year} nhưng có trong danh sách năm ${year}.`;
    case 'leftBefore':
      return `Đã ra khỏi sổ ngày ${day}, trước 31/12/${year}.`;
    case 'exemptRated':
      return 'Đang được miễn công tác và sinh hoạt đảng nhưng đã ghi mức.';
    case 'suspendedRated':
      return 'Đang bị đình chỉ sinh hoạt đảng nhưng đã ghi mức.';
    case 'newMemberRated':
      return `Kết nạp ngày ${day}, chưa đủ ${fact} tháng đến 31/12/${year} nhưng đã ghi mức.`;
    case 'disciplinedRated':
      return `Bị kỷ luật ngày ${day} trong năm ${year}: kiểm tra lại mức đã ghi.`;
    case 'disciplinedOpen':
      return `Bị kỷ luật (${disciplineWord(fact)}) ngày ${day} trong năm ${year}: quy định xếp mức thấp nhất.`;
    case 'unitDisciplined':
      return 'Đề nghị mức cao nhất nhưng trong năm đơn vị, hoặc lãnh đạo đơn vị, bị kỷ luật.';
    case 'selfMissing':
      return 'Chưa nộp bản tự đánh giá.';
    case 'selfAboveVotes':
      return 'Tự xếp cao hơn mức mà chi bộ bỏ phiếu.';
    case 'bestNotVoted':
      return `Ghi mức cao nhất nhưng phiếu đồng ý không quá nửa (${fact}).`;
    case 'votesTied':
      return `Hai mức bằng phiếu nhau (${fact} phiếu): chi bộ cần quyết định.`;
    case 'duesWarn':
      return `Còn ${fact} tháng trong năm chưa đóng đảng phí.`;
    case 'duesAlarm':
      return `Có ${fact} tháng trong năm không đóng đảng phí: chi bộ xem xét theo quy định.`;
    case 'overrideMissing':
      return 'Mức đã ghi khác mức chương trình đề xuất mà chưa nêu lý do.';
  }
};

const counted = (n: number): string => `${formatCount(n)} đồng chí`;

export const warningKinds: Readonly<Record<RatingWarning['kind'], (n: number, year: number) => string>> = {
  admittedAfter: (n, year) => `${counted(n)} có ngày vào Đảng sau 31/12/${year}`,
  leftBefore: (n, year) => `${counted(n)} đã ra khỏi sổ trước 31/12/${year}`,
  exemptRated: (n) => `${counted(n)} được miễn sinh hoạt nhưng đã ghi mức`,
  suspendedRated: (n) => `${counted(n)} bị đình chỉ sinh hoạt nhưng đã ghi mức`,
  newMemberRated: (n) => `${counted(n)} mới kết nạp, chưa đủ thời gian để xếp loại nhưng đã ghi mức`,
  disciplinedRated: (n) => `${counted(n)} bị kỷ luật trong năm, cần xem lại mức`,
  disciplinedOpen: (n) => `${counted(n)} bị kỷ luật trong năm, chưa ghi mức`,
  unitDisciplined: (n) => `${counted(n)} đề nghị mức cao nhất ở đơn vị có kỷ luật trong năm`,
  selfMissing: (n) => `${counted(n)} chưa nộp bản tự đánh giá`,
  selfAboveVotes: (n) => `${counted(n)} tự xếp cao hơn kết quả bỏ phiếu`,
  bestNotVoted: (n) => `${counted(n)} ghi mức cao nhất khi phiếu không quá nửa`,
  votesTied: (n) => `${counted(n)} có hai mức bằng phiếu`,
  duesWarn: (n) => `${counted(n)} còn chưa đóng đảng phí, đến mức phải nhắc`,
  duesAlarm: (n) => `${counted(n)} không đóng đảng phí, đến mức phải xem xét`,
  overrideMissing: (n) => `${counted(n)} có mức khác đề xuất mà chưa nêu lý do`,
};

/** "Đủ tư cách, hoàn thành tốt nhiệm vụ" → "Tốt": what fits on a button. */
export const shortLevel = (name: string): string =>
  name
    .replace('Đủ tư cách, ', '')
    .replace(' nhiệm vụ', '')
    .replace(/^hoàn thành (xuất sắc|tốt)$/i, '$1')
    .replace(/^./, (c) => c.toLocaleUpperCase('vi'));

/** Written beside each list: where it comes from. */
export const ledgerSource = (year: number): string => `Lập từ sổ, tính đến ngày 31/12/${year}`;
export const orgFromToday = (n: number): string =>
  `; ${formatCount(n)} đồng chí ghi theo nơi sinh hoạt hiện nay vì sổ chưa có nơi sinh hoạt ngày đó`;
export const newMemberNote = (admittedOn: string, months: number, year: number): string =>
  `kết nạp ngày ${formatDate(admittedOn)}, chưa đủ ${months} tháng đến 31/12/${year}`;

export const auditReasons = {
  create: (year: number) => `Lập danh sách xếp loại năm ${year}`,
} as const;

/** The screen's own words. */
export const yearText = {
  title: 'Xếp loại cuối năm',
  subtitle: 'Mức xếp loại của từng đồng chí theo năm, số liệu tổng hợp và tệp nộp cấp trên.',
  empty:
    'Danh sách xếp loại từng năm sẽ ở đây: có sẵn khi nhập tệp Excel có cột xếp loại, hoặc lập từ sổ tính đến ngày 31/12.',
  create: 'Lập danh sách',
  createLabel: 'Năm xếp loại',
  createHint: 'Lấy các đồng chí là đảng viên trong sổ ngày 31/12 của năm đó; chưa ghi mức cho ai.',
  created: (year: number, n: number) => `Đã lập danh sách năm ${year}: ${people(n)}.`,
  columns: {
    year: 'Năm',
    listed: 'Trong danh sách',
    rated: 'Đã xếp loại',
    unrated: 'Chưa, không xếp loại',
    state: 'Tình trạng',
    source: 'Nguồn số liệu',
  },
  open: (year: number) => `Năm ${year}`,
  stillOpen: 'Chưa khóa',
  /** @param day '' = said elsewhere */
  closed: ({ number, amendments }: Pick<YearClosing, 'number' | 'amendments'>, day: string) =>
    `Đã khóa: bản số ${number}${day === '' ? '' : `, ngày ${day}`}${amendments > 0 ? `, ${formatCount(amendments)} điều chỉnh` : ''}`,
  heading: (year: number) => `Xếp loại đảng viên năm ${year}`,
  sourceLine: ({ source, sourceNote }: RatingYear, asOf: string) =>
    source === 'roster' ? `${sourceNote} (danh sách ngày ${asOf})` : sourceNote,
  back: 'Các năm khác',
  export: 'Xuất tệp nộp cấp trên',
  tabs: {
    figures: 'Tổng hợp',
    people: 'Từng đồng chí',
    checks: (n: number) => (n === 0 ? 'Cần xem lại' : `Cần xem lại (${formatCount(n)})`),
  },
  total: 'Tổng số đảng viên trong danh sách',
  rest: 'Còn lại',
  ratedLine: (tally: YearTally) =>
    `được xếp loại ${formatCount(tally.rated)}/${formatCount(tally.total)} (${formatPercent(tally.rated, tally.total)})`,
  capTitle: (within: boolean) =>
    within ? 'Tỷ lệ hoàn thành xuất sắc: trong giới hạn' : 'Tỷ lệ hoàn thành xuất sắc: vượt giới hạn',
  noCap: 'Chương trình không có giới hạn tỷ lệ hoàn thành xuất sắc của năm này để đối chiếu.',
  nobodyRated: 'Chưa ghi mức cho đồng chí nào nên chưa đối chiếu giới hạn tỷ lệ hoàn thành xuất sắc.',
  branches: 'Theo chi bộ',
  basis: 'Cách tính và căn cứ',
  countedFrom: (year: number) =>
    `Tổng số là số đồng chí trong danh sách xếp loại năm ${year}; số dự bị tính đến ngày 31/12/${year} theo quá trình trong sổ.`,
  sharesOn: (base: string) =>
    `Tỷ lệ phần trăm của bốn mức tính ${base}; tỷ lệ của số còn lại luôn tính trên tổng số.`,
  filterLevel: 'Mức xếp loại',
  everyLevel: 'Tất cả các mức',
  everyOrg: 'Tất cả chi bộ',
  everyone: 'Cả danh sách',
  unratedOnly: 'Chưa, không xếp loại',
  restOnly: 'Còn lại (ngoài xuất sắc và tốt)',
  noOrg: 'Chưa rõ chi bộ',
  search: 'Tìm theo họ tên',
  shown: (n: number, all: number) => `Đang xem ${formatCount(n)} / ${formatCount(all)} đồng chí`,
  picked: (n: number) => `Đã chọn ${formatCount(n)} đồng chí`,
  unpick: 'Bỏ chọn',
  levelButton: (key: number, name: string) => `${key}. ${shortLevel(name)}`,
  setReason: '0. Không xếp loại…',
  cleared: 'xóa mức đã ghi',
  undo: 'Hoàn tác',
  changed: (n: number, what: string) => `Đã ghi cho ${formatCount(n)} đồng chí: ${what}.`,
  gridLabel: (year: number) => `Danh sách xếp loại năm ${year}`,
  grid: {
    pick: 'Chọn',
    name: 'Họ và tên',
    level: 'Mức xếp loại',
    org: 'Chi bộ',
    born: 'Ngày sinh',
    admitted: 'Ngày vào Đảng',
    note: 'Cần xem lại',
  },
  pickOne: (name: string) => `Chọn ${name}`,
  nobody: 'Không có đồng chí nào hợp với điều kiện đang lọc.',
  clearFilters: 'Bỏ điều kiện lọc',
  reasonTitle: (n: number) => `Lý do không xếp loại (${formatCount(n)} đồng chí)`,
  reason: 'Lý do',
  note: 'Ghi rõ',
  noteHint: 'Cần ghi khi chọn "Chưa kiểm điểm" hoặc "Lý do khác".',
  noteMissing: 'Chưa ghi rõ lý do.',
  save: 'Ghi lý do',
  cancel: 'Bỏ qua',
  branch: {
    name: 'Tên tổ chức đảng',
    total: 'Tổng số',
    probationary: 'Dự bị',
    rated: 'Được xếp loại',
    unrated: 'Chưa, không xếp loại',
    quantity: 'Số lượng',
    sum: 'Tổng cộng',
    share: (base: string) =>
      `Tỷ lệ % của từng dòng tính trên số của dòng đó; của dòng Tổng cộng tính ${base}.`,
  },
  noChecks: 'Không có điểm nào cần xem lại giữa danh sách này và quá trình trong sổ.',
  checksHint: 'Chương trình chỉ nhắc, không chặn. Mở hồ sơ để đối chiếu, hoặc giữ nguyên nếu đã có văn bản.',
  exportTitle: (year: number) => `Xuất tệp xếp loại năm ${year}`,
  exportIntro:
    'Tệp gồm biểu tổng hợp, danh sách từng mức và danh sách chưa xếp loại kèm lý do, đã đặt sẵn để in khổ A4 ngang.',
  percentBase: 'Tỷ lệ phần trăm tính trên',
  baseTotal: (tally: YearTally) => `Tổng số đảng viên (${formatCount(tally.total)})`,
  baseRated: (tally: YearTally) => `Số được xếp loại (${formatCount(tally.rated)})`,
  number: 'Số văn bản',
  numberHint: 'Ví dụ 05-BC/CB. Để trống nếu ghi tay.',
  place: 'Địa danh',
  placeHint: 'Ví dụ Hà Nội. Để trống nếu ghi tay.',
  signedOn: 'Ngày ký',
  preparer: 'Người lập biểu',
  onBehalfOf: 'Thay mặt',
  onBehalf: (type: OrganisationType) =>
    ['branch', 'grassrootsBranch', 'temporaryBranch'].includes(type) ? 'T/M CHI BỘ' : 'T/M ĐẢNG ỦY',
  signerPost: 'Chức vụ người ký',
  secretary: 'BÍ THƯ',
  signer: 'Họ tên người ký',
  chooseFile: 'Chọn chỗ lưu và xuất',
  exporting: 'Đang lập tệp xếp loại',
  exported: (file: string, sheets: number, n: number) => `Đã ghi ${file}: ${sheets} bảng, ${people(n)}.`,
  openFolder: 'Mở thư mục',
  close: 'Xong',
  fileName: (year: number, org: string) => `Xếp loại đảng viên năm ${year} - ${org}.xlsx`,
} as const;
