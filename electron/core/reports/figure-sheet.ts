/** The rows behind a figure as a table that leaves the program. */
import { reportText, unitNames } from '../../../shared/i18n/vi/report.ts';
import { ok } from '../../../shared/result.ts';
import { valueText } from '../../../shared/rules/report/report-table.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { type SheetMaker, sheetFrame } from '../sheet-frame.ts';
import { figureBehind } from './figure-behind.ts';

const text = reportText.behind;
/** Every row goes out: a paper is not cut as a screen is. */
const everything = 200_000;

export const figureRowsSheet: SheetMaker<'figureRows'> = ({ sheet: _, ...question }, context) => {
  const behind = figureBehind(context, { ...question, offset: 0, limit: everything });
  if (!behind.ok) return behind;
  const { section, block, line, figure, rows, found, period } = behind.value;
  const { columns } = text;
  // Said where a row counts for more than one, as sums of money and reported numbers do.
  const amounts = rows.some(({ amount }) => amount !== 1);
  return ok({
    ...sheetFrame(context),
    title: text.fileName(line.label.toLocaleLowerCase('vi')),
    subtitles: [
      block.title === section ? section : `${section} – ${block.title}`,
      reportText.span(period.from, period.to),
    ],
    columns: [
      { label: columns.name, width: 40 },
      { label: columns.bornOn, width: 20, centred: true },
      { label: columns.orgName, width: 36 },
      { label: columns.on, width: 20, centred: true },
      { label: columns.what, width: 46 },
      { label: columns.paper, width: 46 },
      ...(amounts ? [{ label: columns.amount, width: 20 }] : []),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        row.name,
        formatDate(row.bornOn),
        row.orgName,
        formatDate(row.on),
        row.what,
        row.paper,
        ...(amounts ? [row.amount] : []),
      ],
    })),
    notes: [text.listTotal(found, valueText(figure, line.unit), unitNames[line.unit])],
  });
};
