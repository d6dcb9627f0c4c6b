/**
 * The chain of the log. Each row of `audit` and `access_log` is linked to all before it when its transaction commits,
 * whichever way it was written; rows that are there at an opening without a link were written by others and are linked
 * as such. Who has the register's key could make all links anew: the heads that left the register (anchor, backups,
 * signed minutes) are the proof against that.
 */
import type Database from 'better-sqlite3';
import { columnsOf, firstMac, type LogRow, type LogTable, macOf, sourceOf } from './log-entry.ts';
import { readHead, type StoredHead, writeHead } from './log-head.ts';
import { subkey } from './subkey.ts';

export { type AgainstHead, againstHead, type LogHead, logHead } from './log-head.ts';

export interface LogKeys {
  readonly log: Buffer;
  readonly head: Buffer;
}

export const logKeys = (key: Buffer): LogKeys => ({
  log: subkey(key, 'log'),
  head: subkey(key, 'log-head'),
});

export interface LogChain {
  /** links what the transaction that is under way has logged; to be called right before it commits */
  append(): void;
  /** links rows that nobody's transaction brought */
  appendFound(): void;
  /** wipes the keys */
  forget(): void;
}

const page = 5000;

/** The rows of one table after an id, page by page: SQLite lets nothing be written while a walk is open. */
function rowsAfter(handle: Database.Database, table: LogTable) {
  const select = handle
    .prepare<[number], LogRow>(
      `SELECT ${columnsOf[table]} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${page}`,
    )
    .raw(true);
  return (after: number) => {
    let rows = select.all(after);
    let at = 0;
    return {
      peek: (): LogRow | undefined => rows[at],
      next: (): void => {
        at++;
        const last = rows[at - 1];
        if (at === rows.length && rows.length === page && last) {
          rows = select.all(last[0]);
          at = 0;
        }
      },
    };
  };
}

/** @param handle of a register whose schema has the chain */
export function createLogChain(handle: Database.Database, keys: LogKeys): LogChain {
  const audit = rowsAfter(handle, 'audit');
  const access = rowsAfter(handle, 'access_log');
  const insert = handle.prepare('INSERT INTO log_link (sequence, source, row_id, mac) VALUES (?, ?, ?, ?)');
  const append = (outside: boolean): void => {
    const head = headToGoOn(handle, keys.head);
    const changes = audit(head.lastAudit);
    const deeds = access(head.lastAccess);
    let { sequence, mac, lastAudit, lastAccess } = head;
    for (;;) {
      const change = changes.peek();
      const deed = deeds.peek();
      // Within one transaction the moments are the same; those of an older register are told in their order.
      const table = change && (!deed || change[1] <= deed[1]) ? 'audit' : 'access_log';
      const row = table === 'audit' ? change : deed;
      if (!row) break;
      (table === 'audit' ? changes : deeds).next();
      const source = sourceOf(table, outside);
      sequence++;
      mac = macOf(keys.log, mac, { sequence, source, row });
      insert.run(sequence, source, row[0], mac);
      if (table === 'audit') lastAudit = row[0];
      else lastAccess = row[0];
    }
    if (sequence > head.sequence)
      writeHead(handle, keys.head, { ...head, sequence, mac, lastAudit, lastAccess });
  };
  return {
    append: () => append(false),
    appendFound: () => append(true),
    forget: () => {
      keys.log.fill(0);
      keys.head.fill(0);
    },
  };
}

/** The head, mended where its proof does not hold: the log goes on, and says for ever that it was broken. */
function headToGoOn(handle: Database.Database, key: Buffer): StoredHead {
  const found = readHead(handle, key);
  return found?.proved ? found.head : mendHead(handle, key);
}

const linked = (handle: Database.Database, table: LogTable): number => {
  const of = (outside: boolean) =>
    `(SELECT ifnull(max(row_id), 0) FROM log_link WHERE source = ${sourceOf(table, outside)})`;
  const there = `(SELECT ifnull(max(id), 0) FROM ${table})`;
  // A row that was taken away leaves its number to the next one.
  return Number(
    handle
      .prepare(`SELECT min(max(${of(false)}, ${of(true)}), ${there})`)
      .pluck()
      .get(),
  );
};

function mendHead(handle: Database.Database, key: Buffer): StoredHead {
  const last = lastLink(handle);
  const before = readHead(handle, key)?.head.brokeAt ?? null;
  const head = {
    ...last,
    lastAudit: linked(handle, 'audit'),
    lastAccess: linked(handle, 'access_log'),
    brokeAt: Math.min(before ?? last.sequence, last.sequence),
  };
  writeHead(handle, key, head);
  return head;
}

export const lastLink = (handle: Database.Database): { readonly sequence: number; readonly mac: Buffer } =>
  handle
    .prepare<[], { sequence: number; mac: Buffer }>(
      'SELECT sequence, mac FROM log_link ORDER BY sequence DESC LIMIT 1',
    )
    .get() ?? { sequence: 0, mac: firstMac };

/**
 * What an opening finds, before anything is migrated or written: an end that does not hold is mended and said, rows
 * without a link are linked as those of others. Nothing where the register is older than the chain.
 */
export function linkWhatOthersWrote(handle: Database.Database, keys: LogKeys): void {
  if (!handle.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'log_head'").get()) return;
  handle
    .transaction(() => {
      if (!endHolds(handle, keys.head)) mendHead(handle, keys.head);
      createLogChain(handle, keys).appendFound();
    })
    .immediate();
}

/** Whether the head is proved, and the last link and the last rows are those that it names. */
export function endHolds(handle: Database.Database, key: Buffer): boolean {
  const found = readHead(handle, key);
  if (!found?.proved) return false;
  const { head } = found;
  const last = lastLink(handle);
  return (
    head.sequence === last.sequence &&
    Buffer.from(head.mac).equals(Buffer.from(last.mac)) &&
    head.lastAudit === linked(handle, 'audit') &&
    head.lastAccess === linked(handle, 'access_log')
  );
}

/** The links of what was logged before there was a chain, and of what the migrations themselves changed. */
export function linkWhatWasMigrated(handle: Database.Database, keys: LogKeys): void {
  handle
    .transaction(() => {
      if (!readHead(handle, keys.head))
        writeHead(handle, keys.head, {
          sequence: 0,
          mac: firstMac,
          lastAudit: 0,
          lastAccess: 0,
          brokeAt: null,
        });
      createLogChain(handle, keys).append();
    })
    .immediate();
}
