/** A cell with a tab or a line break in it would fall apart in Excel. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/**
 * Puts rows on the clipboard as Excel takes them. By the page's own copy event: the clipboard's newer interface
 * asks for a permission, and every permission is denied (electron/shell/security.ts).
 * @returns whether it was taken
 */
export function copyTable(rows: readonly (readonly string[])[]): boolean {
  const text = rows.map((row) => row.map(cell).join('\t')).join('\r\n');
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return taken;
}
