/** Copies of the register: when they are made, which there are, and how one comes back. */
import { z } from 'zod';
import type { AppError } from '../result.ts';
import { command, query, shell } from './define.ts';
import type { PickedFile } from './file.ts';
import type { RegisterInfo } from './register.ts';

/** Why a copy was made. It decides how long the copy is kept (shared/rules/backup-retention.ts). */
export const backupReasons = [
  'close',
  'timer',
  'import',
  'migration',
  'restore',
  'yearClosing',
  'manual',
  'handover',
  'update',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** beside the register, or in the folder that was chosen for the second copy */
export const backupPlaces = ['here', 'second'] as const;
export type BackupPlace = (typeof backupPlaces)[number];

/**
 * sealed: complete, and its manifest carries the seal of this register · broken: it does not, or a part is missing or
 * has another size · unproven: made before there were manifests; only opening it will tell · foreign: of another register
 */
export type BackupState = 'sealed' | 'broken' | 'unproven' | 'foreign';

export interface BackupEntry {
  readonly place: BackupPlace;
  readonly file: string;
  readonly state: BackupState;
  /** null where there is no manifest that can be read */
  readonly sequence: number | null;
  readonly at: string;
  readonly reason: BackupReason | null;
  readonly members: number | null;
  readonly events: number | null;
  readonly bytes: number;
}

/** How the second copy fared. A failure carries the sentence that says what to do. */
export type SecondCopy =
  | { readonly ok: true; readonly at: string; readonly file: string; readonly freeBytes: number }
  | { readonly ok: false; readonly error: AppError };

/** A copy that was opened and counted. */
export interface BackupDone {
  readonly file: string;
  readonly at: string;
  readonly sequence: number;
  readonly bytes: number;
  readonly members: number;
  /** null: no second place was chosen, or this reason asks for none */
  readonly second: SecondCopy | null;
}

export interface BackupStatus {
  readonly lastAt: string | null;
  /** an automatic copy that failed and will be tried again; null when all is well */
  readonly problem: { readonly at: string; readonly error: AppError } | null;
  /** something was entered since the newest copy */
  readonly changedSince: boolean;
  readonly second: {
    readonly folder: string;
    /** the stick is there and can be read */
    readonly present: boolean;
    readonly freeBytes: number | null;
    /** the newest copy of this register that lies there and was read back */
    readonly newest: { readonly file: string; readonly at: string } | null;
    readonly problem: AppError | null;
  } | null;
}

/** One side of a restore. */
export interface RegisterSide {
  readonly members: number;
  readonly events: number;
  readonly logSequence: number;
  /** the last deed: "Sửa hồ sơ Nguyễn Văn A"; null where nothing was done yet */
  readonly lastDeed: { readonly at: string; readonly actor: string; readonly name: string } | null;
  readonly at: string;
}

export interface RestorePreview {
  readonly present: RegisterSide;
  readonly copy: RegisterSide;
  /** deeds that the present register has and the copy has not; newest first, at most 10 of them are told */
  readonly lost: { readonly count: number; readonly newest: readonly RegisterSide['lastDeed'][] };
  /** there is no manifest beside it: it opens and fits, and nothing says that nobody changed it */
  readonly unproven: boolean;
  /** false: the copy is no earlier state of the present register, e.g. it was made before another restore */
  readonly sameLine: boolean;
}

export interface RestoreDone {
  readonly info: RegisterInfo;
  /** the copy of what was there before: restoring it takes the restore back */
  readonly before: BackupEntry;
  readonly members: number;
  readonly events: number;
}

/** What is offered in the place of a register that is damaged. */
export interface DamageOffer extends BackupEntry {
  /** entries of the log that the register had and this copy has not; null where the last head is not known */
  readonly missing: number | null;
}

const copyChosen = z.object({ place: z.enum(backupPlaces), file: z.string().min(1).max(260) });
/** whoever asks was told that nothing vouches for the copy, and wants it all the same */
const unproven = z.boolean().default(false);
const fileName = z.string().min(1).max(200);
const secret = z.string().max(200);
/** opened by a password, or by the recovery code on paper */
const account = z.string().max(60).optional();
const secretGiven = z.object({ kind: z.enum(['password', 'recovery']), secret, account });

export const backupOps = {
  'backup.status': query<BackupStatus>()(z.object({})),
  'backup.list': query<readonly BackupEntry[]>()(z.object({})),
  /** Reads it whole and opens it. */
  'backup.check': query<{ readonly members: number; readonly events: number }>()(copyChosen),
  'backup.preview': query<RestorePreview>()(copyChosen),
  'backup.restore': command<RestoreDone>()(copyChosen.extend({ password: secret, unproven })),

  /** For a register whose password is right and whose file is damaged: what can take its place, newest first. */
  'backup.offers': query<readonly DamageOffer[]>()(z.object({ file: fileName, account, password: secret }), {
    whileLocked: true,
  }),
  /** Puts the damaged file aside and opens the copy in its place. */
  'backup.replaceDamaged': command<{ readonly info: RegisterInfo; readonly kept: string }>()(
    copyChosen.extend({ register: fileName, account, password: secret, unproven }),
    { whileLocked: true },
  ),
  /** Waits until the stick is written: asked before the program ends. */
  'backup.settle': query<null>()(z.object({}), { whileLocked: true }),
  /** Brings a register to a machine that has none of it; it is not opened by this. */
  'backup.take': command<{
    readonly file: string;
    readonly at: string;
    readonly members: number;
    readonly events: number;
  }>()(z.object({ token: z.string(), name: fileName, opening: secretGiven, unproven }), {
    whileLocked: true,
  }),
};

export const backupShellOps = {
  /** a copy, on a stick or anywhere; null when the dialog is closed */
  'backup.pick': shell<PickedFile | null>()(z.object({}), { whileLocked: true }),
  /** where every copy goes a second time; remembered for this PC */
  'backup.chooseSecond': shell<{ readonly folder: string } | null>()(z.object({})),
  'backup.forgetSecond': shell<null>()(z.object({})),
};
