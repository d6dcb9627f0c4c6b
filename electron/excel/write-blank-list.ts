/** The empty list as a workbook: text columns, the marks by which it comes back, what may stand in the columns. */
import type { WriteSheet } from 'hucre/xlsx';
import { codeLists } from '../../shared/codes/code-lists.ts';
import { memberFields } from '../../shared/entities/member.ts';
import type { FieldDef } from '../../shared/fields/field.ts';
import { blankListText as text } from '../../shared/i18n/vi/fill-form.ts';
import { columnMark, marksRows, marksSheetName, uidColumn } from '../../shared/roster/own-export-marks.ts';
import type { ListColumn } from '../../shared/rules/list-columns.ts';
import { styles } from './paper/styles.ts';
import { textCell } from './paper/text-cell.ts';

/** Rows that are ready to be typed into: text, so that zeros stay. */
const readyRows = 300;

export const blankListSheets = (columns: readonly ListColumn[]): WriteSheet[] => [
  listSheet(columns),
  allowedSheet(columns),
  {
    name: marksSheetName,
    veryHidden: true,
    rows: marksRows(
      columns.map(({ id }) => id),
      [],
    ),
  },
];

function listSheet(columns: readonly ListColumn[]): WriteSheet {
  const width = columns.length + 2;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  cells.set('0,0', { value: text.title, style: { ...styles.title, alignment: { horizontal: 'left' } } });
  const marks = [null, ...columns.map(({ id }) => id), uidColumn].map(columnMark);
  const labels = [text.order, ...columns.map(({ label }) => label), text.uid];
  for (let column = 0; column < width; column++) {
    cells.set(`1,${column}`, { value: marks[column] ?? '', style: styles.text });
    cells.set(`2,${column}`, { ...textCell(labels[column] ?? ''), style: styles.header });
    for (let row = 3; row < 3 + readyRows; row++)
      cells.set(`${row},${column}`, { value: null, style: column === 0 ? styles.count : styles.text });
  }
  return {
    name: text.sheet,
    rows: [],
    cells,
    rowDefs: new Map([
      [1, { hidden: true }],
      [2, { height: 36 }],
    ]),
    columns: [
      { width: 6 },
      ...columns.map((column) => ({ width: Math.max(10, Math.round(column.width / 8)) })),
      { width: 10, hidden: true },
    ],
    freezePane: { rows: 3, columns: 2 },
  };
}

/** What may stand in the columns that have a list. */
function allowedSheet(columns: readonly ListColumn[]): WriteSheet {
  const lists = columns.flatMap(({ id, label }) => {
    const def = (memberFields as Readonly<Record<string, FieldDef>>)[id];
    const names = def?.options ?? codeLists[def?.codeList ?? '']?.names;
    return names ? [{ label, names }] : [];
  });
  const longest = Math.max(...lists.map(({ names }) => names.length));
  return {
    name: text.allowedSheet,
    rows: [
      lists.map(({ label }) => label),
      ...Array.from({ length: longest }, (_, i) => lists.map(({ names }) => names[i] ?? null)),
    ],
    columns: lists.map(() => ({ width: 24 })),
  };
}
