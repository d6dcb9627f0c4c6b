/**
 * Proves the log entry by entry and names the first that does not hold. What it cannot see by itself is a register that
 * was put back whole: the heads that left it say so (electron/core/log-anchor.ts, the signed minutes).
 */
import type { ReadDb } from './connection.ts';
import { logKeys } from './log-chain.ts';
import { columnsOf, firstMac, type LogRow, type LogTable, logSources, macOf } from './log-entry.ts';
import { faultOf, type Link, type LogFault, type LogFaultKind, rawRows } from './log-fault.ts';
import { type LogHead, provedHead } from './log-head.ts';

export interface LogCheck {
  /** entries that were proved */
  readonly checked: number;
  /** the last of them */
  readonly head: LogHead;
  /** null: nobody changed anything */
  readonly fault: LogFault | null;
}

export interface LogProgress {
  readonly done: number;
  readonly total: number;
}

const page = 5000;
const lowest = -Number.MAX_SAFE_INTEGER;

/** The rows of one table in their order, page by page: between two pages others may use the register. */
function rowsInOrder(db: ReadDb, table: LogTable) {
  const sql = `SELECT ${columnsOf[table]} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${page}`;
  let last = lowest;
  let rows: LogRow[] = [];
  let at = 0;
  return {
    peek(): LogRow | undefined {
      // Asked again at the end, too: a commit between two pages brings rows with its links.
      if (at === rows.length) {
        rows = rawRows(db, sql, [last]);
        at = 0;
      }
      return rows[at];
    },
    nextId: (): number => (last === lowest ? 1 : last + 1),
    next(): void {
      last = rows[at]?.[0] ?? last;
      at++;
    },
  };
}

/** Some thousand entries between two answers of the walk, so that a job can say how far it is and be stopped. */
export function* walkLog(db: ReadDb, key: Buffer): Generator<LogProgress, LogCheck> {
  const keys = logKeys(key);
  const rows = { audit: rowsInOrder(db, 'audit'), access_log: rowsInOrder(db, 'access_log') };
  const total = db.pluck<number>('SELECT ifnull(max(sequence), 0) FROM log_link')[0] ?? 0;
  let previous = firstMac;
  let sequence = 1;
  let claims: LogFault['claims'] = null;
  const checked = (): Omit<LogCheck, 'fault'> => ({
    checked: sequence - 1,
    head: { sequence: sequence - 1, mac: sequence > 1 ? previous.toString('hex') : '' },
  });
  const bad = (kind: LogFaultKind, of: LogRow | undefined = undefined, at = sequence): LogCheck => ({
    ...checked(),
    fault: { kind, sequence: at, claims: of ? { at: of[1], actor: String(of[2]) } : claims },
  });
  for (let after = lowest; ; ) {
    const links = db.all<Link>(
      `SELECT sequence, source, row_id, mac FROM log_link WHERE sequence > ? ORDER BY sequence LIMIT ${page}`,
      [after],
    );
    if (links.length === 0) break;
    const end = provedHead(db, keys.head);
    const brokeAt = end?.brokeAt ?? null;
    for (const link of links) {
      const source = logSources[link.source];
      const row = source && rows[source.table].peek();
      if (link.sequence < sequence) return bad('inserted', row, link.sequence);
      if (brokeAt !== null && sequence > brokeAt) return bad('cut');
      if (link.sequence > sequence) return bad('missing', row);
      const holds =
        source &&
        row?.[0] === link.row_id &&
        !source.outside &&
        macOf(keys.log, previous, { sequence, source: link.source, row }).equals(Buffer.from(link.mac));
      if (!holds) {
        const nextId = source ? rows[source.table].nextId() : 0;
        const suspect = { sequence, previous, link, next: row, end: end?.sequence ?? null, nextId };
        return bad(faultOf(db, keys.log, suspect), row);
      }
      rows[source.table].next();
      previous = Buffer.from(link.mac);
      claims = { at: row[1], actor: String(row[2]) };
      sequence++;
    }
    after = sequence - 1;
    yield { done: after, total: Math.max(total, after) };
  }
  return endOfLog();

  function endOfLog(): LogCheck {
    const head = provedHead(db, keys.head);
    const last = sequence - 1;
    if (!head || head.sequence !== last || !Buffer.from(head.mac).equals(previous) || head.brokeAt !== null)
      return bad('cut');
    const unlinked = rows.audit.peek() ?? rows.access_log.peek();
    return unlinked ? bad('inserted', unlinked) : { ...checked(), fault: null };
  }
}

/** The whole walk at once. @param key the register's key */
export function checkLog(
  db: ReadDb,
  key: Buffer,
  onProgress: (progress: LogProgress) => void = () => undefined,
): LogCheck {
  const walk = walkLog(db, key);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}
