import { z } from 'zod';

/** Types of Party organisation with their Vietnamese names (Quy định 294-QĐ/TW 2025, chapters on TCCSĐ). */
export const organisationTypes = {
  branch: 'Chi bộ trực thuộc',
  grassrootsBranch: 'Chi bộ cơ sở',
  subCommittee: 'Đảng bộ bộ phận',
  grassrootsCommittee: 'Đảng bộ cơ sở',
  upperCommittee: 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
} as const;

export type OrganisationType = keyof typeof organisationTypes;

export const organisationTypeSchema = z.enum(
  Object.keys(organisationTypes) as [OrganisationType, ...OrganisationType[]],
);

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
