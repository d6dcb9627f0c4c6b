/** One entry of the log as bytes, and the code that ties it to all entries before it. */
import { hash } from 'node:crypto';

export type LogTable = 'audit' | 'access_log';

/**
 * The columns are fixed here, so that the same row has the same bytes for ever; a column that comes later needs a source
 * of its own (db/log-chain.test.ts holds both lists to the schema).
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

/** Of SHA-256: what HMAC fills the key up to. */
const block = 64;
/** the code before, the number, the source */
const headLength = 32 + 8 + 1;
let bytes = Buffer.alloc(4096);
const outer = Buffer.alloc(block + 32);

function room(length: number, kept: number): void {
  if (length <= bytes.length) return;
  const larger = Buffer.alloc(Math.max(length, bytes.length * 2));
  bytes.copy(larger, 0, 0, kept);
  bytes = larger;
}

/**
 * The code of an entry: HMAC-SHA256. Each value stands behind its kind and its length, so that no two rows have the same
 * bytes: ('ab', 'c') and ('a', 'bc') differ, and so do NULL and ''. Put together here from two hashes, because
 * createHmac takes ten times as long as the hashing of an entry, and a million of them are proved.
 */
export function macOf(
  key: Buffer,
  previous: Uint8Array,
  entry: { readonly sequence: number; readonly source: number; readonly row: LogRow },
): Buffer {
  bytes.set(previous.subarray(0, 32), block);
  bytes.writeBigUInt64BE(BigInt(entry.sequence), block + 32);
  bytes[block + 40] = entry.source;
  let end = block + headLength;
  for (const cell of entry.row) {
    const text = cell === null ? '' : String(cell);
    room(end + 5 + text.length * 3, end);
    const length = bytes.write(text, end + 5, 'utf8');
    bytes[end] = cell === null ? 0 : typeof cell === 'number' ? 1 : 2;
    bytes.writeUInt32BE(length, end + 1);
    end += 5 + length;
  }
  for (let i = 0; i < block; i++) {
    const part = key[i] ?? 0;
    bytes[i] = part ^ 0x36;
    outer[i] = part ^ 0x5c;
  }
  outer.write(hash('sha256', bytes.subarray(0, end), 'binary'), block, 'binary');
  const mac = Buffer.from(hash('sha256', outer, 'binary'), 'binary');
  // The key does not stay behind in memory when the register is locked.
  bytes.fill(0, 0, block);
  outer.fill(0);
  return mac;
}
