/** What left the register, out of its log: files, paper, copied tables, files for support. Newest first. */
import type { ReadDb } from '../connection.ts';

export const deedsOut = ['export', 'print', 'copy', 'support'] as const;
export type DeedOut = (typeof deedsOut)[number];

export interface LoggedOut {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly deed: DeedOut;
  readonly what: string;
  readonly reason: string;
  /** null: many members at once, or none */
  readonly member: string | null;
}

const list = deedsOut.map((deed) => `'${deed}'`).join(', ');
const shown = (tierOpen: boolean): string =>
  `a.deed IN (${list}) AND ${tierOpen ? 'true' : 'a.restricted = 0'}`;

/** @param before an id: only older ones; null: from the newest */
export const copiesOut = (
  db: ReadDb,
  { before, limit }: { readonly before: number | null; readonly limit: number },
  tierOpen: boolean,
): LoggedOut[] =>
  db.all<LoggedOut>(
    `SELECT a.id, a.at, a.actor, a.deed, a.what, a.reason, m.full_name AS member
     FROM access_log a LEFT JOIN member m ON m.id = a.member_id
     WHERE ${shown(tierOpen)} AND (:before IS NULL OR a.id < :before) ORDER BY a.id DESC LIMIT :limit`,
    { before, limit },
  );

/** How many there were of each kind in a span of time. */
export const countCopiesOut = (
  db: ReadDb,
  { from, until }: { readonly from: string; readonly until: string },
  tierOpen: boolean,
): { readonly deed: DeedOut; readonly times: number }[] =>
  db.all(
    `SELECT a.deed, count(*) AS times FROM access_log a
     WHERE ${shown(tierOpen)} AND a.at >= :from AND a.at < :until GROUP BY a.deed`,
    { from, until },
  );
