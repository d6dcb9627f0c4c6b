import type { ReadDb } from '../../db/connection.ts';
import { batchOfFile } from '../../db/repo/import.ts';
import type { ImportPlanView, ImportView, ProblemGroup } from '../../shared/ipc/import.ts';
import type { ImportDraft, MadePlan } from './import-draft.ts';
import { sheetOf } from './import-grid.ts';

/** Enough to judge the conversion by eye; the page does not need every cell. */
const convertedShown = 300;
const recasedShown = 12;

/** The reading as the wizard shows it. */
export function viewOfDraft(db: ReadDb, draft: ImportDraft): ImportView {
  const { reading, workbook } = draft;
  const sheet = sheetOf(draft);
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
    kind: reading.kind,
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
    remembered: draft.remembered,
    aliased: draft.aliased,
    area: {
      headerTop: reading.headerRows[0] ?? 0,
      headerBottom: reading.headerRows.at(-1) ?? 0,
      lastRow: reading.lastRow,
      left: draft.decisions.area?.left ?? Math.min(...reading.columns.map((c) => c.column)),
      right: draft.decisions.area?.right ?? Math.max(...reading.columns.map((c) => c.column)),
    },
    sheetRows: sheet?.rows.length ?? 0,
    sheetColumns: sheet?.rows.reduce((width, row) => Math.max(width, row.length), 0) ?? 0,
  };
}

const count = <T>(items: readonly T[], nameOf: (item: T) => string | null): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const name = nameOf(item);
    if (name !== null) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

/** The plan as the wizard shows it: figures and reasons. Its rows are asked for page by page. */
export function viewOfPlan({ plan, hash }: MadePlan): ImportPlanView {
  const written = plan.rows.filter((row) => row.outcome !== 'leftOut');
  const ratings = new Map<string, { year: number; written: string; rows: number }>();
  for (const { year, written: level } of written.flatMap((row) => row.ratings)) {
    const entry = ratings.get(`${year} ${level}`);
    if (entry) entry.rows += 1;
    else ratings.set(`${year} ${level}`, { year, written: level, rows: 1 });
  }
  return {
    hash,
    counts: plan.counts,
    groups: groupsOf(plan.problems),
    leftOut: count(plan.rows, (row) => row.why),
    doubtful: plan.doubtful,
    remembered: plan.remembered,
    matched: plan.rows.filter((row) => row.memberId !== null).length,
    differing: plan.rows.filter((row) => row.kept.length + row.changes.length > 0).length,
    events: count(
      written.flatMap((row) => row.events),
      (event) => event.kind,
    ),
    named: plan.named,
    founded: plan.organisations,
    ratings: [...ratings.values()].sort((a, b) => a.year - b.year || b.rows - a.rows),
  };
}

/** Errors before warnings, what is met most often first. */
function groupsOf(problems: MadePlan['plan']['problems']): ProblemGroup[] {
  const groups = [...Map.groupBy(problems, (p) => `${p.severity} ${p.kind}`).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ kind: first.kind, severity: first.severity, rows: new Set(group.map((p) => p.row)).size }]
      : [];
  });
  return groups.sort((a, b) => a.severity.localeCompare(b.severity) || b.rows - a.rows);
}
