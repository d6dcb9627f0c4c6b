/** Fields that an office adds to the record. */
import type { ReadDb } from '../../db/connection.ts';
import {
  customValuesOf,
  insertCustomField,
  listCustomFields,
  moveCustomField,
  putCustomValues,
  retireCustomField,
  updateCustomField,
  valuesOfCustomField,
} from '../../db/repo/custom-field.ts';
import { getMember } from '../../db/repo/member.ts';
import { customValueProblem } from '../../shared/entities/custom-field.ts';
import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import type { customFieldOps } from '../../shared/ipc/custom-field.ts';
import { fail, ok } from '../../shared/result.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';

/** A label must name one thing on the form, in a list's head and in an import. */
function isTaken(db: ReadDb, label: string, byOtherThan: number | null): boolean {
  const wanted = foldText(label);
  return (
    memberFieldNames.some((name) => foldText(memberFields[name].label) === wanted) ||
    listCustomFields(db).some((f) => f.id !== byOtherThan && foldText(f.label) === wanted)
  );
}

export const customFieldHandlers: CoreHandlers<keyof typeof customFieldOps> = {
  'customField.list': (_input, { db }) => ok(listCustomFields(db)),

  'customField.save': ({ id, ...field }, { db, write }) => {
    if (isTaken(db, field.label, id)) return fail('customField.label-taken', { label: field.label });
    if (id === null)
      return write(`Thêm mục "${field.label}"`, (w) => ok({ id: insertCustomField(w, field) }));
    const misfits = valuesOfCustomField(db, id).filter((value) => customValueProblem(field, value) !== null);
    if (misfits[0] !== undefined)
      return fail('customField.values-do-not-fit', {
        label: field.label,
        count: misfits.length,
        example: misfits[0],
      });
    return write(`Sửa mục "${field.label}"`, (w) =>
      updateCustomField(w, { id, ...field }) ? ok({ id }) : fail('customField.not-found'),
    );
  },

  'customField.move': ({ id, by }, { write }) =>
    write('Đổi thứ tự mục tự thêm', (w) => {
      moveCustomField(w, id, by);
      return ok(null);
    }),

  'customField.values': ({ memberId }, { db }) => ok(customValuesOf(db, memberId)),

  'customField.setValues': ({ memberId, before, values }, { db, write, session }) => {
    const member = getMember(db, memberId);
    if (!member) return fail('member.not-found');
    const now = customValuesOf(db, memberId);
    const fields = listCustomFields(db).filter((f) => String(f.id) in values);
    const moved = fields.find((f) => (now[String(f.id)] ?? '') !== (before[String(f.id)] ?? ''));
    if (moved)
      return fail('customField.changed-meanwhile', {
        label: moved.label,
        value: now[String(moved.id)] ?? '',
      });
    const labels = fields.map((f) => f.label).join(', ');
    const put = write(`Sửa mục tự thêm: ${labels}`, (w) => putCustomValues(w, memberId, values));
    session.search.touch(db, memberId);
    return put;
  },

  'customField.retire': ({ id, retired }, { write, today }) =>
    write(retired ? 'Thôi dùng mục tự thêm' : 'Dùng lại mục tự thêm', (w) =>
      retireCustomField(w, id, retired ? today : '') ? ok(null) : fail('customField.not-found'),
    ),
};
