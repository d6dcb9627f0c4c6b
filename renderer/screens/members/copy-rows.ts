/** Rows to the clipboard as Excel takes them: text with tabs, and a table that keeps every number as text. */
import type { ListRow } from '../../../shared/ipc/member.ts';
import type { ListColumn } from '../../../shared/rules/list-columns.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell with a tab, a line break or quotation marks goes between quotation marks, as Excel writes it. */
const tsvCell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function rowsAsTable(
  columns: readonly ListColumn[],
  rows: readonly ListRow[],
): { readonly text: string; readonly html: string } {
  const cells = [columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => c.text(row)))];
  const text = cells.map((row) => row.map(tsvCell).join('\t')).join('\r\n');
  // mso-number-format "\@" is Excel's "text": leading zeros stay.
  const body = cells
    .map(
      (row) =>
        `<tr>${row.map((c) => `<td style="mso-number-format:'\\@'">${escapeHtml(c)}</td>`).join('')}</tr>`,
    )
    .join('');
  return { text, html: `<meta charset="utf-8"><table>${body}</table>` };
}

/** By the browser's own copying: it needs no leave, and works while the key is still warm. */
export function putOnClipboard({ text, html }: { readonly text: string; readonly html: string }): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done;
}
