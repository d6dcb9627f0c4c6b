/** One entry of the log as bytes, and the code that ties it to all entries before it. */
import { createHmac } from 'node:crypto';

export type LogTable = 'audit' | 'access_log';

/**
 * The columns are fixed here, so that the same row has the same bytes for ever; a column that comes later needs a source
 * of its own (db/log-entry.test.ts holds both lists to the schema).
 */
const auditColumns = 'id, at, actor, reason, entity, entity_id, action, before, after, step_id';
const accessColumns = 'id, at, actor, deed, member_id, what, reason, restricted';

/** `outside`: the row was there at an opening without having been written by a transaction of the program. */
interface LogSource {
  readonly table: LogTable;
  readonly columns: string;
  readonly outside: boolean;
}

/** By the number in `log_link.source`. */
export const logSources: Readonly<Record<number, LogSource>> = {
  1: { table: 'audit', columns: auditColumns, outside: false },
  2: { table: 'access_log', columns: accessColumns, outside: false },
  3: { table: 'audit', columns: auditColumns, outside: true },
  4: { table: 'access_log', columns: accessColumns, outside: true },
};

export const columnsOf: Readonly<Record<LogTable, string>> = {
  audit: auditColumns,
  access_log: accessColumns,
};

export const sourceOf = (table: LogTable, outside: boolean): number =>
  (table === 'audit' ? 1 : 2) + (outside ? 2 : 0);

export type LogCell = string | number | null;
/** The columns of the table in their order; the first is the id, the second the moment. */
export type LogRow = readonly [id: number, at: string, ...LogCell[]];

/** Before the first entry. */
export const firstMac: Buffer = Buffer.alloc(32);

const headLength = 32 + 8 + 1;
let bytes = Buffer.alloc(4096);

function room(length: number, kept: number): void {
  if (length <= bytes.length) return;
  const larger = Buffer.alloc(Math.max(length, bytes.length * 2));
  bytes.copy(larger, 0, 0, kept);
  bytes = larger;
}

/**
 * The code of an entry. Each value stands behind its kind and its length, so that no two rows have the same bytes:
 * ('ab', 'c') and ('a', 'bc') differ, and so do NULL and ''.
 */
export function macOf(
  key: Buffer,
  previous: Uint8Array,
  entry: { readonly sequence: number; readonly source: number; readonly row: LogRow },
): Buffer {
  bytes.fill(0, 0, headLength);
  bytes.set(previous.subarray(0, 32), 0);
  bytes.writeBigUInt64BE(BigInt(entry.sequence), 32);
  bytes[40] = entry.source;
  let end = headLength;
  for (const cell of entry.row) {
    const text = cell === null ? '' : String(cell);
    room(end + 5 + text.length * 3, end);
    const length = bytes.write(text, end + 5, 'utf8');
    bytes[end] = cell === null ? 0 : typeof cell === 'number' ? 1 : 2;
    bytes.writeUInt32BE(length, end + 1);
    end += 5 + length;
  }
  return createHmac('sha256', key).update(bytes.subarray(0, end)).digest();
}
