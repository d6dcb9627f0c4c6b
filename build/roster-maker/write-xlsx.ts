import { collectStyles, GENERAL, type StyleBook } from './cell-styles.ts';
import type { MadeBook, MadeCell, MadeSheet } from './made-sheet.ts';
import { zip } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel's own numbers of the formats that the rosters use; others get a number from 164 on. */
const BUILT_IN: Readonly<Record<string, number>> = { [GENERAL]: 0, '0': 1, 'm/d/yyyy': 14 };

const xmlText = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

export interface XlsxHabits {
  /** web systems write each text into its cell, Excel into one shared table */
  readonly inlineTexts?: boolean;
}

/** A made book → the bytes of an .xlsx: as much of the format as a roster needs. */
export function writeXlsx(book: MadeBook, habits: XlsxHabits = {}): Uint8Array {
  const styles = collectStyles(book);
  const strings = new Map<string, number>();
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, styles, habits.inlineTexts ? null : strings));
  const names = book.sheets.map((_, i) => `sheet${i + 1}.xml`);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return zip(
    new Map([
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${names.map((name) => override(`worksheets/${name}`, 'worksheet')).join('')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
      ],
      ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbookXml(book)],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          ...names.map((name): [string, string] => ['worksheet', `worksheets/${name}`]),
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
      ...sheets.map((xml, i): [string, string] => [`xl/worksheets/${names[i]}`, xml]),
      ['xl/styles.xml', stylesXml(styles)],
      ['xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${[...strings.keys()].join('')}</sst>`],
    ]),
  );
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function workbookXml({ sheets, epoch1904 }: MadeBook): string {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${epoch1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`;
}

function stylesXml({ styles, fonts, formats }: StyleBook): string {
  const idOf = (format: string): number => BUILT_IN[format] ?? 164 + formats.indexOf(format);
  const own = formats.filter((format) => BUILT_IN[format] === undefined);
  const cells = styles.map(
    ({ font, format }) =>
      `<xf numFmtId="${idOf(format)}" fontId="${fonts.indexOf(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.map((format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${xmlText(format)}"/>`).join('')}</numFmts><fonts count="${fonts.length}">${fonts.map((font) => `<font><sz val="12"/><name val="${xmlText(font)}"/></font>`).join('')}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`.replace(
    '<numFmts count="0"></numFmts>',
    '',
  );
}

function sheetXml(sheet: MadeSheet, styles: StyleBook, strings: Map<string, number> | null): string {
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, c) =>
      cell === null ? '' : cellXml(cell, `${columnName(c)}${r + 1}`, styles.indexOf(cell), strings),
    );
    return `<row r="${r + 1}"${sheet.hiddenRows?.includes(r) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const hidden = (sheet.hiddenColumns ?? []).map(
    (c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`,
  );
  const merges = (sheet.merges ?? []).map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}">${hidden.length === 0 ? '' : `<cols>${hidden.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: MadeCell, ref: string, style: number, strings: Map<string, number> | null): string {
  if ('number' in cell) return `<c r="${ref}" s="${style}"><v>${cell.number}</v></c>`;
  if ('error' in cell) return `<c r="${ref}" s="${style}" t="e"><v>${cell.error}</v></c>`;
  if ('formula' in cell) {
    const result = cell.result === undefined ? '' : `<v>${cell.result}</v>`;
    return `<c r="${ref}" s="${style}"><f>${xmlText(cell.formula)}</f>${result}</c>`;
  }
  const plain = (value: string): string => `<t xml:space="preserve">${xmlText(value)}</t>`;
  const inner =
    cell.runs === undefined
      ? plain(cell.text)
      : cell.runs
          .map(
            (run) => `<r><rPr><sz val="12"/><rFont val="${xmlText(run.font)}"/></rPr>${plain(run.text)}</r>`,
          )
          .join('');
  if (strings === null) return `<c r="${ref}" s="${style}" t="inlineStr"><is>${inner}</is></c>`;
  const item = `<si>${inner}</si>`;
  const index = strings.get(item) ?? strings.size;
  strings.set(item, index);
  return `<c r="${ref}" s="${style}" t="s"><v>${index}</v></c>`;
}
