/** Lists and pivots kept by name. */
import {
  type AdHocList,
  adHocListSchema,
  type Pivot,
  pivotSchema,
  type SavedTable,
  type SavedTableKind,
} from '../../shared/ipc/member-table.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly kind: SavedTableKind;
  readonly name: string;
  readonly question: string;
}

/** Parsed by today's schema; what a later version no longer understands is passed over. */
function rowToTable({ id, name, kind, question }: Row): SavedTable[] {
  const json: unknown = JSON.parse(question);
  if (kind === 'list') {
    const list = adHocListSchema.safeParse(json);
    return list.success ? [{ id, name, kind, question: list.data }] : [];
  }
  const pivot = pivotSchema.safeParse(json);
  return pivot.success ? [{ id, name, kind, question: pivot.data }] : [];
}

export const savedTables = (db: ReadDb, kind: SavedTableKind): SavedTable[] =>
  db
    .all<Row>('SELECT id, kind, name, question FROM saved_table WHERE kind = ? ORDER BY position, id', [kind])
    .flatMap(rowToTable);

export const savedTableName = (db: ReadDb, id: number): string | undefined =>
  db.pluck<string>('SELECT name FROM saved_table WHERE id = ?', [id])[0];

/** Under a name that is there already it takes the old one's place. */
export function putTable(
  db: WriteDb,
  {
    kind,
    name,
    question,
  }: { readonly kind: SavedTableKind; readonly name: string; readonly question: AdHocList | Pivot },
): number {
  const called = cleanText(name);
  db.run(
    `INSERT INTO saved_table (kind, name, question, position)
     VALUES (?, ?, ?, (SELECT ifnull(max(position), 0) + 1 FROM saved_table))
     ON CONFLICT (kind, name) DO UPDATE SET question = excluded.question`,
    [kind, called, JSON.stringify(question)],
  );
  return db.pluck<number>('SELECT id FROM saved_table WHERE kind = ? AND name = ?', [kind, called])[0] ?? 0;
}

export const deleteTable = (db: WriteDb, id: number): boolean =>
  db.run('DELETE FROM saved_table WHERE id = ?', [id]).changes === 1;
