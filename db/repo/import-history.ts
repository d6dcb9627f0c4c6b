/** What is kept of an import beyond its row in the books: the file as it was picked, and what became of each row. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ImportBatch } from '../../shared/ipc/import-history.ts';
import type { ImportFindings } from '../../shared/roster/import-findings.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface ImportSource {
  readonly format: RawWorkbook['format'];
  readonly bytes: Uint8Array;
  readonly findings: ImportFindings;
}

/** Within the transaction of the import itself: a batch without its source has no result workbook. */
export function keepSource(db: WriteDb, batchId: number, source: ImportSource): void {
  db.run('INSERT INTO import_source (batch_id, format, bytes, findings) VALUES (?, ?, ?, ?)', [
    batchId,
    source.format,
    source.bytes,
    deflateRawSync(JSON.stringify(source.findings)),
  ]);
}

/** undefined for imports of the time before files were kept. */
export function sourceOf(db: ReadDb, batchId: number): ImportSource | undefined {
  const row = db.get<{ format: RawWorkbook['format']; bytes: Uint8Array; findings: Uint8Array }>(
    'SELECT format, bytes, findings FROM import_source WHERE batch_id = ?',
    [batchId],
  );
  return (
    row && {
      ...row,
      // Written by keepSource alone.
      findings: JSON.parse(inflateRawSync(row.findings).toString('utf8')) as ImportFindings,
    }
  );
}

interface Row extends Omit<ImportBatch, 'counts' | 'undone' | 'hasSource'> {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly leftOut: number;
  readonly undoneAt: string;
  readonly undoneBy: string;
  readonly undoneWhy: string;
  readonly kept: number;
  readonly hasSource: number;
}

const columns = `b.id, b.file_name AS fileName, b.sheet, b.as_of AS asOf, b.created, b.changed, b.unchanged,
  b.left_out AS leftOut, b.entered_at AS enteredAt, b.entered_by AS enteredBy, b.undone_at AS undoneAt,
  b.undone_by AS undoneBy, b.undone_why AS undoneWhy, b.kept,
  EXISTS (SELECT 1 FROM import_source s WHERE s.batch_id = b.id) AS hasSource`;

const rowToBatch = (row: Row): ImportBatch => {
  const { created, changed, unchanged, leftOut, undoneAt, undoneBy, undoneWhy, kept, hasSource, ...batch } =
    row;
  return {
    ...batch,
    counts: { new: created, changed, same: unchanged, leftOut },
    undone: undoneAt === '' ? null : { at: undoneAt, by: undoneBy, why: undoneWhy, kept },
    hasSource: hasSource === 1,
  };
};

/** Newest first. */
export const listBatches = (db: ReadDb): ImportBatch[] =>
  db.all<Row>(`SELECT ${columns} FROM import_batch b ORDER BY b.id DESC LIMIT 200`).map(rowToBatch);

export function getBatch(db: ReadDb, id: number): ImportBatch | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM import_batch b WHERE b.id = ?`, [id]);
  return row && rowToBatch(row);
}

export const markBatchUndone = (
  db: WriteDb,
  batchId: number,
  undone: NonNullable<ImportBatch['undone']>,
): void => {
  db.run('UPDATE import_batch SET undone_at = ?, undone_by = ?, undone_why = ?, kept = ? WHERE id = ?', [
    undone.at,
    undone.by,
    undone.why,
    undone.kept,
    batchId,
  ]);
};

/** Whether the file of an undone batch was brought in anew since, and stands. */
export const broughtInAnew = (db: ReadDb, batchIds: readonly number[]): boolean =>
  db.pluck(
    `SELECT 1 FROM import_batch b JOIN import_batch later ON later.sha256 = b.sha256 AND later.id > b.id
     WHERE b.id IN (SELECT value FROM json_each(?)) AND later.undone_at = '' LIMIT 1`,
    [JSON.stringify(batchIds)],
  ).length > 0;
