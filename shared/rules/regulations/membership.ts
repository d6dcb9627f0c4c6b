/**
 * What the Party's regulations say of membership, by validity. Data only; the algorithms that read it are in
 * shared/rules. A later regulation is one more entry here (and its test rows), never an edit of an old one.
 */
export interface MembershipRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  /** months from the ceremony to the official date */
  readonly probationMonths: number;
  readonly probationCitation: string;
  /** months after leaving before a person may be admitted again, and how often that may be */
  readonly readmissionMonths: number;
  readonly readmissions: number;
  readonly readmissionCitation: string;
  readonly probationaryDisciplineCitation: string;
  readonly badgeLevels: readonly number[];
  readonly badgeCitation: string;
  /** months before the full Party age at which a gravely ill member may have the badge, by level */
  readonly earlyBadgeMonths: (level: number) => number;
  readonly earlyBadgeCitation: string;
}

const discipline = 'Quy định 69-QĐ/TW ngày 06/7/2022, Điều 7';

const base: MembershipRegulation = {
  citation: 'Điều lệ Đảng (2011) và Quy định 29-QĐ/TW ngày 25/7/2016',
  validFrom: '2011-01-19',
  probationMonths: 12,
  probationCitation: 'Điều lệ Đảng (2011), Điều 5: thời gian dự bị 12 tháng kể từ ngày chi bộ kết nạp',
  readmissionMonths: 36,
  readmissions: 1,
  readmissionCitation: 'Quy định 29-QĐ/TW ngày 25/7/2016, khoản 3.5',
  probationaryDisciplineCitation: discipline,
  badgeLevels: [30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90],
  badgeCitation: 'Quy định 29-QĐ/TW ngày 25/7/2016, Điều 27',
  earlyBadgeMonths: () => 12,
  earlyBadgeCitation: 'Quy định 29-QĐ/TW ngày 25/7/2016, Điều 27',
};

const regulation24: MembershipRegulation = {
  ...base,
  citation: 'Quy định 24-QĐ/TW ngày 30/7/2021',
  validFrom: '2021-07-30',
  readmissionCitation: 'Quy định 24-QĐ/TW ngày 30/7/2021, khoản 3.5',
  badgeLevels: [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
  badgeCitation: 'Quy định 24-QĐ/TW ngày 30/7/2021, Điều 27',
  earlyBadgeCitation: 'Quy định 24-QĐ/TW ngày 30/7/2021, Điều 27',
};

const regulation294: MembershipRegulation = {
  ...regulation24,
  citation: 'Quy định 294-QĐ/TW ngày 26/5/2025',
  validFrom: '2025-07-01',
  probationCitation:
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 4.2: sau 12 tháng, kể từ ngày chi bộ kết nạp; Quy định 294-QĐ/TW, khoản 4.2.2',
  readmissionCitation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 3.5',
  badgeCitation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.1.2',
  earlyBadgeMonths: (level) => (level >= 70 ? 24 : 12),
  earlyBadgeCitation: 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18',
};

/** Oldest first. Quy định 208-QĐ/TW (26/7/2026) changes none of these figures as far as is known. */
export const membershipRegulations: readonly MembershipRegulation[] = [base, regulation24, regulation294];

/**
 * The regulation in force on a day; the oldest known one for days before it.
 * @param date partial ISO date; never "today" by itself
 */
export function membershipRegulationOn(date: string): MembershipRegulation {
  let found = base;
  for (const regulation of membershipRegulations) if (regulation.validFrom <= date) found = regulation;
  return found;
}
