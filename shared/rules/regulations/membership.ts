/**
 * What the Party's regulations say of membership, by validity. Data only; the algorithms that read it are in
 * shared/rules. A later regulation is one more entry here (and its test rows), never an edit of an old one.
 */
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface MembershipRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  /** false where the text itself was not read: its figures warn and never refuse */
  readonly verified: boolean;
  readonly ceremonyCitation: string;
  /** months from the ceremony to the official date */
  readonly probationMonths: number;
  readonly probationCitation: string;
  readonly probationVerified: boolean;
  /** months after leaving before a person may be admitted again, and how often that may be */
  readonly readmissionMonths: number;
  readonly readmissions: number;
  readonly readmissionCitation: string;
  readonly readmissionVerified: boolean;
  /** full years of age, counted by month, at the vote of the branch; above the upper one with consent */
  readonly admissionAge: readonly [from: number, to: number];
  readonly admissionAgeCitation: string;
  /** months for which the certificate of the course on the Party is valid */
  readonly certificateMonths: number;
  readonly certificateCitation: string;
  /** working days from the decision on admission to the ceremony */
  readonly ceremonyWorkingDays: number;
  /** months by which probation may be prolonged in all */
  readonly prolongationMonths: number;
  readonly prolongationCitation: string;
  readonly prolongationVerified: boolean;
  readonly cardCitation: string;
  readonly restorationCitation: string;
  readonly removalCitation: string;
  readonly badgeLevels: readonly number[];
  readonly badgeCitation: string;
  /** months before the full Party age at which a gravely ill member may have the badge, by level */
  readonly earlyBadgeMonths: Readonly<Record<string, number>>;
  readonly earlyBadgeCitation: string;
  /** months before the full Party age at which the dead may have it */
  readonly posthumousBadgeMonths: number;
  /** months that a disciplined member waits for a badge */
  readonly badgeWait: Readonly<Record<'reprimand' | 'warning' | 'dismissal', number>>;
  readonly badgeWaitCitation: string;
  readonly badgeWaitVerified: boolean;
}

const unread = (regulation: string): string => `${regulation} (chưa đối chiếu điều khoản)`;
const regulation29 = 'Quy định 29-QĐ/TW ngày 25/7/2016';
const statute = 'Điều lệ Đảng (2011)';
const earlyBadge = 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18';

const allLevels = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] as const;
const monthsByLevel = (months: (level: number) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(allLevels.map((level) => [level, months(level)]));

const since2011: MembershipRegulation = {
  citation: unread(`${statute} và ${regulation29}`),
  validFrom: '2011-01-19',
  verified: false,
  ceremonyCitation: unread(regulation29),
  probationMonths: 12,
  probationCitation: `${statute}, Điều 5: dự bị 12 tháng, tính từ ngày chi bộ làm lễ kết nạp`,
  probationVerified: false,
  readmissionMonths: 36,
  readmissions: 1,
  readmissionCitation: unread(regulation29),
  readmissionVerified: false,
  admissionAge: [18, 60],
  admissionAgeCitation: unread(regulation29),
  certificateMonths: 60,
  certificateCitation: unread(regulation29),
  ceremonyWorkingDays: 30,
  prolongationMonths: 12,
  prolongationCitation: unread(regulation29),
  prolongationVerified: false,
  cardCitation: unread(regulation29),
  restorationCitation: unread(regulation29),
  removalCitation: unread(regulation29),
  badgeLevels: [30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90],
  badgeCitation: unread(regulation29),
  earlyBadgeMonths: monthsByLevel(() => 24),
  earlyBadgeCitation: `${unread(regulation29)}; hiện hành: ${earlyBadge}`,
  posthumousBadgeMonths: 24,
  badgeWait: { reprimand: 6, warning: 9, dismissal: 12 },
  badgeWaitCitation: unread(regulation29),
  badgeWaitVerified: false,
};

const regulation24 = unread('Quy định 24-QĐ/TW ngày 30/7/2021');

/** The badge of 45 years is said to date from this one. */
const since2021: MembershipRegulation = {
  ...since2011,
  citation: regulation24,
  validFrom: '2021-07-30',
  ceremonyCitation: regulation24,
  readmissionCitation: regulation24,
  admissionAgeCitation: regulation24,
  certificateCitation: regulation24,
  prolongationCitation: regulation24,
  cardCitation: regulation24,
  restorationCitation: regulation24,
  removalCitation: regulation24,
  badgeWaitCitation: regulation24,
  badgeLevels: allLevels,
  badgeCitation: regulation24,
  earlyBadgeCitation: `${regulation24}; hiện hành: ${earlyBadge}`,
};

const regulation294 = 'Quy định 294-QĐ/TW ngày 26/5/2025';

const since2025: MembershipRegulation = {
  ...since2021,
  citation: regulation294,
  validFrom: '2025-07-01',
  verified: true,
  ceremonyCitation: `${regulation294}, khoản 4.1: làm lễ kết nạp sau khi nhận quyết định`,
  probationCitation: `Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 4.2: sau 12 tháng, kể từ ngày chi bộ kết nạp; ${regulation294}, khoản 4.2.2`,
  probationVerified: true,
  readmissionCitation: `${regulation294}, khoản 3.5`,
  readmissionVerified: true,
  admissionAgeCitation: `${regulation294}, mục 1`,
  certificateCitation: 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.4',
  // The limit of twelve months was read in the guidance of one city only.
  prolongationCitation: `${regulation294}, khoản 4.2.3; hướng dẫn của Ban Tổ chức Thành ủy Hà Nội (địa phương có thể khác)`,
  cardCitation: `${regulation294}, khoản 6.1`,
  restorationCitation: `${regulation294}, khoản 5.2.2; Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3`,
  removalCitation: `${regulation294}, khoản 8.1`,
  badgeCitation: `${regulation294}, khoản 28.1.2`,
  earlyBadgeMonths: monthsByLevel((level) => (level >= 70 ? 24 : 12)),
  earlyBadgeCitation: earlyBadge,
  posthumousBadgeMonths: 12,
  badgeWaitCitation: `${regulation294}, khoản 28.3.1c`,
  badgeWaitVerified: true,
};

/** Oldest first. Quy định 208-QĐ/TW (26/7/2026) changes none of these figures as far as is known. */
export const membershipRegulations: readonly MembershipRegulation[] = [since2011, since2021, since2025];

/** Every level there has ever been, with the text that lists them: none but these can be meant. */
export const everyBadgeLevel = since2025.badgeLevels;
export const badgeLevelsCitation = since2025.badgeCitation;

/** Which figure of the regulation has its source where. */
export const membershipSources = {
  probationMonths: 'probation',
  readmissionMonths: 'readmission',
  readmissions: 'readmission',
  admissionAge: 'admissionAge',
  certificateMonths: 'certificate',
  ceremonyWorkingDays: 'ceremony',
  prolongationMonths: 'prolongation',
  badgeLevels: 'badge',
  earlyBadgeMonths: 'earlyBadge',
  posthumousBadgeMonths: 'earlyBadge',
  badgeWait: 'badgeWait',
} as const;

/**
 * The regulation in force on a day, the oldest known one for days before it, with what was changed of it here.
 * @param date partial ISO date; never "today" by itself
 */
export function membershipRegulationOn(date: string, changes: RuleChanges = noChanges): MembershipRegulation {
  let found = since2011;
  for (const regulation of membershipRegulations) if (regulation.validFrom <= date) found = regulation;
  return withChanges('membership', found, date, changes, membershipSources);
}
