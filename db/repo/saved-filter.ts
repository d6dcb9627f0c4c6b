/** Filters kept by name. */
import { type MemberFilter, memberFilterSchema } from '../../shared/ipc/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanText, foldText } from '../../shared/text/names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface StoredFilter {
  readonly id: number;
  readonly name: string;
  readonly filter: MemberFilter;
}

export const listFilters = (db: ReadDb): StoredFilter[] =>
  db
    .all<{ id: number; name: string; filter: string }>(
      'SELECT id, name, filter FROM saved_filter ORDER BY position, id',
    )
    // Parsed by today's schema, so that a filter of an earlier version gets the defaults of later additions.
    .map((row) => ({ ...row, filter: memberFilterSchema.parse(JSON.parse(row.filter)) }));

const taken = (db: ReadDb, name: string, exceptId: number | null): boolean =>
  listFilters(db).some((f) => f.id !== exceptId && foldText(f.name) === foldText(name));

export function insertFilter(
  db: WriteDb,
  name: string,
  filter: MemberFilter,
): Result<{ readonly id: number }> {
  if (taken(db, name, null)) return fail('filter.name-taken', { name });
  const { id } = db.run(
    'INSERT INTO saved_filter (name, filter, position) VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM saved_filter))',
    [cleanText(name), JSON.stringify(filter)],
  );
  return ok({ id });
}

export function renameFilter(db: WriteDb, id: number, name: string): Result<null> {
  if (taken(db, name, id)) return fail('filter.name-taken', { name });
  const { changes } = db.run('UPDATE saved_filter SET name = ? WHERE id = ?', [cleanText(name), id]);
  return changes === 1 ? ok(null) : fail('filter.not-found');
}

export const deleteFilter = (db: WriteDb, id: number): Result<null> =>
  db.run('DELETE FROM saved_filter WHERE id = ?', [id]).changes === 1 ? ok(null) : fail('filter.not-found');
