/** Writes the workbook of a year where the user said: whole or not at all. */
import { basename } from 'node:path';
import { getRatingYear } from '../../db/repo/rating.ts';
import { getRegister } from '../../db/repo/register.ts';
import { yearRows } from '../../db/reports/year-list.ts';
import { yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import type { OutputOf } from '../../shared/ipc/define.ts';
import type { YearExport, yearOps } from '../../shared/ipc/year.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packYear, yearSheets } from '../excel/write-year/write-year.ts';
import type { YearPaper } from '../excel/write-year/year-paper.ts';
import { writeFileAtomic } from './atomic-write.ts';
import type { CoreContext } from './context.ts';

type Exported = OutputOf<typeof yearOps, 'year.export'>;

export async function exportYear(input: YearExport, context: CoreContext): Promise<Result<Exported>> {
  const { db, host, job } = context;
  const path = await host.pathOf(input.token);
  if (path === null) return fail('file.forgotten');
  const found = getRatingYear(db, input.year);
  if (!found) return fail('year.not-found', { year: input.year });
  // Asked anew: the organisation may have been renamed since the register was opened.
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const paper: YearPaper = {
    ...input,
    rows: yearRows(db, found),
    sourceNote: found.sourceNote,
    orgName: register.name,
    upperName: register.upperName,
    practice: register.practice,
  };
  const steps = yearSheets.length + 1;
  const sheets = [];
  for (const draw of yearSheets) {
    if (job.cancelled()) return fail('app.cancelled');
    const sheet = draw(paper);
    sheets.push(sheet);
    job.progress(sheets.length, steps, sheet.name);
  }
  const bytes = await packYear(yearPaper.summaryTitle(input.year), sheets);
  if (job.cancelled()) return fail('app.cancelled');
  const written = await writeFileAtomic(path, bytes);
  if (!written.ok) return written;
  const file = basename(path);
  job.progress(steps, steps, file);
  return ok({ file, sheets: sheets.length, members: paper.rows.length });
}
