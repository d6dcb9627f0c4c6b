import type { MemberField } from '../../../shared/entities/member.ts';

/** Ids in the page, so that an error or the side index can jump to its place. */
export const fieldElementId = (name: MemberField): string => `muc-${name}`;
export const sectionElementId = (section: string): string => `phan-${section}`;
