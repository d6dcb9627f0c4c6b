/** The members' records: the one place where a row becomes an entity and back. */
import { randomUUID } from 'node:crypto';
import {
  type MemberField,
  type MemberRecord,
  memberFieldNames,
  memberFields,
} from '../../shared/entities/member.ts';
import { cleanValue } from '../../shared/fields/clean-value.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanText, nameSortKey } from '../../shared/text/names.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** full_name, born_on … in registry order */
const columns = memberFieldNames.map(columnName);
const columnList = columns.join(', ');

export interface StoredMember {
  readonly id: number;
  readonly version: number;
  readonly record: MemberRecord;
  readonly updatedAt: string;
}

type Row = Readonly<Record<string, string | number>>;

export function rowToMemberRecord(row: Row): MemberRecord {
  const record: Record<string, string> = {};
  memberFieldNames.forEach((name, i) => {
    record[name] = String(row[columns[i] ?? ''] ?? '');
  });
  // Filled from the registry's own names, so it is complete.
  return record as MemberRecord;
}

const clean = (record: Partial<MemberRecord>): string[] =>
  memberFieldNames.map((name) => cleanValue(memberFields[name].kind, record[name] ?? ''));

const insertSql = `INSERT INTO member (uid, ${columnList}, name_sort, batch_id, updated_at)
  VALUES (?, ${columns.map(() => '?').join(', ')}, ?, ?, ?)`;

/** Fields that the record does not have are blank. */
export function insertMember(
  db: WriteDb,
  record: Partial<MemberRecord>,
  args: { readonly at: string; readonly batchId?: number | null; readonly uid?: string },
): number {
  return db.run(insertSql, [
    args.uid ?? randomUUID(),
    ...clean(record),
    nameSortKey(record.fullName ?? ''),
    args.batchId ?? null,
    args.at,
  ]).id;
}

/** Refused with 'member.changed-meanwhile' when the record is no longer the one the form was opened with. */
export function updateMember(
  db: WriteDb,
  args: { readonly id: number; readonly version: number; readonly record: MemberRecord; readonly at: string },
): Result<{ readonly version: number }> {
  const { changes } = db.run(
    `UPDATE member SET ${columns.map((c) => `${c} = ?`).join(', ')}, name_sort = ?, updated_at = ?, version = version + 1
     WHERE id = ? AND version = ?`,
    [...clean(args.record), nameSortKey(args.record.fullName), args.at, args.id, args.version],
  );
  if (changes === 1) return ok({ version: args.version + 1 });
  return fail(getMember(db, args.id) ? 'member.changed-meanwhile' : 'member.not-found');
}

export function getMember(db: ReadDb, id: number): StoredMember | undefined {
  const row = db.get<Row>(`SELECT id, version, updated_at, ${columnList} FROM member WHERE id = ?`, [id]);
  return row && rowToStoredMember(row);
}

/** In the order of `ids`; ids that are not there are left out. */
export function getMembers(db: ReadDb, ids: readonly number[]): StoredMember[] {
  const rows = db.all<Row>(
    `SELECT id, version, updated_at, ${columnList} FROM member WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const byId = new Map(rows.map((row) => [Number(row.id), rowToStoredMember(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const rowToStoredMember = (row: Row): StoredMember => ({
  id: Number(row.id),
  version: Number(row.version),
  record: rowToMemberRecord(row),
  updatedAt: String(row.updated_at),
});

/** The register's own mark of each, which no other register has. */
export const memberUids = (db: ReadDb, ids: readonly number[]): Map<number, string> =>
  new Map(
    db
      .all<{ id: number; uid: string }>(
        'SELECT id, uid FROM member WHERE id IN (SELECT value FROM json_each(?))',
        [JSON.stringify(ids)],
      )
      .map(({ id, uid }) => [id, uid]),
  );

export const isMemberUid = (db: ReadDb, uid: string): boolean =>
  db.get("SELECT 1 AS there FROM member WHERE uid = ? AND discarded_why = ''", [uid]) !== undefined;

/** Whoever it is, also one set aside; '' for nobody. */
export const memberName = (db: ReadDb, id: number): string =>
  db.pluck<string>('SELECT full_name FROM member WHERE id = ?', [id])[0] ?? '';

export const countMembers = (db: ReadDb): number => db.pluck<number>('SELECT count(*) FROM member')[0] ?? 0;

/** As offices write one and the same số lý lịch: "000001 HN", "000001HN", in small letters. */
const spellings = (value: string): string[] => {
  const tight = cleanText(value).replaceAll(' ', '').toLocaleUpperCase('vi');
  return [...new Set([cleanText(value), tight, tight.replace(/^(\d+)(\D)/, '$1 $2')])];
};

/** Other members in the register with this number; by the indexes on card_number, citizen_id, profile_number. */
export const holdersOf = (
  db: ReadDb,
  args: {
    readonly field: MemberField;
    readonly value: string;
    readonly exceptId: number | null;
  },
): { readonly id: number; readonly name: string }[] => {
  const column = columnName(args.field);
  return db.all(
    `SELECT id, full_name AS name FROM member
     WHERE ${column} <> '' AND ${column} IN (SELECT value FROM json_each(?)) AND id IS NOT ? AND discarded_why = ''
     ORDER BY id LIMIT 5`,
    [JSON.stringify(spellings(args.value)), args.exceptId],
  );
};

/** For lists that say no more of a person. */
export const namesAndBirths = (
  db: ReadDb,
  ids: readonly number[],
): Map<number, { readonly name: string; readonly bornOn: string }> =>
  new Map(
    db
      .all<{ id: number; name: string; bornOn: string }>(
        `SELECT id, full_name AS name, born_on AS bornOn FROM member
         WHERE id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map(({ id, ...person }) => [id, person]),
  );
