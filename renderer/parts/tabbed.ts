/** A cell with a tab, a line break or quotation marks goes between quotation marks, as Excel writes it. */
const cell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as the text that Excel takes from the clipboard. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join('\t')).join('\r\n');
