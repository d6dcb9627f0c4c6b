/** The people who keep one register: each with a role, a post under which it is opened, and a password of their own. */
import { z } from 'zod';
import { type Role, roles } from '../rules/rights.ts';
import { command, query } from './define.ts';
import { passwordSchema } from './register.ts';

const id = z.number().int().positive();

/** Whoever opens doors for others proves by the own password who he or she is. */
const ownPassword = z.string().max(200);

export const personNameSchema = z.string().trim().min(1, 'Chưa nhập họ tên.').max(120);

/** It stands in the clear beside the file and at the start screen: a post, no name. */
export const accountSchema = z
  .string()
  .trim()
  .min(1, 'Chưa nhập tên khi mở sổ.')
  .max(60, 'Tên khi mở sổ dài quá 60 ký tự.');

export const personSchema = z.object({
  name: personNameSchema,
  role: z.enum(roles),
  account: accountSchema,
  restricted: z.boolean(),
});
export type PersonFields = z.output<typeof personSchema>;

export interface PersonLine {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly account: string;
  readonly restricted: boolean;
  /** moment of being entered */
  readonly since: string;
  /** last time that he or she opened the register; '' = not yet */
  readonly lastOpened: string;
  /** ISO day of being shut out; '' while at it */
  readonly leftOn: string;
  /** false: nobody can come in by this name yet */
  readonly hasPassword: boolean;
}

export const peopleOps = {
  'people.list': query<readonly PersonLine[]>()(z.object({})),
  'people.add': command<{ readonly id: number }>()(
    personSchema.extend({ newPassword: passwordSchema, password: ownPassword }),
  ),
  'people.change': command<null>()(
    z.object({ id, role: z.enum(roles), restricted: z.boolean(), password: ownPassword }),
  ),
  'people.setPassword': command<null>()(z.object({ id, newPassword: passwordSchema, password: ownPassword })),
  'people.shutOut': command<null>()(z.object({ id, password: ownPassword })),
};
