/** What is wrong with the first entry of the log that does not hold, found by what would hold in its place. */
import type { ReadDb } from './connection.ts';
import { columnsOf, type LogRow, logSources, macOf } from './log-entry.ts';

export const logFaultKinds = ['changed', 'missing', 'inserted', 'order', 'cut'] as const;
/**
 * changed: the entry, or its link, is not what was written · missing: it was taken away · inserted: it was never written by
 * the program · order: it stands where another belongs · cut: the entries from here to the end were taken away
 */
export type LogFaultKind = (typeof logFaultKinds)[number];

export interface LogFault {
  readonly kind: LogFaultKind;
  /** the number of the first entry that does not hold */
  readonly sequence: number;
  /** what that entry says of itself, or the one before it where it is gone; null where nothing is left */
  readonly claims: { readonly at: string; readonly actor: string } | null;
}

export interface Link {
  readonly sequence: number;
  readonly source: number;
  readonly row_id: number;
  readonly mac: Buffer;
}

/** How far an entry is looked for that was moved. */
const reach = 20_000;
/** How many entries in a row may have been taken out so that it is seen from the ones after them. */
const gap = 50;

export interface Suspect {
  /** the number that comes next */
  readonly sequence: number;
  readonly previous: Buffer;
  readonly link: Link;
  /** the first row of the link's table that no earlier link named */
  readonly next: LogRow | undefined;
  /** the last number that the proved head knows; null where that is not proved */
  readonly end: number | null;
  /** the number that the next row of the link's table has where none was taken away */
  readonly nextId: number;
}

/** @returns why this link does not hold; the caller has seen that it does not */
export function faultOf(db: ReadDb, key: Buffer, suspect: Suspect): LogFaultKind {
  const { sequence, previous, link, next, end, nextId } = suspect;
  const source = logSources[link.source];
  if (!source) return 'changed';
  if (source.outside || (end !== null && sequence > end)) return 'inserted';
  const rowOf = (of: Link): LogRow | undefined => {
    const from = logSources[of.source];
    return from && rowBy(db, from.table, of.row_id);
  };
  const holds = (row: LogRow | undefined, of: Link, at: number, before: Buffer): boolean =>
    row !== undefined &&
    macOf(key, before, { sequence: at, source: of.source, row }).equals(Buffer.from(of.mac));

  const row = rowOf(link);
  // The link holds with the row that it should name: only the name of the row was changed, or exchanged with another's.
  if (next && next[0] !== link.row_id && holds(next, link, sequence, previous))
    return db.get('SELECT 1 FROM log_link WHERE source = ? AND row_id = ?', [link.source, next[0]])
      ? 'order'
      : 'changed';
  // It holds as it is, but a row before it has no link.
  if (holds(row, link, sequence, previous)) return 'inserted';

  const later = db.all<Link>(
    `SELECT sequence, source, row_id, mac FROM log_link WHERE sequence > ? ORDER BY sequence LIMIT ${reach}`,
    [link.sequence],
  );
  const belongs = later.findIndex((other, i) => {
    const there = rowOf(other);
    // Whoever pushed in a row as well had to give the next ones other numbers.
    const pushed = i === 0 && there ? ([there[0] - 1, ...there.slice(1)] as unknown as LogRow) : undefined;
    return holds(there, other, sequence, previous) || holds(pushed, other, sequence, previous);
  });
  const other = later[belongs];
  if (other) {
    const before = belongs === 0 ? other.mac : (later[belongs - 1] ?? other).mac;
    return holds(row, link, other.sequence, Buffer.from(before)) ? 'order' : 'inserted';
  }
  if (!row) return 'missing';
  const after = later[0];
  const rowAfter = after && rowOf(after);
  if (after && rowAfter)
    for (let k = 1; k <= gap; k++)
      for (const shift of [0, k]) {
        const moved = [rowAfter[0] + shift, ...rowAfter.slice(1)] as unknown as LogRow;
        if (holds(moved, after, after.sequence + k, Buffer.from(link.mac))) return 'missing';
      }
  if (next && (next[0] < link.row_id || next[0] > nextId)) return 'missing';
  return exchanged(db, source.table, row, (with_) => holds(with_, link, sequence, previous))
    ? 'order'
    : 'changed';
}

/** Whether another row's words stand in this one: two rows exchanged what they say. */
function exchanged(
  db: ReadDb,
  table: 'audit' | 'access_log',
  row: LogRow,
  holds: (row: LogRow) => boolean,
): boolean {
  const others = rawRows(
    db,
    `SELECT ${columnsOf[table]} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${reach}`,
    [row[0]],
  );
  return others.some(([, at, ...rest]) => holds([row[0], at, ...rest]));
}

const rowBy = (db: ReadDb, table: 'audit' | 'access_log', id: number): LogRow | undefined =>
  rawRows(db, `SELECT ${columnsOf[table]} FROM ${table} WHERE id = ?`, [id])[0];

export function rawRows(db: ReadDb, sql: string, params: readonly unknown[]): LogRow[] {
  const rows: LogRow[] = [];
  db.each<LogRow>(sql, params, (row) => rows.push(row));
  return rows;
}
