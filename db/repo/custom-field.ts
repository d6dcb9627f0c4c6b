/** The fields that the office added, and what members have in them. */
import { randomUUID } from 'node:crypto';
import { type CustomField, customValueProblem } from '../../shared/entities/custom-field.ts';
import { cleanValue } from '../../shared/fields/clean-value.ts';
import type { CustomFieldUse, CustomValues } from '../../shared/ipc/custom-field.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Row extends Omit<CustomFieldUse, 'options'> {
  readonly options: string;
}

const rowToField = (row: Row): CustomFieldUse => ({ ...row, options: JSON.parse(row.options) as string[] });

/** In the order of the form; those taken off it last. */
export const listCustomFields = (db: ReadDb): CustomFieldUse[] =>
  db
    .all<Row>(
      `SELECT f.id, f.label, f.kind, f.options, f.section, f.position, f.retired_on AS retiredOn,
         (SELECT count(*) FROM custom_value v WHERE v.field_id = f.id AND v.value <> '') AS filled
       FROM custom_field f ORDER BY f.retired_on <> '', f.position, f.id`,
    )
    .map(rowToField);

export function insertCustomField(
  db: WriteDb,
  field: Omit<CustomField, 'id' | 'position' | 'retiredOn'>,
): number {
  return db.run(
    `INSERT INTO custom_field (uid, label, kind, options, section, position)
     VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(position), 0) + 1 FROM custom_field))`,
    [randomUUID(), cleanText(field.label), field.kind, JSON.stringify(field.options), field.section],
  ).id;
}

export const updateCustomField = (db: WriteDb, field: Omit<CustomField, 'position' | 'retiredOn'>): boolean =>
  db.run('UPDATE custom_field SET label = ?, kind = ?, options = ?, section = ? WHERE id = ?', [
    cleanText(field.label),
    field.kind,
    JSON.stringify(field.options),
    field.section,
    field.id,
  ]).changes === 1;

export const retireCustomField = (db: WriteDb, id: number, on: string): boolean =>
  db.run('UPDATE custom_field SET retired_on = ? WHERE id = ?', [on, id]).changes === 1;

/** Trades places with the neighbour; at the end of the list nothing happens. */
export function moveCustomField(db: WriteDb, id: number, by: -1 | 1): void {
  const inUse = listCustomFields(db).filter((f) => f.retiredOn === '');
  const at = inUse.findIndex((f) => f.id === id);
  const other = inUse[at + by];
  if (at < 0 || !other) return;
  const order = inUse.with(at, other).with(at + by, inUse[at] ?? other);
  order.forEach((field, position) => {
    db.run('UPDATE custom_field SET position = ? WHERE id = ?', [position + 1, field.id]);
  });
}

/** Different values that a field has; to see whether a new kind fits them. */
export const valuesOfCustomField = (db: ReadDb, fieldId: number): string[] =>
  db.pluck<string>("SELECT DISTINCT value FROM custom_value WHERE field_id = ? AND value <> ''", [fieldId]);

export const customValuesOf = (db: ReadDb, memberId: number): CustomValues =>
  Object.fromEntries(
    db
      .all<{ field_id: number; value: string }>(
        "SELECT field_id, value FROM custom_value WHERE member_id = ? AND value <> ''",
        [memberId],
      )
      .map((row) => [String(row.field_id), row.value]),
  );

/** Values of several members at once, for lists and documents. */
export function customValuesOfMembers(db: ReadDb, memberIds: readonly number[]): Map<number, CustomValues> {
  const rows = db.all<{ member_id: number; field_id: number; value: string }>(
    `SELECT member_id, field_id, value FROM custom_value
     WHERE value <> '' AND member_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(memberIds)],
  );
  const all = new Map<number, Record<string, string>>();
  for (const row of rows) {
    const values = all.get(row.member_id) ?? {};
    values[String(row.field_id)] = row.value;
    all.set(row.member_id, values);
  }
  return all;
}

/** Writes those that differ, each checked by its field's kind; 'customField.bad-value' names the first that is none. */
export function putCustomValues(db: WriteDb, memberId: number, values: CustomValues): Result<null> {
  const fields = new Map(listCustomFields(db).map((f) => [String(f.id), f]));
  for (const [key, written] of Object.entries(values)) {
    const field = fields.get(key);
    if (!field) return fail('customField.not-found');
    const value = cleanValue(field.kind === 'longText' ? 'longText' : 'text', written);
    const problem = customValueProblem(field, value);
    if (problem) return fail('customField.bad-value', { label: field.label, problem });
    if (value === '')
      db.run('DELETE FROM custom_value WHERE member_id = ? AND field_id = ?', [memberId, field.id]);
    else
      db.run(
        `INSERT INTO custom_value VALUES (?, ?, ?)
         ON CONFLICT (member_id, field_id) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
        [memberId, field.id, value],
      );
  }
  return ok(null);
}
