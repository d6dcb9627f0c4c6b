/** A table on its way out of the program: what it is called and how each of the two ways makes it. */
import type { BookPaper } from '../../../shared/ipc/book.ts';
import type { PrintJob } from '../../../shared/ipc/print.ts';
import type { Result } from '../../../shared/result.ts';
import type { JobProgress } from '../../api.ts';

/** Told by what is asked before the pages are laid out, where it takes its time. */
export interface Asking {
  readonly onProgress: (progress: JobProgress) => void;
  readonly stopBy: (cancel: () => void) => void;
}

export interface Outgoing {
  readonly title: string;
  /** without its ending */
  readonly fileName: string;
  /** whose secretary signs; null = the register's own organisation */
  readonly orgId: number | null;
  /** starts writing the workbook where the token says */
  readonly write: (
    paper: BookPaper,
    token: string,
    onProgress: (progress: JobProgress) => void,
  ) => {
    readonly result: Promise<Result<{ readonly file: string; readonly rows: number }>>;
    readonly cancel: () => void;
  };
  readonly printJob: (paper: BookPaper, size: 'A4' | 'A3') => PrintJob;
  /** of one size by nature: not asked */
  readonly oneSize?: true;
  /** the hidden page can only say that it failed, so what can be refused is asked first */
  readonly allowed: (asking: Asking) => Promise<Result<unknown>>;
}
