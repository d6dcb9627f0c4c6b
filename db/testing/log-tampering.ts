/**
 * Ways to tamper with the log by direct SQL, with the triggers dropped, each with the number of the first entry that is then
 * bad. For the test and for `npm run soak`. Everything happens in a transaction that is rolled back.
 */
import type Database from 'better-sqlite3';
import { columnsOf, type LogTable } from '../log-entry.ts';
import type { LogFaultKind } from '../log-fault.ts';

export interface Tampering {
  readonly what: string;
  readonly first: number;
  readonly kinds: readonly LogFaultKind[];
}

export interface LinkRow {
  readonly sequence: number;
  readonly source: number;
  readonly row_id: number;
}

export interface TamperDesk {
  readonly handle: Database.Database;
  readonly links: readonly LinkRow[];
  /** a whole number from 0 to below n */
  pick(n: number): number;
}

type Way = (desk: TamperDesk) => Tampering | null;

const tableOf = ({ source }: LinkRow): LogTable => (source % 2 === 1 ? 'audit' : 'access_log');
const oneOf = <T>(desk: TamperDesk, list: readonly T[]): T => {
  const found = list[desk.pick(list.length)];
  if (found === undefined) throw new Error('nothing to choose among');
  return found;
};
const any = (desk: TamperDesk): LinkRow => oneOf(desk, desk.links);
const notLast = (desk: TamperDesk): LinkRow => oneOf(desk, desk.links.slice(0, -1));
const run = ({ handle }: TamperDesk, sql: string, ...params: unknown[]): number =>
  handle.prepare(sql).run(...params).changes;

/** Another value for a cell: of the same type, so that STRICT tables take it. */
function another(desk: TamperDesk, column: string, value: unknown): unknown {
  if (column === 'restricted') return 1 - Number(value);
  if (column === 'action') return value === 'insert' ? 'update' : 'insert';
  if (column === 'deed') return value === 'print' ? 'export' : 'print';
  if (value === null) return column.endsWith('_id') ? 1 : '';
  if (typeof value === 'number') return oneOf(desk, [null, value + 1]);
  return oneOf(
    desk,
    [`${value} `, String(value).slice(1), `${value}0`].filter((other) => other !== value),
  );
}

const editRow: Way = (desk) => {
  const link = any(desk);
  const table = tableOf(link);
  const column = oneOf(desk, columnsOf[table].split(', ').slice(1));
  const value = desk.handle.prepare(`SELECT ${column} FROM ${table} WHERE id = ?`).pluck().get(link.row_id);
  const other = another(desk, column, value);
  const forbidsNull = other === null && column !== 'step_id' && column !== 'member_id';
  run(desk, `UPDATE ${table} SET ${column} = ? WHERE id = ?`, forbidsNull ? 0 : other, link.row_id);
  return { what: `${table}.${column} changed`, first: link.sequence, kinds: ['changed'] };
};

const renumberRow: Way = (desk) => {
  const link = any(desk);
  const table = tableOf(link);
  run(desk, `UPDATE ${table} SET id = (SELECT max(id) + 7 FROM ${table}) WHERE id = ?`, link.row_id);
  return { what: `${table}.id changed`, first: link.sequence, kinds: ['missing', 'changed'] };
};

const editMac: Way = (desk) => {
  const link = any(desk);
  const mac = Buffer.from(
    desk.handle.prepare('SELECT mac FROM log_link WHERE sequence = ?').pluck().get(link.sequence) as Buffer,
  );
  const at = desk.pick(mac.length);
  mac[at] = (mac[at] ?? 0) ^ (1 << desk.pick(8));
  run(desk, 'UPDATE log_link SET mac = ? WHERE sequence = ?', mac, link.sequence);
  return { what: 'code of a link changed', first: link.sequence, kinds: ['changed'] };
};

const repoint: Way = (desk) => {
  const link = any(desk);
  const by = 1 + desk.pick(5);
  run(desk, 'UPDATE log_link SET row_id = row_id + ? WHERE sequence = ?', by, link.sequence);
  return { what: 'link names another row', first: link.sequence, kinds: ['changed', 'missing'] };
};

const resource: Way = (desk) => {
  const link = any(desk);
  run(
    desk,
    'UPDATE log_link SET source = ? WHERE sequence = ?',
    oneOf(desk, [0, 9, 3 - link.source]),
    link.sequence,
  );
  return { what: 'link names another table', first: link.sequence, kinds: ['changed', 'missing'] };
};

const deleteRow: Way = (desk) => {
  const link = any(desk);
  run(desk, `DELETE FROM ${tableOf(link)} WHERE id = ?`, link.row_id);
  return { what: 'row deleted', first: link.sequence, kinds: ['missing'] };
};

const deleteLink: Way = (desk) => {
  const link = any(desk);
  run(desk, 'DELETE FROM log_link WHERE sequence = ?', link.sequence);
  const last = link.sequence === desk.links.length;
  return { what: 'link deleted', first: link.sequence, kinds: [last ? 'cut' : 'missing'] };
};

const deleteBoth: Way = (desk) => {
  const link = any(desk);
  run(desk, `DELETE FROM ${tableOf(link)} WHERE id = ?`, link.row_id);
  run(desk, 'DELETE FROM log_link WHERE sequence = ?', link.sequence);
  const last = link.sequence === desk.links.length;
  return { what: 'row and link deleted', first: link.sequence, kinds: [last ? 'cut' : 'missing'] };
};

/** Moves all later numbers of a table by one, over numbers that are free. */
function shift(desk: TamperDesk, table: string, column: string, after: number, by: 1 | -1): void {
  run(desk, `UPDATE ${table} SET ${column} = -${column} WHERE ${column} > ?`, after);
  run(desk, `UPDATE ${table} SET ${column} = -${column} + ? WHERE ${column} < -?`, by, after);
}

const deleteAndClose: Way = (desk) => {
  const link = notLast(desk);
  const table = tableOf(link);
  const ids = desk.pick(2) === 1;
  run(desk, `DELETE FROM ${table} WHERE id = ?`, link.row_id);
  run(desk, 'DELETE FROM log_link WHERE sequence = ?', link.sequence);
  shift(desk, 'log_link', 'sequence', link.sequence, -1);
  if (ids) {
    shift(desk, table, 'id', link.row_id, -1);
    run(
      desk,
      'UPDATE log_link SET row_id = row_id - 1 WHERE row_id > ? AND source = ?',
      link.row_id,
      link.source,
    );
  }
  run(desk, 'UPDATE log_head SET sequence = sequence - 1');
  // With all numbers closed up only the entry after the gap can tell, and the last one has none.
  const kinds: LogFaultKind[] = ids ? ['missing', 'changed'] : ['missing'];
  return { what: 'taken out, numbers closed up', first: link.sequence, kinds };
};

function addRow(desk: TamperDesk, table: LogTable, id: number | null): number {
  const named = columnsOf[table].split(', ').slice(1).join(', ');
  desk.handle
    .prepare(`INSERT INTO ${table} (id, ${named}) SELECT ?, ${named} FROM ${table} ORDER BY random() LIMIT 1`)
    .run(id);
  return Number(desk.handle.prepare('SELECT last_insert_rowid()').pluck().get());
}

const insertAtEnd: Way = (desk) => {
  addRow(desk, oneOf(desk, ['audit', 'access_log'] as const), null);
  return { what: 'row added without a link', first: desk.links.length + 1, kinds: ['inserted'] };
};

const insertLinked: Way = (desk) => {
  const n = desk.links.length;
  const id = addRow(desk, 'audit', null);
  run(desk, 'INSERT INTO log_link VALUES (?, 1, ?, randomblob(32))', n + 1, id);
  const head = desk.pick(2) === 1;
  if (head) run(desk, 'UPDATE log_head SET sequence = ?, last_audit = ?', n + 1, id);
  return {
    what: 'row added with a link of its own',
    first: n + 1,
    kinds: head ? ['inserted', 'changed'] : ['inserted'],
  };
};

const insertBefore: Way = (desk) => {
  const table = oneOf(desk, ['audit', 'access_log'] as const);
  addRow(desk, table, -desk.pick(5));
  const first = desk.links.find((link) => tableOf(link) === table)?.sequence ?? 0;
  return { what: 'row added before the first', first, kinds: ['inserted'] };
};

const insertBetween: Way = (desk) => {
  const link = any(desk);
  const table = tableOf(link);
  const ids = desk.pick(2) === 1;
  if (ids) {
    shift(desk, table, 'id', link.row_id - 1, 1);
    run(
      desk,
      'UPDATE log_link SET row_id = row_id + 1 WHERE row_id >= ? AND source = ?',
      link.row_id,
      link.source,
    );
  }
  const id = addRow(desk, table, ids ? link.row_id : null);
  shift(desk, 'log_link', 'sequence', link.sequence - 1, 1);
  run(desk, 'INSERT INTO log_link VALUES (?, ?, ?, randomblob(32))', link.sequence, link.source, id);
  return { what: 'entry pushed in between', first: link.sequence, kinds: ['inserted'] };
};

const pair = (desk: TamperDesk, same: boolean): readonly [LinkRow, LinkRow] | null => {
  const one = any(desk);
  const two = any(desk);
  if (one.sequence === two.sequence || (same && one.source !== two.source)) return null;
  return one.sequence < two.sequence ? [one, two] : [two, one];
};

const swapRows: Way = (desk) => {
  const two = pair(desk, true);
  if (!two) return null;
  const table = tableOf(two[0]);
  const columns = columnsOf[table].split(', ').slice(1);
  const read = ({ row_id }: LinkRow) =>
    desk.handle
      .prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`)
      .raw()
      .get(row_id) as unknown[];
  const [a, b] = [read(two[0]), read(two[1])];
  if (JSON.stringify(a) === JSON.stringify(b)) return null;
  const write = `UPDATE ${table} SET ${columns.map((c) => `${c} = ?`).join(', ')} WHERE id = ?`;
  run(desk, write, ...b, two[0].row_id);
  run(desk, write, ...a, two[1].row_id);
  return { what: 'words of two rows exchanged', first: two[0].sequence, kinds: ['order'] };
};

const swapSequences: Way = (desk) => {
  const two = pair(desk, false);
  if (!two) return null;
  run(desk, 'UPDATE log_link SET sequence = -1 WHERE sequence = ?', two[0].sequence);
  run(desk, 'UPDATE log_link SET sequence = ? WHERE sequence = ?', two[0].sequence, two[1].sequence);
  run(desk, 'UPDATE log_link SET sequence = ? WHERE sequence = -1', two[1].sequence);
  return { what: 'two links exchanged', first: two[0].sequence, kinds: ['order'] };
};

const swapNames: Way = (desk) => {
  const two = pair(desk, true);
  if (!two) return null;
  run(desk, 'UPDATE log_link SET row_id = ? WHERE sequence = ?', two[1].row_id, two[0].sequence);
  run(desk, 'UPDATE log_link SET row_id = ? WHERE sequence = ?', two[0].row_id, two[1].sequence);
  return { what: 'rows of two links exchanged', first: two[0].sequence, kinds: ['order'] };
};

const cutTail: Way = (desk) => {
  const n = desk.links.length;
  const kept = n - 1 - desk.pick(Math.min(60, n - 1));
  const rows = desk.pick(4) > 0;
  for (const link of rows ? desk.links.slice(kept) : [])
    run(desk, `DELETE FROM ${tableOf(link)} WHERE id = ?`, link.row_id);
  run(desk, 'DELETE FROM log_link WHERE sequence > ?', kept);
  const head = desk.pick(4);
  const lastOf = (source: number) =>
    desk.links.slice(0, kept).findLast((link) => link.source === source)?.row_id ?? 0;
  const mac = desk.handle.prepare('SELECT mac FROM log_link WHERE sequence = ?').pluck().get(kept);
  if (head > 0)
    run(
      desk,
      'UPDATE log_head SET sequence = ?, mac = ?, last_audit = ?, last_access = ?',
      kept,
      mac,
      lastOf(1),
      lastOf(2),
    );
  if (head === 2) run(desk, 'UPDATE log_head SET seal = randomblob(32)');
  if (head === 3) run(desk, 'DELETE FROM log_head');
  return { what: `tail cut off, head ${head}`, first: kept + 1, kinds: ['cut'] };
};

const forgeHead: Way = (desk) => {
  const column = oneOf(desk, ['mac', 'seal', 'sequence']);
  run(desk, `UPDATE log_head SET ${column} = ${column === 'sequence' ? 'sequence - 1' : 'randomblob(32)'}`);
  return { what: `head.${column} changed`, first: desk.links.length + 1, kinds: ['cut'] };
};

export const waysToTamper: readonly Way[] = [
  editRow,
  editRow,
  editRow,
  renumberRow,
  editMac,
  repoint,
  resource,
  deleteRow,
  deleteLink,
  deleteBoth,
  deleteAndClose,
  insertAtEnd,
  insertLinked,
  insertBefore,
  insertBetween,
  swapRows,
  swapSequences,
  swapNames,
  cutTail,
  cutTail,
  forgeHead,
];
