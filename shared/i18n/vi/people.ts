import type { OpenPerson } from '../../ipc/register.ts';
import { type Right, type Role, rightsOf } from '../../rules/rights.ts';
import { safetyText } from './safety.ts';

const inWords = (rights: readonly Right[]): string =>
  rights.map((right) => safetyText.rights[right]).join('; ');

/** Words of the people of one register and of what each may do. */
export const peopleText = {
  /** above the screen of whoever only reads */
  reading: ({ role }: OpenPerson) =>
    `Đồng chí xem sổ với quyền ${safetyText.roles[role].toLowerCase()}: xem được sổ và nhật ký, không sửa, không in, không xuất tệp. Cần sửa thì nhờ bí thư.`,
  atWork: ({ account, name }: OpenPerson) => `${account}: ${name}`,
  rightsOf: (role: Role): string => inWords(rightsOf[role]),
} as const;
