/** What a shell operation is given, and the table of them all. */
import type { BrowserWindow } from 'electron';
import type { OpInput, OpOutput, ShellOpName } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { CoreProcess, Desk } from '../jobs/core-process.ts';
import type { FileTokens } from './file-tokens.ts';
import type { PastWindow } from './past-window.ts';
import type { Settings } from './settings.ts';

export interface ShellContext {
  /** the window that asked */
  readonly window: BrowserWindow;
  readonly files: FileTokens;
  readonly settings: Settings;
  readonly core: CoreProcess;
  /** the desk of the window that asked, and of what it prints */
  readonly desk: Desk;
  readonly pastWindow: PastWindow;
  /** stops the workbook parser that is at work, if any */
  stopParsing(): void;
}

export type ShellHandlers<K extends ShellOpName> = {
  readonly [N in K]: (
    input: OpInput<N>,
    context: ShellContext,
  ) => Promise<Result<OpOutput<N>>> | Result<OpOutput<N>>;
};
