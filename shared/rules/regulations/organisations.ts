/**
 * What the Party's regulations say of the size of organisations, by validity. Data only; organisation-rules.ts reads
 * it. Where the text itself was not read, the figures warn and never refuse.
 */
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface OrganisationRegulation {
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly verified: boolean;
  /** official members needed to found a chi bộ */
  readonly officialToFound: number;
  /** from so many members on a grass-roots organisation is a đảng bộ cơ sở */
  readonly committeeFrom: number;
  /** from so many official members on a chi bộ elects a chi ủy */
  readonly branchCommitteeFrom: number;
  readonly foundCitation: string;
  readonly committeeCitation: string;
  readonly branchCommitteeCitation: string;
}

const figures = { officialToFound: 3, committeeFrom: 30, branchCommitteeFrom: 9 } as const;
const from = (validFrom: string, citation: string, verified: boolean): OrganisationRegulation => ({
  ...figures,
  validFrom,
  verified,
  foundCitation: citation,
  committeeCitation: citation,
  branchCommitteeCitation: citation,
});

/** Oldest first. Quy định 208-QĐ/TW (26/7/2026) tries other forms in some places; its text was not read. */
export const organisationRegulations: readonly OrganisationRegulation[] = [
  from('2011-01-19', 'Điều lệ Đảng (2011), chương tổ chức cơ sở đảng (chưa đối chiếu điều khoản)', false),
  from('2025-07-01', 'Quy định 294-QĐ/TW ngày 26/5/2025', true),
];

export const organisationSources = {
  officialToFound: 'found',
  committeeFrom: 'committee',
  branchCommitteeFrom: 'branchCommittee',
} as const;

const oldest = organisationRegulations[0] as OrganisationRegulation;

/** The regulation in force on a day, the oldest known one for days before it, with what was changed of it here. */
export const organisationRegulationOn = (
  day: string,
  changes: RuleChanges = noChanges,
): OrganisationRegulation =>
  withChanges(
    'organisations',
    organisationRegulations.findLast((r) => r.validFrom <= day) ?? oldest,
    day,
    changes,
    organisationSources,
  );
