/** Transfers: the process with its paper. What a step does to the member is an event of the ledger, written beside. */
import { randomUUID } from 'node:crypto';
import type { Transfer, TransferShownState } from '../../shared/entities/transfer.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const plain = [
  'memberId',
  'direction',
  'kind',
  'state',
  'purpose',
  'reason',
  'decision',
  'decisionAuthority',
  'causeOn',
  'paperKind',
  'paperSerial',
  'paperNumber',
  'fromOrgId',
  'toOrgId',
  'fromName',
  'toName',
  'province',
  'introducedOn',
  'receivedOn',
  'expectedEndOn',
  'duesPaidThrough',
  'noticeSentOn',
  'noticeReceivedOn',
  'papers',
  'note',
  'endedOn',
  'endedReason',
  'leftEventId',
  'receivedEventId',
  'endedEventId',
] as const satisfies readonly (keyof Transfer)[];
const lists = ['boxes', 'extensions', 'spoiled'] as const satisfies readonly (keyof Transfer)[];
const fields = [...plain, ...lists, 'arrival'] as const;
const columns = fields.map(columnName);
const columnList = columns.join(', ');

export type NewTransfer = Omit<Transfer, 'id' | 'version'>;

/** A transfer with nothing in it yet, for what differs to be written over. */
export const blankTransfer: Omit<NewTransfer, 'memberId' | 'direction' | 'kind' | 'state' | 'paperKind'> = {
  purpose: '',
  reason: '',
  decision: '',
  decisionAuthority: '',
  causeOn: '',
  paperSerial: '',
  paperNumber: '',
  fromOrgId: null,
  toOrgId: null,
  fromName: '',
  toName: '',
  province: '',
  introducedOn: '',
  receivedOn: '',
  expectedEndOn: '',
  duesPaidThrough: '',
  boxes: [],
  noticeSentOn: '',
  noticeReceivedOn: '',
  papers: '',
  note: '',
  endedOn: '',
  endedReason: '',
  extensions: [],
  spoiled: [],
  arrival: null,
  leftEventId: null,
  receivedEventId: null,
  endedEventId: null,
};

type Row = Readonly<Record<string, string | number | null>>;

function rowToTransfer(row: Row): Transfer {
  const parts: Record<string, unknown> = { id: row.id, version: row.version };
  for (const field of plain) parts[field] = row[columnName(field)];
  for (const field of lists) parts[field] = JSON.parse(String(row[field]));
  parts.arrival = row.arrival === '' ? null : JSON.parse(String(row.arrival));
  // Every column is written from a Transfer by this module alone.
  return parts as unknown as Transfer;
}

const storedValue = (transfer: NewTransfer, field: (typeof fields)[number]): string | number | null => {
  const value = transfer[field];
  if (field === 'arrival') return value === null ? '' : JSON.stringify(value);
  return Array.isArray(value) ? JSON.stringify(value) : (value as string | number | null);
};

export const insertTransfer = (db: WriteDb, transfer: NewTransfer): number =>
  db.run(`INSERT INTO transfer (uid, ${columnList}) VALUES (?, ${columns.map(() => '?').join(', ')})`, [
    randomUUID(),
    ...fields.map((f) => storedValue(transfer, f)),
  ]).id;

/** False when the transfer is no longer the one the window showed. */
export const updateTransfer = (db: WriteDb, transfer: Transfer): boolean =>
  db.run(
    `UPDATE transfer SET ${columns.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [...fields.map((f) => storedValue(transfer, f)), transfer.id, transfer.version],
  ).changes === 1;

const selected = `SELECT id, version, ${columnList} FROM transfer`;

export const getTransfer = (db: ReadDb, id: number): Transfer | undefined => {
  const row = db.get<Row>(`${selected} WHERE id = ?`, [id]);
  return row && rowToTransfer(row);
};

export const getTransfers = (db: ReadDb, ids: readonly number[]): Transfer[] => {
  const found = new Map(
    db
      .all<Row>(`${selected} WHERE id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)])
      .map((row) => [Number(row.id), rowToTransfer(row)]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
};

/** Newest first. */
export const transfersOfMember = (db: ReadDb, memberId: number): Transfer[] =>
  db.all<Row>(`${selected} WHERE member_id = ? ORDER BY id DESC`, [memberId]).map(rowToTransfer);

const open = `ended_on = '' AND (state IN ('drafted', 'left')
  OR (state = 'received' AND kind IN ('temporary', 'temporaryAbroad')))`;

/** Those under way: the only ones with clocks. */
export const openTransfers = (db: ReadDb): Transfer[] =>
  db.all<Row>(`${selected} WHERE ${open} ORDER BY id DESC`).map(rowToTransfer);

export const openTransferOfMember = (db: ReadDb, memberId: number): Transfer | undefined => {
  const row = db.get<Row>(`${selected} WHERE member_id = ? AND ${open} ORDER BY id DESC LIMIT 1`, [memberId]);
  return row && rowToTransfer(row);
};

/** One that is over, as the lists choose it: its state says all, no clock runs. */
export interface ClosedTransfer {
  readonly id: number;
  readonly direction: Transfer['direction'];
  readonly kind: Transfer['kind'];
  readonly shown: Extract<TransferShownState, 'received' | 'ended' | 'returned' | 'cancelled'>;
  readonly fullName: string;
}

/** In the order of the list: the newest paper first. */
export const closedTransferIds = (db: ReadDb): ClosedTransfer[] =>
  db.all(
    `SELECT t.id, t.direction, t.kind, m.full_name AS fullName,
       CASE WHEN state IN ('returned', 'cancelled') THEN state WHEN ended_on <> '' THEN 'ended' ELSE state END AS shown
     FROM transfer t JOIN member m ON m.id = t.member_id
     WHERE NOT (${open}) ORDER BY introduced_on DESC, t.id DESC`,
  );

/**
 * Who has a number of the book of introductions in a year; spoiled papers keep theirs.
 * @param except the transfer itself
 */
export const paperNumberHolder = (
  db: ReadDb,
  args: { readonly number: string; readonly year: string; readonly except: number },
): string | undefined =>
  db.pluck<string>(
    `SELECT m.full_name FROM transfer t JOIN member m ON m.id = t.member_id
     WHERE t.direction <> 'in' AND t.state <> 'cancelled' AND t.id <> :except
       AND substr(t.introduced_on, 1, 4) = :year
       AND (t.paper_number = :number
         OR EXISTS (SELECT 1 FROM json_each(t.spoiled) s WHERE s.value ->> 'number' = :number))
     LIMIT 1`,
    args,
  )[0];

/** The highest number written in a year, where numbers are plain; 0 for none. */
export const highestPaperNumber = (db: ReadDb, year: string): number =>
  db.pluck<number>(
    `SELECT ifnull(max(number), 0) FROM (
       SELECT CAST(paper_number AS INTEGER) AS number FROM transfer
         WHERE direction <> 'in' AND state <> 'cancelled' AND substr(introduced_on, 1, 4) = :year
       UNION ALL
       SELECT CAST(s.value ->> 'number' AS INTEGER) FROM transfer t, json_each(t.spoiled) s
         WHERE t.direction <> 'in' AND substr(t.introduced_on, 1, 4) = :year)`,
    { year },
  )[0] ?? 0;
