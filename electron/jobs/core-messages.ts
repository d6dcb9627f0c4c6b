/** What passes between the main process and the register's worker. */

import type { PushMessage } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { DeskName } from '../core/desks.ts';

export interface CoreWorkerData {
  readonly dataFolder: string;
  readonly portable: boolean;
  readonly version: string;
  readonly userFolder: string;
  /** where installers of the program are kept */
  readonly updateFolder: string;
  readonly secondFolder: string | null;
  /** see Host.ownFolder */
  readonly ownFolder?: string;
}

export type ToWorker =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly desk: DeskName;
      readonly name: string;
      readonly input: unknown;
      readonly jobId: string | null;
      /** one Int32; not 0 = stop */
      readonly cancel: SharedArrayBuffer;
    }
  | { readonly type: 'host.reply'; readonly id: number; readonly value: unknown }
  | { readonly type: 'dataFolder'; readonly path: string }
  | { readonly type: 'secondFolder'; readonly path: string | null };

export type FromWorker =
  | {
      readonly type: 'reply';
      readonly id: number;
      readonly result: Result<unknown>;
      /** at which desks a register is open now */
      readonly open: Readonly<Record<DeskName, boolean>>;
    }
  | { readonly type: 'push'; readonly message: PushMessage }
  | { readonly type: 'host.pathOf'; readonly id: number; readonly token: string }
  | {
      readonly type: 'host.parseWorkbook';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly password: string | null;
    }
  | { readonly type: 'host.vault.available'; readonly id: number }
  | { readonly type: 'host.vault.seal'; readonly id: number; readonly secret: string }
  | { readonly type: 'host.vault.open'; readonly id: number; readonly sealed: Uint8Array }
  | { readonly type: 'bug'; readonly text: string };
