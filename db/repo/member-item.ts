/** The rows of the repeating items: the one place where a row becomes an item and back. */
import {
  type ItemKind,
  type ItemValues,
  itemColumns,
  itemKindNames,
  type MemberItem,
} from '../../shared/entities/member-items.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly from_on: string;
  readonly until_on: string;
  readonly payload: string;
  readonly version: number;
}

const columns = 'id, kind, from_on, until_on, payload, version';

const isKind = (kind: string): kind is ItemKind => (itemKindNames as readonly string[]).includes(kind);

/** The two dates have columns of their own, for the order of the rows. */
export function storedItemValues(
  kind: ItemKind,
  row: Pick<Row, 'from_on' | 'until_on' | 'payload'>,
): ItemValues {
  const payload: Record<string, unknown> = JSON.parse(row.payload);
  const all: Record<string, unknown> = { ...payload, from: row.from_on, until: row.until_on };
  return Object.fromEntries(itemColumns(kind).map((name) => [name, String(all[name] ?? '')]));
}

function rowToItem(row: Row): MemberItem[] {
  // A kind that a newer version of the program knows: kept, not shown.
  if (!isKind(row.kind)) return [];
  return [{ id: row.id, kind: row.kind, version: row.version, values: storedItemValues(row.kind, row) }];
}

const valuesToRow = (kind: ItemKind, values: ItemValues) => {
  const clean = (name: string) => cleanText(values[name] ?? '');
  const rest = itemColumns(kind).filter((name) => name !== 'from' && name !== 'until');
  return [
    clean('from'),
    clean('until'),
    JSON.stringify(Object.fromEntries(rest.map((name) => [name, clean(name)]))),
  ];
};

/** By first date, the unknown ones last, then as entered. */
export const itemsOfMember = (db: ReadDb, memberId: number): MemberItem[] =>
  db
    .all<Row>(
      `SELECT ${columns} FROM member_item WHERE member_id = ? ORDER BY kind, nullif(from_on, '') NULLS LAST, id`,
      [memberId],
    )
    .flatMap(rowToItem);

export const getItem = (db: ReadDb, id: number): (MemberItem & { readonly memberId: number }) | undefined => {
  const row = db.get<Row & { readonly member_id: number }>(
    `SELECT member_id, ${columns} FROM member_item WHERE id = ?`,
    [id],
  );
  const item = row && rowToItem(row)[0];
  return item && { ...item, memberId: row.member_id };
};

export const insertItem = (db: WriteDb, memberId: number, kind: ItemKind, values: ItemValues): number =>
  db.run('INSERT INTO member_item (member_id, kind, from_on, until_on, payload) VALUES (?, ?, ?, ?, ?)', [
    memberId,
    kind,
    ...valuesToRow(kind, values),
  ]).id;

/** False when the row is no longer the one that was opened. */
export const updateItem = (
  db: WriteDb,
  args: {
    readonly id: number;
    readonly memberId: number;
    readonly kind: ItemKind;
    readonly version: number;
    readonly values: ItemValues;
  },
): boolean =>
  db.run(
    `UPDATE member_item SET from_on = ?, until_on = ?, payload = ?, version = version + 1
     WHERE id = ? AND version = ? AND member_id = ? AND kind = ?`,
    [...valuesToRow(args.kind, args.values), args.id, args.version, args.memberId, args.kind],
  ).changes === 1;

export const deleteItem = (db: WriteDb, id: number, version: number): boolean =>
  db.run('DELETE FROM member_item WHERE id = ? AND version = ?', [id, version]).changes === 1;

/** Of a row that stands; undefined where it is gone. */
export const kindOfItem = (db: ReadDb, id: string): string | undefined =>
  db.pluck<string>('SELECT kind FROM member_item WHERE id = ?', [id])[0];
