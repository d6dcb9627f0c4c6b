import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { ListColumn } from '../../../shared/rules/list-columns.ts';
import { call } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { putOnClipboard, rowsAsTable } from './copy-rows.ts';

const most = 5000;

/** Copies members with the headers of the shown columns; identity numbers stay masked. */
export const useCopy = (columns: readonly ListColumn[], asOf: string) => async (ids: readonly number[]) => {
  if (ids.length === 0) return;
  if (ids.length > most) return notify.success(text.copyTooMany(ids.length));
  const rows = await call('list.rows', { ids: [...ids], asOf });
  if (!rows.ok) return notify.failure(rows.error);
  if (putOnClipboard(rowsAsTable(columns, rows.value))) notify.success(text.copied(rows.value.length));
};
