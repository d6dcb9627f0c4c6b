/** Statutory books as of any date, closed and noted. */
import type { bookOps } from '../../shared/ipc/book.ts';
import type { CoreHandlers } from './context.ts';

export const bookHandlers: CoreHandlers<keyof typeof bookOps> = {};
