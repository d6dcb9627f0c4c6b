/** Lists of members: saved filters, columns, duplicates and their merging, deeds for many. */
import { customFilterFields } from '../../db/repo/list-custom.ts';
import { getLayout, putLayout } from '../../db/repo/list-layout.ts';
import { deleteFilter, insertFilter, listFilters, renameFilter } from '../../db/repo/saved-filter.ts';
import type { listOps } from '../../shared/ipc/list.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { bulkHandlers } from './list-bulk.ts';
import { exportList } from './list-export.ts';
import { mergeHandlers } from './list-merge.ts';
import { pasteHandlers } from './list-paste.ts';
import { listRows } from './list-rows.ts';
import { askedOn } from './member-search.ts';

export const listHandlers: CoreHandlers<keyof typeof listOps> = {
  ...bulkHandlers,
  ...pasteHandlers,
  ...mergeHandlers,

  'list.fields': (_input, { db }) => ok(customFilterFields(db)),
  'list.layout': ({ list }, { db }) => ok(getLayout(db, list)),
  'list.saveLayout': ({ list, layout }, { write }) =>
    write('Đổi cột của danh sách', (w) => {
      putLayout(w, list, layout);
      return ok(null);
    }),
  'list.countEach': ({ conditions, asOf }, { db, session, today }) =>
    ok(session.search.countEach(db, conditions, asOf, today)),
  'list.rows': ({ ids, asOf }, { db, today }) => ok(listRows(db, ids, askedOn(asOf, today))),
  'list.export': (input, context) => exportList(input, context),

  'filter.list': (_input, { db, session, today }) =>
    ok(
      listFilters(db).map((saved) => ({
        ...saved,
        count: session.search.find(db, saved.filter, today).count(),
      })),
    ),
  'filter.save': ({ name, filter }, { write }) =>
    write(`Lưu bộ lọc ${name}`, (w) => insertFilter(w, name, filter)),
  'filter.rename': ({ id, name }, { write }) =>
    write(`Đổi tên bộ lọc thành ${name}`, (w) => renameFilter(w, id, name)),
  'filter.delete': ({ id }, { db, write }) => {
    const name = listFilters(db).find((f) => f.id === id)?.name ?? '';
    return write(`Xóa bộ lọc ${name}`, (w) => deleteFilter(w, id));
  },
};
