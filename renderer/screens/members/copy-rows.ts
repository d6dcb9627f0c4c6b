/** Rows to the clipboard as Excel takes them: text with tabs, and a table that keeps every number as text. */
import type { ListRow } from '../../../shared/ipc/member.ts';
import type { ListColumn } from '../../../shared/rules/list-columns.ts';
import { tabbed } from '../../parts/tabbed.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function rowsAsTable(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
): { readonly text: string; readonly html: string } {
  const cells = [columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => c.text(row)))];
  // mso-number-format "\@" is Excel's "text": leading zeros stay.
  const body = cells
    .map(
      (row) =>
        `<tr>${row.map((c) => `<td style="mso-number-format:'\\@'">${escapeHtml(c)}</td>`).join('')}</tr>`,
    )
    .join('');
  return { text: tabbed(cells), html: `<meta charset="utf-8"><table>${body}</table>` };
}
