/** Writes the workbook of a year where the user said: whole or not at all. */

import { getRatingYear } from '../../db/repo/rating.ts';
import { getRegister } from '../../db/repo/register.ts';
import { yearOfRecord } from '../../db/reports/closing-document.ts';
import { yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import type { OutputOf } from '../../shared/ipc/define.ts';
import type { YearExport, yearOps } from '../../shared/ipc/year.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { yearSheets } from '../excel/write-year/write-year.ts';
import type { YearPaper } from '../excel/write-year/year-paper.ts';
import type { CoreContext } from './context.ts';
import { saveWorkbook } from './workbook-out.ts';

type Exported = OutputOf<typeof yearOps, 'year.export'>;

export async function exportYear(input: YearExport, context: CoreContext): Promise<Result<Exported>> {
  const { db } = context;
  const found = getRatingYear(db, input.year);
  if (!found) return fail('year.not-found', { year: input.year });
  // Asked anew: the organisation may have been renamed since the register was opened.
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const { rows, regime, head } = yearOfRecord(db, found);
  const paper: YearPaper = {
    ...input,
    regime,
    rows,
    sourceNote: found.sourceNote,
    orgName: head?.orgName ?? register.name,
    upperName: head?.upperName ?? register.upperName,
    practice: register.practice,
  };
  const saved = await saveWorkbook(context, input.token, {
    title: yearPaper.summaryTitle(input.year),
    sheets: () => yearSheets.map((draw) => draw(paper)),
  });
  return saved.ok ? ok({ file: saved.value, sheets: yearSheets.length, members: paper.rows.length }) : saved;
}
