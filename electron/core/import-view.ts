import type { ReadDb } from '../../db/connection.ts';
import { batchOfFile } from '../../db/repo/import.ts';
import type { ImportPlanView, ImportView } from '../../shared/ipc/import.ts';
import type { ImportPlan } from '../../shared/roster/plan-types.ts';
import type { ImportDraft } from './import-draft.ts';

/** Enough to judge the conversion by eye; the page does not need every cell. */
const convertedShown = 300;
const recasedShown = 12;

/** The reading as the wizard shows it. */
export function viewOfDraft(db: ReadDb, draft: ImportDraft): ImportView {
  const { reading, workbook } = draft;
  const problems = reading.people.flatMap((p) => p.problems);
  const recased = reading.people.filter((p) => (p.fields.fullName ?? '') !== p.nameWritten);
  const { converted } = reading;
  const undecided = converted.filter((c) => c.undecided);
  return {
    id: draft.id,
    fileName: draft.fileName,
    sheets: workbook.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
    notices: workbook.notices,
    sheet: reading.sheet,
    headerRows: reading.headerRows.map((row) => row + 1),
    firstRow: reading.people[0]?.row ?? reading.firstRow + 1,
    lastRow: reading.people.at(-1)?.row ?? reading.lastRow + 1,
    titles: reading.titles,
    asOf: reading.asOf,
    columns: reading.columns,
    encoding: reading.encoding,
    converted: converted.length - undecided.length,
    undecided: undecided.length,
    convertedCells: [...undecided, ...converted.filter((c) => !c.undecided)].slice(0, convertedShown),
    recased: {
      rows: recased.length,
      samples: recased
        .slice(0, recasedShown)
        .map((p) => ({ written: p.nameWritten, name: p.fields.fullName ?? '' })),
    },
    people: reading.people.length,
    skipped: reading.skipped.filter((s) => s.why !== 'blank'),
    errors: problems.filter((p) => p.severity === 'error').length,
    warnings: problems.filter((p) => p.severity === 'warning').length,
    importedBefore: batchOfFile(db, draft.sha256) ?? null,
  };
}

/** The plan as the wizard shows it: decisions and reasons, without the records themselves. */
export function viewOfPlan(plan: ImportPlan, hash: string): ImportPlanView {
  const ratings = new Map<string, { year: number; written: string; rows: number }>();
  for (const row of plan.rows) {
    if (row.outcome === 'leftOut') continue;
    for (const { year, written } of row.ratings) {
      const entry = ratings.get(`${year} ${written}`);
      if (entry) entry.rows += 1;
      else ratings.set(`${year} ${written}`, { year, written, rows: 1 });
    }
  }
  return {
    hash,
    counts: plan.counts,
    rows: plan.rows.map(({ fields: _fields, org: _org, ...row }) => row),
    problems: plan.problems,
    named: plan.named,
    founded: plan.organisations,
    ratings: [...ratings.values()].sort((a, b) => a.year - b.year || b.rows - a.rows),
  };
}
