/** Words of the yearly rating of Party organisations: the panel, its forms, its table on paper. */
import { committeePosts } from '../../entities/committee.ts';
import type { OrganisationUnratedReason, RatingDecision } from '../../entities/organisation-rating.ts';
import type { RatingProcess } from '../../entities/rating-process.ts';
import type { LevelTally, PercentBase } from '../../rules/classify-year.ts';
import { percentBaseOf } from '../../rules/classify-year.ts';
import { type RatingLevel, ratingLevels } from '../../rules/rating-names.ts';
import type { OrganisationGroup, UnitDiscipline } from '../../rules/rating-organisation.ts';
import type { RatingWarningKind } from '../../rules/rating-warnings.ts';
import type { ClassificationRegime } from '../../rules/regulations/classification.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount, formatDecimal, formatPercent } from '../../text/numbers.ts';
import type { CapWords } from './rating-cap.ts';
import { disciplineWord } from './rating-proposal.ts';

export const organisationGroupLabels: Readonly<Record<OrganisationGroup, string>> = {
  grassroots: 'Tổ chức cơ sở đảng',
  subCommittee: 'Đảng bộ bộ phận',
  branch: 'Chi bộ trực thuộc',
  upper: 'Đảng bộ cấp trên cơ sở',
};

export const organisationUnratedLabels: Readonly<Record<OrganisationUnratedReason | 'open', string>> = {
  founded: 'Mới thành lập',
  notReviewed: 'Chưa kiểm điểm',
  other: 'Lý do khác',
  open: 'Chưa ghi',
};

const organisations = (n: number): string => `${formatCount(n)} tổ chức`;

/** What the limit's sentences call organisations and their levels, e.g. "trong sạch, vững mạnh" before 2018. */
export const organisationCapWords = ({ organisationNames }: ClassificationRegime): CapWords => ({
  one: 'tổ chức',
  best: organisationNames.excellent.toLocaleLowerCase('vi'),
  good: organisationNames.good.toLocaleLowerCase('vi'),
});

/** "Được đánh giá 57.448/57.796 tổ chức = 99,40%" */
export const coverageText = ({ rated, total }: Pick<LevelTally, 'rated' | 'total'>): string =>
  `Được đánh giá ${formatCount(rated)}/${organisations(total)} = ${formatPercent(rated, total)}`;

export const organisationBaseText = (base: PercentBase, tally: LevelTally): string =>
  base === 'total'
    ? `trên tổng số ${organisations(tally.total)}`
    : `trên ${organisations(tally.rated)} được đánh giá`;

/** "Trong sạch, vững mạnh 3 (60,00%)…, trên 5 tổ chức được đánh giá" */
export const organisationLevelsText = (
  tally: LevelTally,
  base: PercentBase,
  { organisationNames }: ClassificationRegime,
): string => {
  const whole = percentBaseOf(tally, base);
  const parts = ratingLevels.map(
    (level) =>
      `${organisationNames[level]} ${formatCount(tally.levels[level])} (${formatPercent(tally.levels[level], whole)})`,
  );
  return `${parts.join('; ')}; tỷ lệ tính ${organisationBaseText(base, tally)}.`;
};

/** Those without a level, item by item; '' where there are none. */
export const organisationUnratedText = (
  counts: Readonly<Record<OrganisationUnratedReason | 'open', number>>,
): string => {
  const said = Object.entries(counts).filter(([, n]) => n > 0);
  if (said.length === 0) return '';
  // The keys are those of the record.
  const words = said.map(
    ([reason, n]) =>
      `${formatCount(n)} ${organisationUnratedLabels[reason as keyof typeof counts].toLocaleLowerCase('vi')}`,
  );
  const all = said.reduce((sum, [, n]) => sum + n, 0);
  return `Chưa, không đánh giá ${formatCount(all)}: ${words.join('; ')}.`;
};

export const organisationReasonText = (reason: OrganisationUnratedReason | null, note: string): string => {
  const label = organisationUnratedLabels[reason ?? 'open'];
  return note === '' ? label : reason === 'other' ? note : `${label}: ${note}`;
};

/** The level by its name in the year, or why there is none. */
export const organisationOutcomeText = (
  {
    level,
    reason,
    note,
  }: {
    readonly level: RatingLevel | null;
    readonly reason: OrganisationUnratedReason | null;
    readonly note: string;
  },
  names: Readonly<Record<RatingLevel, string>>,
): string => (level === null ? organisationReasonText(reason, note) : names[level]);

export const unitDisciplineText = ({ on, form, leader }: UnitDiscipline): string =>
  leader === null
    ? `Tổ chức bị ${disciplineWord(form)} ngày ${formatDate(on)}`
    : `${committeePosts[leader.post]} ${leader.name} bị ${disciplineWord(form)} ngày ${formatDate(on)}`;

export const scoreText = (score: number | null): string =>
  score === null ? '' : formatDecimal(score / 10, 1);

/** "17/31" of the slip for the best level; then the other levels: "tốt 20, hoàn thành 8" */
export const votesText = ({ bestFor, bestAgainst, good, fair, poor }: RatingProcess['votes']): string => {
  const best =
    bestFor === null
      ? []
      : [`${formatCount(bestFor)}${bestAgainst === null ? '' : `/${formatCount(bestFor + bestAgainst)}`}`];
  const others = [good, fair, poor].every((n) => n === null)
    ? []
    : [[good, fair, poor].map((n) => (n === null ? '–' : formatCount(n))).join(' · ')];
  return [...best, ...others].join('; ');
};

export const decisionText = ({ number, on, by }: RatingDecision): string =>
  [number, on === '' ? '' : formatDate(on), by].filter((part) => part !== '').join(', ');

export const organisationWarningText = (
  kind: RatingWarningKind,
  fact: string,
  disciplined: readonly UnitDiscipline[],
): string => {
  switch (kind) {
    case 'unitDisciplined':
      return `${disciplined.map(unitDisciplineText).join('; ')}: kiểm tra lại mức cao nhất.`;
    case 'selfAboveVotes':
      return 'Tự xếp cao hơn kết quả bỏ phiếu.';
    case 'bestNotVoted':
      return `Ghi mức cao nhất nhưng phiếu đồng ý không quá nửa (${fact}).`;
    case 'votesTied':
      return `Hai mức bằng phiếu nhau (${fact} phiếu).`;
    case 'overrideMissing':
      return 'Mức đã ghi khác mức đề xuất mà chưa nêu lý do.';
    default:
      return '';
  }
};

const levelWord = (names: Readonly<Record<RatingLevel, string>>, level: RatingLevel | null): string =>
  level === null ? '' : names[level];

export const organisationRatingText = {
  levelWord,
  tab: 'Tổ chức đảng',
  steps: {
    level: (year: number, what: string) => `Xếp loại tổ chức đảng năm ${year}: ${what}`,
    process: (year: number, name: string) => `Ghi phiếu, điểm xếp loại năm ${year}: ${name}`,
    decision: (year: number, number: string) =>
      `Ghi quyết định xếp loại tổ chức đảng năm ${year}${number === '' ? '' : `: ${number}`}`,
    open: 'xóa mức đã ghi',
  },
  empty: (year: number) =>
    `Trong sổ chưa có tổ chức đảng nào thuộc diện xếp loại tính đến ngày 31/12/${year}.`,
  toOrganisations: 'Mở Tổ chức đảng',
  groups: 'Loại tổ chức đảng',
  group: (group: OrganisationGroup, n: number) => `${organisationGroupLabels[group]} (${formatCount(n)})`,
  base: 'Tỷ lệ phần trăm tính trên',
  baseTotal: (n: number) => `Tổng số (${formatCount(n)})`,
  baseRated: (n: number) => `Số được đánh giá (${formatCount(n)})`,
  noCap: 'Chương trình không có giới hạn tỷ lệ mức cao nhất của tổ chức đảng năm này để đối chiếu.',
  nobodyRated: 'Chưa ghi mức cho tổ chức nào nên chưa đối chiếu giới hạn tỷ lệ mức cao nhất.',
  setTo: (name: string | null, n: number) =>
    name === null ? `Ghi cho ${organisations(n)}:` : `Ghi cho ${name}:`,
  setReason: '0. Không xếp loại…',
  details: 'Phiếu, điểm…',
  decide: 'Quyết định…',
  unpick: 'Bỏ chọn',
  keys: '↑ ↓ chuyển dòng · 1 đến 4 ghi mức và xuống dòng · 0 nêu lý do · Enter ghi phiếu, điểm · phím cách chọn nhiều tổ chức · Delete xóa mức · Ctrl+Z hoàn tác',
  gridLabel: (year: number) => `Xếp loại tổ chức đảng năm ${year}`,
  columns: {
    pick: 'Chọn',
    name: 'Tên tổ chức đảng',
    parent: 'Trực thuộc',
    type: 'Loại hình',
    members: 'Số đảng viên',
    self: 'Tự xếp loại',
    upper: 'Cấp trên đề nghị',
    votes: 'Phiếu',
    score: 'Điểm',
    level: 'Mức xếp loại',
    proposal: 'Chương trình đề xuất',
    checks: 'Cần xem lại',
    decision: 'Quyết định',
    note: 'Ghi chú',
  },
  pickOne: (name: string) => `Chọn ${name}`,
  picked: (n: number) => `Đã chọn ${organisations(n)}`,
  changed: (n: number, what: string) => `Đã ghi cho ${organisations(n)}: ${what}.`,
  processSaved: (name: string) => `Đã ghi phiếu, điểm của ${name}.`,
  decisionSaved: (n: number) => `Đã ghi quyết định cho ${organisations(n)}.`,
  reasonTitle: (n: number) => `Lý do không xếp loại (${organisations(n)})`,
  reason: 'Lý do',
  note: 'Ghi rõ',
  noteHint: 'Cần ghi khi chọn "Chưa kiểm điểm" hoặc "Lý do khác".',
  noteMissing: 'Chưa ghi rõ lý do.',
  saveReason: 'Ghi lý do',
  cancel: 'Bỏ qua',
  processTitle: (name: string) => `Phiếu, điểm: ${name}`,
  notSaid: 'Chưa ghi',
  bestSlip: 'Phiếu bình chọn mức cao nhất',
  otherSlip: 'Phiếu xếp các mức khác',
  votesFor: 'Đồng ý',
  votesAgainst: 'Không đồng ý',
  invalid: 'Không hợp lệ',
  scoreLabel: 'Điểm (thang 100)',
  scoreWrong: 'Điểm từ 0 đến 100, nhiều nhất một chữ số lẻ, ví dụ 87,5.',
  voteWrong: 'Số phiếu là số nguyên, ví dụ 31.',
  overrideNote: 'Lý do mức ghi khác mức đề xuất',
  saveProcess: 'Ghi phiếu, điểm',
  proposalTitle: 'Chương trình đề xuất',
  decisionTitle: (n: number) => `Quyết định xếp loại (${organisations(n)})`,
  decisionNumber: 'Số quyết định',
  decisionOn: 'Ngày ký',
  decisionBy: 'Cấp ban hành',
  saveDecision: 'Ghi quyết định',
  basis: 'Cách tính và căn cứ',
  basisButton: 'Căn cứ',
  countedFrom: (year: number) =>
    `Danh sách gồm các tổ chức đảng có đến ngày 31/12/${year}; tổ đảng và chi bộ sinh hoạt tạm thời không xếp loại riêng. Tổ chức chưa ghi gì được tính là "Chưa ghi".`,
  fileName: (year: number) => `Xếp loại tổ chức đảng năm ${year}`,
  sheet: {
    title: (year: number) => `TỔNG HỢP XẾP LOẠI TỔ CHỨC ĐẢNG NĂM ${year}`,
    asOf: (year: number) => `Tính đến ngày 31/12/${year}`,
  },
} as const;
