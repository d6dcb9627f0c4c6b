/** Looking at the register of another day: a second desk beside today's that reads and never writes. */
import { z } from 'zod';
import type { PastKind } from '../rules/needs.ts';
import { command, query, shell } from './define.ts';

/** What stands across the past window: which day, out of which file. */
export interface PastView {
  /** ISO moment of the copy */
  readonly at: string;
  /** ISO day of the copy in Vietnam: "today" at that desk */
  readonly day: string;
  readonly file: string;
  /** backup: a copy of the open register · elsewhere: a register that lies where it cannot be worked with */
  readonly kind: PastKind;
}

export interface PastBackup {
  /** file name in the folder of backups */
  readonly file: string;
  readonly at: string;
  readonly day: string;
  readonly size: number;
}

/** One column of the comparison. */
export interface PastFigures {
  readonly members: number;
  readonly official: number;
  readonly probationary: number;
  readonly organisations: number;
  /** the last step that was taken: when, by whom, what; null in an empty register */
  readonly lastStep: { readonly at: string; readonly actor: string; readonly name: string } | null;
}

export const pastOps = {
  /** newest first */
  'past.list': query<readonly PastBackup[]>()(z.object({})),
  /** a backup by its file name, or any file that a dialog gave; the one that was looked at before is closed */
  'past.open': command<PastView>()(
    z.union([z.object({ file: z.string().min(1).max(300) }), z.object({ token: z.string().max(1000) })]),
  ),
  'past.close': command<null>()(z.object({})),
  /** null while nothing is looked at */
  'past.compare': query<{
    readonly view: PastView;
    readonly past: PastFigures;
    readonly today: PastFigures;
  } | null>()(z.object({})),
};

export const pastShellOps = {
  /** brings the window of the past desk to the front; it is made where there is none */
  'past.show': shell<null>()(z.object({})),
};

/**
 * What a reader may ask for beyond questions: going, seeing a masked number, and the ways out, each of which is noted in
 * today's log. What is not named here is refused, whoever adds it.
 */
export const readerOps: ReadonlySet<string> = new Set([
  'register.lock',
  'record.reveal',
  'record.revealItems',
  'list.export',
  'sheet.export',
  'book.export',
  'report.export',
  'year.export',
  'explanation.export',
  'log.noteCopy',
  'printRun.record',
]);

/** Of the main process's own: windows, files that were chosen, printing. Settings and folders of this PC are today's. */
export const readerShellOps: ReadonlySet<string> = new Set([
  'window.zoom',
  'window.settings',
  'job.cancel',
  'file.pickSave',
  'file.reveal',
  'file.open',
  'folder.pickOut',
  'print.warm',
  'print.preview',
  'print.stop',
  'print.save',
  'print.saveMany',
  'print.send',
  'print.printers',
  'print.job',
  'print.progress',
  'print.ready',
  'print.paper',
]);

/** Kept for the reader's own ease; there is nothing to keep while another day is looked at, and nothing to complain about. */
export const quietForReader: ReadonlySet<string> = new Set(['draft.save', 'draft.drop', 'list.saveLayout']);
