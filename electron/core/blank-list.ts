/** An empty list with the columns of the record, which this program brings in without mapping when it is filled in. */
import { customFilterFields } from '../../db/repo/list-custom.ts';
import { blankListText as text } from '../../shared/i18n/vi/fill-form.ts';
import { ok, type Result } from '../../shared/result.ts';
import { comesBack } from '../../shared/roster/own-export.ts';
import { listColumns } from '../../shared/rules/list-columns.ts';
import { blankListSheets } from '../excel/write-blank-list.ts';
import type { CoreContext } from './context.ts';
import { saveWorkbook } from './workbook-out.ts';

export async function writeBlankList(token: string, context: CoreContext): Promise<Result<{ file: string }>> {
  const columns = listColumns(customFilterFields(context.db)).filter(({ id }) => comesBack(id));
  const sheets = () => blankListSheets(columns);
  const saved = await saveWorkbook(context, token, { title: text.title, sheets });
  return saved.ok ? ok({ file: saved.value }) : saved;
}
