/** A PC that is no longer used: what of the program lies on it, the copy elsewhere, and its end. */
import { z } from 'zod';
import type { AppError } from '../result.ts';
import type { OwnFile } from '../rules/own-files.ts';
import { job, query } from './define.ts';

export interface RetireLook {
  /** the open register's, which is typed to confirm */
  readonly name: string;
  readonly practice: boolean;
  readonly places: readonly {
    readonly folder: string;
    readonly own: readonly OwnFile[];
    /** not the program's: it stays */
    readonly left: readonly string[];
  }[];
  /** other registers here, of which no copy was proved */
  readonly others: readonly string[];
}

export interface RetireCopy {
  readonly folder: string;
  readonly file: string;
  readonly members: number;
  readonly events: number;
  readonly sameDisk: boolean;
}

export interface PcRetired {
  readonly folder: string;
  readonly copy: string;
  readonly deleted: number;
  readonly failed: readonly { readonly where: string; readonly fault: string; readonly deleted: boolean }[];
  /** names that are not the program's */
  readonly left: number;
  /** null: it could not be written, see `reportError`; its words are in `text` all the same */
  readonly report: string | null;
  readonly reportError: AppError | null;
  readonly text: string;
}

const token = z.string().max(100);

export const retireOps = {
  'retire.look': query<RetireLook>()(z.object({})),
  /** Makes a copy in a folder elsewhere, reads it back and opens it. */
  'retire.prove': job<RetireCopy>()(z.object({ token })),
  /** Proves a copy once more, closes the register, destroys. Cannot be stopped once it has begun. */
  'retire.wipe': job<PcRetired>()(
    z.object({ token, name: z.string().max(300), password: z.string().max(200), others: z.boolean() }),
  ),
};
