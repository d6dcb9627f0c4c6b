import { deleteTable, putTable, savedTableName, savedTables } from '../../db/repo/saved-table.ts';
import { memberTableText as text } from '../../shared/i18n/vi/member-table.ts';
import type { memberTableOps } from '../../shared/ipc/member-table.ts';
import { fail, ok } from '../../shared/result.ts';
import { adHocPage } from './ad-hoc-list.ts';
import type { CoreHandlers } from './context.ts';
import { dimensionsOf } from './member-table-facts.ts';
import { pivotPeople, pivotTable } from './pivot.ts';

/** Lists and pivots that people put together themselves. */
export const memberTableHandlers: CoreHandlers<keyof typeof memberTableOps> = {
  'table.dimensions': (_input, context) => ok(dimensionsOf(context)),
  'list.adHoc': ({ list, ...window }, context) => adHocPage(context, list, window),
  'pivot.get': ({ pivot }, context) => pivotTable(context, pivot),
  'pivot.people': (input, context) => pivotPeople(context, input),
  'table.saved': ({ kind }, { db }) => ok(savedTables(db, kind)),
  'table.save': (table, { write }) =>
    write(text.steps.save(table.name), (w) => ok({ id: putTable(w, table) })),
  'table.delete': ({ id }, { db, write }) => {
    const name = savedTableName(db, id);
    if (name === undefined) return fail('table.not-saved');
    return write(text.steps.remove(name), (w) => (deleteTable(w, id) ? ok(null) : fail('table.not-saved')));
  },
};
