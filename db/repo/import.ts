/** Imports: the batches in the books, and what a plan needs to know of the register before it is made. */
import { randomUUID } from 'node:crypto';
import type { ImportBatch } from '../../shared/ipc/import.ts';
import type { ImportCounts, KnownMember, PlannedRating } from '../../shared/roster/plan-types.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface NewBatch {
  readonly fileName: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly asOf: string;
  readonly counts: ImportCounts;
  /** what the rows left out were left out for, as JSON */
  readonly detail: Readonly<Record<string, number>>;
}

export function insertBatch(
  db: WriteDb,
  batch: NewBatch,
  args: { readonly at: string; readonly by: string },
): number {
  const { counts } = batch;
  return db.run(
    `INSERT INTO import_batch (uid, file_name, sha256, sheet, as_of, created, changed, unchanged, left_out, detail, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      randomUUID(),
      batch.fileName,
      batch.sha256,
      batch.sheet,
      batch.asOf,
      counts.new,
      counts.changed,
      counts.same,
      counts.leftOut,
      JSON.stringify(batch.detail),
      args.at,
      args.by,
    ],
  ).id;
}

/** Newest first. */
export const listBatches = (db: ReadDb): ImportBatch[] =>
  db
    .all<
      Omit<ImportBatch, 'counts'> & { created: number; changed: number; unchanged: number; left_out: number }
    >(
      `SELECT id, file_name AS fileName, sheet, as_of AS asOf, created, changed, unchanged, left_out,
         entered_at AS enteredAt, entered_by AS enteredBy
       FROM import_batch ORDER BY id DESC LIMIT 200`,
    )
    .map(({ created, changed, unchanged, left_out, ...batch }) => ({
      ...batch,
      counts: { new: created, changed, same: unchanged, leftOut: left_out },
    }));

/** The latest import of the same bytes. */
export const batchOfFile = (
  db: ReadDb,
  sha256: string,
): { readonly at: string; readonly by: string } | undefined =>
  db.get(
    'SELECT entered_at AS at, entered_by AS "by" FROM import_batch WHERE sha256 = ? ORDER BY id DESC LIMIT 1',
    [sha256],
  );

/** Grows with every change of what a plan rests on; a noted backup is none. */
export const registerStamp = (db: ReadDb): number =>
  db.pluck<number>("SELECT id FROM audit WHERE entity <> 'register' ORDER BY id DESC LIMIT 1")[0] ?? 0;

export const knownMembers = (db: ReadDb): KnownMember[] =>
  db.all(
    `SELECT id, uid, full_name AS fullName, born_on AS bornOn, citizen_id AS citizenId, card_number AS cardNumber,
       profile_number AS profileNumber FROM member WHERE discarded_why = ''`,
  );

/** member → year → level, of the members asked for. */
export function ratingsOf(
  db: ReadDb,
  ids: readonly number[],
): Map<number, Map<number, PlannedRating['level']>> {
  const rows = db.all<{ member_id: number; year: number; level: PlannedRating['level'] }>(
    'SELECT member_id, year, level FROM rating WHERE member_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  );
  const all = new Map<number, Map<number, PlannedRating['level']>>();
  for (const { member_id, year, level } of rows) {
    const years = all.get(member_id) ?? new Map<number, PlannedRating['level']>();
    all.set(member_id, years.set(year, level));
  }
  return all;
}

/** The year's list, made by this import where there is none yet. */
export function ensureRosterYear(
  db: WriteDb,
  year: number,
  args: { readonly note: string; readonly at: string; readonly by: string },
): void {
  db.run(
    `INSERT INTO rating_year (year, source, source_note, as_of, created_at, created_by) VALUES (?, 'roster', ?, ?, ?, ?)
     ON CONFLICT (year) DO NOTHING`,
    [year, args.note, `${year}-12-31`, args.at, args.by],
  );
}

/** A level from a list: entered, or filled in where the register had none. */
export function putRosterRating(
  db: WriteDb,
  rating: PlannedRating & { readonly memberId: number; readonly orgId: number | null },
  args: { readonly batchId: number; readonly at: string; readonly by: string },
): void {
  db.run(
    `INSERT INTO rating (year, member_id, org_id, level, unrated_reason, unrated_note, written, batch_id, updated_at, updated_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (year, member_id) DO UPDATE SET level = excluded.level, unrated_reason = excluded.unrated_reason,
       unrated_note = excluded.unrated_note, written = excluded.written, batch_id = excluded.batch_id,
       updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
    [
      rating.year,
      rating.memberId,
      rating.orgId,
      rating.level,
      rating.reason,
      rating.note,
      rating.written,
      args.batchId,
      args.at,
      args.by,
    ],
  );
}

/** Whose ledger these imports wrote in. */
export const membersOfBatches = (db: ReadDb, batchIds: readonly number[]): number[] =>
  db.pluck<number>(
    'SELECT DISTINCT member_id FROM event WHERE batch_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(batchIds)],
  );
