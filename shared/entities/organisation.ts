import { z } from 'zod';

/** Types of Party organisation with their Vietnamese names (Quy định 294-QĐ/TW 2025, chapters on TCCSĐ). */
export const organisationTypes = {
  partyGroup: 'Tổ đảng',
  temporaryBranch: 'Chi bộ sinh hoạt tạm thời',
  branch: 'Chi bộ trực thuộc',
  grassrootsBranch: 'Chi bộ cơ sở',
  subCommittee: 'Đảng bộ bộ phận',
  grassrootsCommittee: 'Đảng bộ cơ sở',
  upperCommittee: 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
  provinceCommittee: 'Đảng bộ tỉnh, thành phố hoặc trực thuộc Trung ương',
} as const;

export type OrganisationType = keyof typeof organisationTypes;

export const organisationTypeNames = Object.keys(organisationTypes) as [
  OrganisationType,
  ...OrganisationType[],
];

export const organisationTypeSchema = z.enum(organisationTypeNames);

/** An organisation as it stands today: the fold of its own events. */
export interface Organisation {
  readonly id: number;
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  /** members in it today, its subtree not counted */
  readonly members: number;
}
