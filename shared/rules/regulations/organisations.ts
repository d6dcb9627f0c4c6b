/**
 * What the Party's regulations say of the size of organisations, by validity. Data only; organisation-rules.ts reads
 * it. Where the text itself was not read, the figures warn and never refuse.
 */
export interface OrganisationRegulation {
  /** first day in force, ISO */
  readonly validFrom: string;
  /** official members needed to found a chi bộ */
  readonly officialToFound: number;
  /** from so many members on a grass-roots organisation is a đảng bộ cơ sở */
  readonly committeeFrom: number;
  /** from so many official members on a chi bộ elects a chi ủy */
  readonly branchCommitteeFrom: number;
  readonly citation: string;
}

const figures = { officialToFound: 3, committeeFrom: 30, branchCommitteeFrom: 9 } as const;

/** Oldest first. Quy định 208-QĐ/TW (26/7/2026) tries other forms in some places; its text was not read. */
export const organisationRegulations: readonly OrganisationRegulation[] = [
  {
    ...figures,
    validFrom: '2011-01-19',
    citation: 'Điều lệ Đảng (2011), chương tổ chức cơ sở đảng (chưa đối chiếu điều khoản)',
  },
  { ...figures, validFrom: '2025-07-01', citation: 'Quy định 294-QĐ/TW ngày 26/5/2025' },
];

const oldest = organisationRegulations[0] as OrganisationRegulation;

/** The regulation in force on a day; the oldest known one for days before it. */
export const organisationRegulationOn = (day: string): OrganisationRegulation =>
  organisationRegulations.findLast((r) => r.validFrom <= day) ?? oldest;
