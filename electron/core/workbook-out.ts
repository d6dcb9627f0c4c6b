/** The last steps of every export: where the user said, whole or not at all, stopped when asked, and kept in the log. */
import { basename } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { pastText } from '../../shared/i18n/vi/past.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { markedWith } from '../excel/paper/marked-sheet.ts';
import { packWorkbook, type WorkbookSheet } from '../excel/paper/pack-workbook.ts';
import { writeFileAtomic } from './atomic-write.ts';
import type { CoreContext } from './context.ts';

interface Export {
  readonly title: string;
  /** said in the log of accesses, where more than the title is to be known */
  readonly log?: Partial<Access>;
}

type Access = { readonly what: string; readonly reason: string; readonly restricted?: boolean };

/** @returns the name of the file that is there now; 'file.forgotten' or 'app.cancelled' leave nothing behind */
export function saveWorkbook(
  context: CoreContext,
  token: string,
  { sheets, ...out }: Export & { readonly sheets: () => readonly WorkbookSheet[] },
): Promise<Result<string>> {
  const { job } = context;
  return saveBytes(context, token, {
    ...out,
    make: async () => {
      const drawn = sheets();
      job.progress(1, 3, out.title);
      if (job.cancelled()) return fail('app.cancelled');
      const { viewed } = context.session;
      const marked = viewed ? drawn.map((sheet) => markedWith(pastText.mark(viewed.day), sheet)) : drawn;
      return ok(await packWorkbook(out.title, marked));
    },
  });
}

/** For a workbook that is not drawn from sheets. */
export async function saveBytes(
  context: CoreContext,
  token: string,
  { title, make, log }: Export & { readonly make: () => Promise<Result<Uint8Array>> },
): Promise<Result<string>> {
  const { host, job } = context;
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  job.progress(0, 3, title);
  const bytes = await make();
  if (!bytes.ok) return bytes;
  job.progress(2, 3, title);
  if (job.cancelled()) return fail('app.cancelled');
  const saved = await saveLogged(context, path, bytes.value, { what: title, ...log });
  if (saved.ok) job.progress(3, 3, saved.value);
  return saved;
}

/** Logs the export, then writes the file: nothing leaves the register without its being known. */
export async function saveLogged(
  { at, write }: Pick<CoreContext, 'at' | 'write'>,
  path: string,
  bytes: Uint8Array,
  log: { readonly what: string } & Partial<Access>,
): Promise<Result<string>> {
  const file = basename(path);
  const logged = write('Xuất tệp Excel', (w, { name: actor }) => {
    logAccess(w, { at, actor, deed: 'export', memberId: null, reason: file, ...log });
    return ok(null);
  });
  if (!logged.ok) return logged;
  const written = await writeFileAtomic(path, bytes);
  return written.ok ? ok(file) : written;
}
