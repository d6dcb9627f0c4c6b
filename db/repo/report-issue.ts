/** Issued reports: written once, read for ever. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FigureRow, Report, ReportQuestion } from '../../shared/ipc/report.ts';
import type { IssueHead } from '../../shared/ipc/report-issue.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** Everything that went out, and what stood behind it. */
export interface IssueDocument {
  readonly question: ReportQuestion;
  readonly report: Report;
  /** figure (section/block/line/column) → its rows; those with too many rows are not in it */
  readonly behind: Readonly<Record<string, readonly FigureRow[]>>;
}

export type StoredIssue = Omit<IssueHead, 'mark'>;

const columns = `number, made_at AS madeAt, made_by AS madeBy, way, org_id AS orgId, org_name AS orgName,
  from_on AS "from", to_on AS "to", line_count AS lines`;

export const getIssue = (db: ReadDb, number: number): StoredIssue | undefined =>
  db.get<StoredIssue>(`SELECT ${columns} FROM report_issue WHERE number = ?`, [number]);

/** Newest first. */
export const listIssues = (db: ReadDb, limit: number): StoredIssue[] =>
  db.all<StoredIssue>(`SELECT ${columns} FROM report_issue ORDER BY number DESC LIMIT ?`, [limit]);

/** @returns the number under which it is kept */
export function insertIssue(
  db: WriteDb,
  document: IssueDocument,
  issue: Omit<StoredIssue, 'number'>,
): number {
  const text = JSON.stringify(document);
  return db.run(
    `INSERT INTO report_issue (made_at, made_by, way, org_id, org_name, from_on, to_on, line_count, seen_change, rows, sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM audit), ?, ?)`,
    [
      issue.madeAt,
      issue.madeBy,
      issue.way,
      issue.orgId,
      issue.orgName,
      issue.from,
      issue.to,
      issue.lines,
      deflateRawSync(text),
      createHash('sha256').update(text).digest('hex'),
    ],
  ).id;
}

/** @returns undefined where there is no such issue; throws where its text was tampered with */
export function issueDocument(
  db: ReadDb,
  number: number,
): (IssueDocument & { readonly seenChange: number }) | undefined {
  const row = db.get<{ readonly rows: Buffer; readonly sha256: string; readonly seenChange: number }>(
    'SELECT rows, sha256, seen_change AS seenChange FROM report_issue WHERE number = ?',
    [number],
  );
  if (!row) return undefined;
  const text = inflateRawSync(row.rows).toString('utf8');
  if (createHash('sha256').update(text).digest('hex') !== row.sha256)
    throw new Error(`issued report ${number} is not what was issued`);
  // Written by insertIssue alone, and its text is proved above.
  return { ...(JSON.parse(text) as IssueDocument), seenChange: row.seenChange };
}

/** Whether anything but an issue was entered after this line of the audit log. */
export const anythingSince = (db: ReadDb, change: number): boolean =>
  db.pluck("SELECT 1 FROM audit WHERE id > ? AND entity <> 'report_issue' LIMIT 1", [change]).length > 0;
