import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { ListColumn } from '../../../shared/rules/list-columns.ts';
import { call } from '../../api.ts';
import { copyOut } from '../../parts/copy-out.ts';
import { notify } from '../../parts/notify.ts';
import { rowsAsTable } from './copy-rows.ts';

const most = 5000;

/** Copies members with the headers of the shown columns; identity numbers stay masked. */
export const useCopy = (columns: readonly ListColumn[], asOf: string) => async (ids: readonly number[]) => {
  if (ids.length === 0) return;
  if (ids.length > most) return notify.news(text.copyTooMany(ids.length));
  const rows = await call('list.rows', { ids: [...ids], asOf });
  if (!rows.ok) return notify.failure(rows.error);
  const { length } = rows.value;
  await copyOut({
    of: { table: 'members' },
    rows: length,
    ...rowsAsTable(columns, rows.value),
    done: text.copied(length),
  });
};
