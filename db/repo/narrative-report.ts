/** Reports in words. Paragraphs, paper and locked numbers are kept as JSON: they are read and written whole. */
import {
  type LinkedValues,
  type NarrativeKind,
  type NarrativePaper,
  narrativeBodySchema,
  narrativePaperSchema,
  type Paragraph,
} from '../../shared/narrative/narrative.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface NarrativeReport {
  readonly id: number;
  readonly version: number;
  readonly kind: NarrativeKind;
  readonly orgId: number;
  readonly from: string;
  readonly to: string;
  readonly paragraphs: readonly Paragraph[];
  readonly paper: NarrativePaper;
  readonly lockedAt: string;
  readonly lockedBy: string;
  /** null while it is not locked */
  readonly lockedValues: LinkedValues | null;
  readonly enteredAt: string;
}

interface Row extends Omit<NarrativeReport, 'paragraphs' | 'paper' | 'lockedValues'> {
  readonly body: string;
  readonly paper: string;
  readonly lockedValues: string;
}

const columns = `id, version, kind, org_id AS orgId, period_from AS "from", period_to AS "to", body, paper,
  locked_at AS lockedAt, locked_by AS lockedBy, locked_values AS lockedValues, entered_at AS enteredAt`;

const rowToReport = ({ body, paper, lockedValues, ...row }: Row): NarrativeReport => ({
  ...row,
  paragraphs: narrativeBodySchema.parse(JSON.parse(body)),
  paper: narrativePaperSchema.parse(JSON.parse(paper)),
  // Written by lockNarrative only.
  lockedValues: lockedValues === '' ? null : (JSON.parse(lockedValues) as LinkedValues),
});

/** The latest period first. */
export const listNarratives = (db: ReadDb): NarrativeReport[] =>
  db
    .all<Row>(`SELECT ${columns} FROM narrative_report ORDER BY period_to DESC, period_from, id DESC`)
    .map(rowToReport);

export function getNarrative(db: ReadDb, id: number): NarrativeReport | null {
  const row = db.get<Row>(`SELECT ${columns} FROM narrative_report WHERE id = ?`, [id]);
  return row ? rowToReport(row) : null;
}

export const insertNarrative = (
  db: WriteDb,
  report: Pick<NarrativeReport, 'kind' | 'orgId' | 'from' | 'to' | 'paragraphs' | 'paper'>,
  { at, by }: { readonly at: string; readonly by: string },
): number =>
  db.run(
    `INSERT INTO narrative_report (kind, org_id, period_from, period_to, body, paper, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      report.kind,
      report.orgId,
      report.from,
      report.to,
      JSON.stringify(report.paragraphs),
      JSON.stringify(report.paper),
      at,
      by,
    ],
  ).id;

export const saveNarrative = (
  db: WriteDb,
  id: number,
  { paragraphs, paper }: Pick<NarrativeReport, 'paragraphs' | 'paper'>,
): void => {
  db.run('UPDATE narrative_report SET body = ?, paper = ?, version = version + 1 WHERE id = ?', [
    JSON.stringify(paragraphs),
    JSON.stringify(paper),
    id,
  ]);
};

/** @param values null lets the numbers follow the register again */
export const lockNarrative = (
  db: WriteDb,
  id: number,
  values: LinkedValues | null,
  { at, by }: { readonly at: string; readonly by: string },
): void => {
  db.run(
    `UPDATE narrative_report SET locked_at = ?, locked_by = ?, locked_values = ?, version = version + 1 WHERE id = ?`,
    values === null ? ['', '', '', id] : [at, by, JSON.stringify(values), id],
  );
};

export const dropNarrative = (db: WriteDb, id: number): void => {
  db.run('DELETE FROM narrative_report WHERE id = ?', [id]);
};
