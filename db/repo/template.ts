/** What people marked in workbooks of others, by the fingerprint of the workbook. */
import { type MarkTarget, markTargetSchema } from '../../shared/template/mark-target.ts';
import type { SavedMark } from '../../shared/template/read-marks.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export const marksOfTemplate = (db: ReadDb, fingerprint: string): SavedMark[] =>
  db
    .all<{ readonly sheet: string; readonly address: string; readonly target: string }>(
      `SELECT m.sheet, m.address, m.target FROM template_mark m JOIN template t ON t.id = m.template_id
       WHERE t.fingerprint = ? ORDER BY m.id`,
      [fingerprint],
    )
    .flatMap(({ sheet, address, target }) => {
      // A target of a later version of the program says nothing to this one.
      const known = markTargetSchema.safeParse(JSON.parse(target));
      return known.success ? [{ sheet, address, target: known.data }] : [];
    });

interface Cell {
  readonly fingerprint: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly address: string;
}

export function saveTemplateMark(
  db: WriteDb,
  { fingerprint, fileName, sheet, address }: Cell,
  target: MarkTarget,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  const known = db.pluck<number>('SELECT id FROM template WHERE fingerprint = ?', [fingerprint])[0];
  const id =
    known ??
    db.run('INSERT INTO template (fingerprint, file_name, entered_at, entered_by) VALUES (?, ?, ?, ?)', [
      fingerprint,
      fileName,
      at,
      by,
    ]).id;
  db.run(
    `INSERT INTO template_mark (template_id, sheet, address, target, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (template_id, sheet, address)
     DO UPDATE SET target = excluded.target, entered_at = excluded.entered_at, entered_by = excluded.entered_by`,
    [id, sheet, address, JSON.stringify(target), at, by],
  );
}

export const dropTemplateMark = (db: WriteDb, { fingerprint, sheet, address }: Cell): boolean =>
  db.run(
    `DELETE FROM template_mark WHERE sheet = ? AND address = ?
     AND template_id = (SELECT id FROM template WHERE fingerprint = ?)`,
    [sheet, address, fingerprint],
  ).changes === 1;
