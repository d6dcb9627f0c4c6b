/** Updates of the program from a stick, without a network. */
import { z } from 'zod';
import { command, job, query, shell } from './define.ts';

export interface OfferedUpdate {
  readonly version: string;
  readonly current: string;
  /** ISO day of the release */
  readonly date: string;
  readonly notes: readonly string[];
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  /** for the telephone: shared/update/check-code.ts */
  readonly code: string;
}

export interface TakenUpdate {
  readonly version: string;
  readonly file: string;
  readonly kind: 'installer' | 'folder';
  /** name of the verified backup that was made first */
  readonly backup: string;
}

export interface UpdateState {
  readonly current: string;
  /** false: this program carries no key of a publisher and takes no update */
  readonly takesUpdates: boolean;
  /** installers that lie in the program's folder, newest first */
  readonly kept: readonly { readonly version: string; readonly file: string }[];
  /** another version ran here last; told once */
  readonly news: { readonly from: string; readonly to: string } | null;
}

const file = z.string().max(100);

export const updateOps = {
  'update.state': query<UpdateState>()(z.object({})),
  /** Reads the stick and checks everything: signature, version, schema, size and hash. */
  'update.look': job<OfferedUpdate>()(z.object({ token: z.string().max(100) })),
  /** Backs the register up, then copies the file that was looked at. @see OfferedUpdate.sha256 */
  'update.take': job<TakenUpdate>()(z.object({ token: z.string().max(100), sha256: z.string().length(64) })),
  /** "Đã cập nhật từ bản … lên …" was read. */
  'update.seen': command<null>()(z.object({})),
};

export const updateShellOps = {
  'update.pick': shell<{ readonly token: string; readonly name: string } | null>()(z.object({})),
  /** Shows a kept installer in its folder, for the person to open. */
  'update.show': shell<null>()(z.object({ file })),
  /** The licences of everything that is packed, as their authors wrote them. */
  'update.licences': shell<{ readonly text: string }>()(z.object({})),
};
