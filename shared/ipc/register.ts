import { z } from 'zod';
import { organisationTypeSchema } from '../entities/organisation.ts';
import type { Role } from '../rules/rights.ts';
import type { BackupDone } from './backup.ts';
import { command, query } from './define.ts';
import type { PastView } from './past.ts';

/** At least 8 characters; long beats complicated, so nothing else is asked. */
export const passwordSchema = z
  .string()
  .min(8, 'Mật khẩu cần ít nhất 8 ký tự.')
  .max(200, 'Mật khẩu dài quá 200 ký tự.');

export interface RegisterFile {
  /** file name in the data folder, e.g. "Chi bo 3.sodang" */
  readonly file: string;
  readonly practice: boolean;
  readonly modifiedAt: string;
  /** posts under which it may be opened; empty where nobody needs to choose */
  readonly accounts: readonly string[];
  /** how the code on paper is typed: by half-sheets, whole (of the first versions), or there is none */
  readonly recovery: 'halves' | 'whole' | 'none';
  /** this PC opens it for this user of Windows without a password */
  readonly remembered: boolean;
  /** seconds before the next try, after wrong ones */
  readonly wait: number;
}

/** Who has opened it, as the page needs it: what may not be done is not offered. */
export interface OpenPerson {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** the post under which the register is opened */
  readonly account: string;
  /** may open the restricted tier */
  readonly restricted: boolean;
}

export interface RegisterInfo {
  readonly file: string;
  readonly name: string;
  readonly upperName: string;
  readonly practice: boolean;
  readonly rootOrgId: number;
  readonly openedAt: string;
  readonly lastBackupAt: string | null;
  readonly person: OpenPerson;
}

export interface RegisterStatus {
  readonly dataFolder: string;
  /** true when data/ lies beside the program */
  readonly portable: boolean;
  readonly files: readonly RegisterFile[];
  readonly open: RegisterInfo | null;
  /** the PC has a place for secrets that other users of it cannot read */
  readonly mayRemember: boolean;
  readonly version: string;
  /** the window shows the register of another day */
  readonly past: PastView | null;
  /** by how much the clock of the PC is wrong, as somebody said (register.sayDay) */
  readonly clockWrongByMs: number;
}

const fileName = z.string().min(1).max(200);

/** One of RegisterFile.accounts; may be left out where there is only one. */
const account = z.string().max(60).optional();

/** A name for people and for the file system: no path, nothing Windows refuses. */
export const registerNameSchema = z
  .string()
  .trim()
  .min(1, 'Chưa đặt tên sổ.')
  .max(60, 'Tên sổ dài quá 60 ký tự.')
  .regex(/^[^\\/:*?"<>|]+$/, 'Tên sổ không được có các dấu \\ / : * ? " < > |');

export const registerOps = {
  'register.status': query<RegisterStatus>()(z.object({}), { whileLocked: true }),
  /** The recovery code is shown once; the register keeps only what it unlocks. */
  'register.create': command<{ readonly info: RegisterInfo; readonly recoveryCode: string }>()(
    z.object({
      name: registerNameSchema,
      password: passwordSchema,
      organisation: z.object({
        name: z.string().trim().min(1, 'Chưa nhập tên tổ chức đảng.').max(200),
        type: organisationTypeSchema,
        upperName: z.string().trim().max(200),
      }),
      secretary: z.string().trim().min(1, 'Chưa nhập họ tên người giữ sổ.').max(120),
    }),
    { whileLocked: true },
  ),
  'register.createPractice': command<RegisterInfo>()(z.object({}), { whileLocked: true }),
  'register.open': command<RegisterInfo>()(
    z.object({ file: fileName, account, password: z.string().max(200) }),
    { whileLocked: true },
  ),
  'register.recover': command<RegisterInfo>()(
    z.object({ file: fileName, account, recoveryCode: z.string().max(200), newPassword: passwordSchema }),
    { whileLocked: true },
  ),
  'register.lock': command<null>()(z.object({})),
  'register.changePassword': command<null>()(
    z.object({ password: z.string().max(200), newPassword: passwordSchema }),
  ),
  /** A fresh code for the paper; the old one stops working. Shown once, like the first. */
  'register.renewRecoveryCode': command<{ readonly recoveryCode: string }>()(
    z.object({ password: z.string().max(200) }),
  ),
  /** the half-sheets went to the printer: kept in the log, for the paper is as good as a password */
  'register.codePrinted': command<null>()(z.object({})),
  'register.backup': command<BackupDone>()(z.object({})),
};
