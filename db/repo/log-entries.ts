/** The log in the order of its links, newest first: a million entries are walked window by window, never held. */
import type { ReadDb } from '../connection.ts';
import type { AccessDeed } from './access-log.ts';

export interface LoggedChange {
  readonly id: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
  readonly stepId: number | null;
}

export interface LoggedDeed {
  readonly deed: AccessDeed;
  readonly memberId: number | null;
  readonly what: string;
  readonly restricted: boolean;
}

export interface LoggedEntry {
  readonly sequence: number;
  /** null: its row is gone, which the check tells */
  readonly at: string | null;
  readonly actor: string;
  readonly reason: string;
  readonly change: LoggedChange | null;
  readonly deed: LoggedDeed | null;
}

export interface LogQuestion {
  /** timestamps: from, and before */
  readonly from: string | null;
  readonly until: string | null;
  /** '' = everybody */
  readonly actor: string;
  /** 'changes', or these deeds; null = all */
  readonly only: 'changes' | readonly AccessDeed[] | null;
}

interface Row {
  readonly sequence: number;
  readonly at: string | null;
  readonly actor: string;
  readonly reason: string;
  readonly id: number | null;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: LoggedChange['action'];
  readonly before: string | null;
  readonly after: string | null;
  readonly stepId: number | null;
  readonly deed: AccessDeed | null;
  readonly memberId: number | null;
  readonly what: string;
  readonly restricted: number;
}

const select = `SELECT l.sequence, ifnull(a.at, x.at) AS at, ifnull(a.actor, x.actor) AS actor, ifnull(a.reason, x.reason) AS reason,
    a.id, a.entity, a.entity_id, a.action, a.before, a.after, a.step_id AS stepId,
    x.deed, x.member_id AS memberId, x.what, x.restricted
  FROM log_link l LEFT JOIN audit a ON l.source % 2 = 1 AND a.id = l.row_id
    LEFT JOIN access_log x ON l.source % 2 = 0 AND x.id = l.row_id`;

const conditions = `(:from IS NULL OR ifnull(a.at, x.at) >= :from) AND (:until IS NULL OR ifnull(a.at, x.at) < :until)
  AND (:actor = '' OR ifnull(a.actor, x.actor) = :actor)
  AND (:only IS NULL OR CASE WHEN :only = '' THEN l.source % 2 = 1 ELSE x.deed IN (SELECT value FROM json_each(:only)) END)`;

const paramsOf = ({ from, until, actor, only }: LogQuestion) => ({
  from,
  until,
  actor,
  only: only === null ? null : only === 'changes' ? '' : JSON.stringify(only),
});

const entryOf = (row: Row): LoggedEntry => ({
  sequence: row.sequence,
  at: row.at,
  actor: row.actor ?? '',
  reason: row.reason ?? '',
  change: row.id === null ? null : { ...row, id: row.id },
  deed: row.deed === null ? null : { ...row, deed: row.deed, restricted: row.restricted === 1 },
});

/** Entries with low ≤ number < high that the question is about, newest first. */
export const entriesBetween = (
  db: ReadDb,
  question: LogQuestion,
  { low, high, limit }: { readonly low: number; readonly high: number; readonly limit: number },
): LoggedEntry[] =>
  db
    .all<Row>(
      `${select} WHERE l.sequence >= :low AND l.sequence < :high AND ${conditions} ORDER BY l.sequence DESC LIMIT :limit`,
      { ...paramsOf(question), low, high, limit },
    )
    .map(entryOf);

/** Of these numbers, in the order of the log, newest first. */
export const entriesOf = (db: ReadDb, question: LogQuestion, sequences: readonly number[]): LoggedEntry[] =>
  db
    .all<Row>(
      `${select} WHERE l.sequence IN (SELECT value FROM json_each(:sequences)) AND ${conditions} ORDER BY l.sequence DESC`,
      { ...paramsOf(question), sequences: JSON.stringify(sequences) },
    )
    .map(entryOf);

/** The lowest and highest number of entries of a span of time, by the index of the moments; null where there is none. */
export function sequencesOfSpan(
  db: ReadDb,
  from: string | null,
  until: string | null,
): { readonly low: number; readonly high: number } | null {
  const ids = (table: string, side: 'min' | 'max') =>
    `(SELECT ${side}(id) FROM ${table} WHERE at >= ifnull(:from, '') AND at < ifnull(:until, '~'))`;
  const numbers = (side: 'min' | 'max') =>
    `SELECT sequence FROM log_link WHERE (source IN (1, 3) AND row_id = ${ids('audit', side)})
       OR (source IN (2, 4) AND row_id = ${ids('access_log', side)})`;
  const low = db.pluck<number | null>(`SELECT min(sequence) FROM (${numbers('min')})`, { from, until })[0];
  const high = db.pluck<number | null>(`SELECT max(sequence) FROM (${numbers('max')})`, { from, until })[0];
  return low == null || high == null ? null : { low, high };
}

/** How many entries of a span of time there were up to an entry, by who did them and by deed ('' = a change). */
export function countEntries(
  db: ReadDb,
  { from, until, sequence }: { readonly from: string; readonly until: string; readonly sequence: number },
): { readonly actor: string; readonly deed: AccessDeed | ''; readonly entries: number }[] {
  const last = (sources: string) =>
    `ifnull((SELECT row_id FROM log_link WHERE sequence <= :sequence AND source IN (${sources})
       ORDER BY sequence DESC LIMIT 1), 0)`;
  return db.all(
    `SELECT actor, '' AS deed, count(*) AS entries FROM audit
       WHERE at >= :from AND at < :until AND id <= ${last('1, 3')} GROUP BY actor
     UNION ALL SELECT actor, deed, count(*) FROM access_log
       WHERE at >= :from AND at < :until AND id <= ${last('2, 4')} GROUP BY actor, deed`,
    { from, until, sequence },
  );
}

/** The code of an entry and when it was written; undefined where there is none of this number. */
export const linkOf = (
  db: ReadDb,
  sequence: number,
): { readonly mac: string; readonly at: string } | undefined =>
  db.get(
    `SELECT lower(hex(l.mac)) AS mac, ifnull(ifnull(a.at, x.at), '') AS at FROM log_link l
     LEFT JOIN audit a ON l.source % 2 = 1 AND a.id = l.row_id
     LEFT JOIN access_log x ON l.source % 2 = 0 AND x.id = l.row_id WHERE l.sequence = ?`,
    [sequence],
  );
