/** The last steps of every export: where the user said, whole or not at all, stopped when asked, and kept in the log. */
import { basename } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packWorkbook, type WorkbookSheet } from '../excel/paper/pack-workbook.ts';
import { writeFileAtomic } from './atomic-write.ts';
import type { CoreContext } from './context.ts';

interface Workbook {
  readonly title: string;
  readonly sheets: () => readonly WorkbookSheet[];
  /** said in the log of accesses, where more than the title is to be known */
  readonly log?: { readonly what: string; readonly reason: string };
}

/** @returns the name of the file that is there now; 'file.forgotten' or 'app.cancelled' leave nothing behind */
export async function saveWorkbook(
  { host, job, at, write }: CoreContext,
  token: string,
  { title, sheets, log }: Workbook,
): Promise<Result<string>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  job.progress(0, 3, title);
  const drawn = sheets();
  job.progress(1, 3, title);
  if (job.cancelled()) return fail('app.cancelled');
  const bytes = await packWorkbook(title, drawn);
  job.progress(2, 3, title);
  if (job.cancelled()) return fail('app.cancelled');
  const file = basename(path);
  // Before the file is there: nothing leaves the register without its being known.
  const logged = write('Xuất tệp Excel', (w, { name: actor }) => {
    logAccess(w, { at, actor, deed: 'export', memberId: null, what: title, reason: file, ...log });
    return ok(null);
  });
  if (!logged.ok) return logged;
  const written = await writeFileAtomic(path, bytes);
  if (!written.ok) return written;
  job.progress(3, 3, file);
  return ok(file);
}
