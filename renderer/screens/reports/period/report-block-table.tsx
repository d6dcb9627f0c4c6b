import { Anchor, Table } from '@mantine/core';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type { ReportLine } from '../../../../shared/ipc/report.ts';
import { cellText, type ReportCell, type ReportTable } from '../../../../shared/rules/report/report-table.ts';

interface Props {
  readonly title: string;
  readonly table: ReportTable;
  readonly onOpen: (line: ReportLine, column: string) => void;
}

/** A table of figures: every number above nought that has a list behind it is a button. */
export function ReportBlockTable({ title, table, onOpen }: Props) {
  const numeric = (c: number) => table.rows.some(({ cells }) => isFigure(cells[c]));
  return (
    <Table.ScrollContainer minWidth={760} type="native">
      <Table aria-label={title} highlightOnHover maw={1160}>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map(({ label }, c) => (
              <Table.Th key={label} ta={numeric(c) ? 'right' : 'left'}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(({ line, cells }) => (
            <Table.Tr key={line.key} fw={line.kind === undefined ? 400 : 600}>
              {cells.map((cell, c) => (
                <Table.Td
                  key={table.columns[c]?.label}
                  ta={isFigure(cell) ? 'right' : 'left'}
                  // A unit is never torn in two; the names of lines and the bases of shares may be long.
                  style={c === unitColumn ? { whiteSpace: 'nowrap' } : {}}
                  pl={c === 0 ? 10 + 26 * line.indent : 10}
                >
                  <Cell line={line} cell={cell} column={table.columns[c]?.label ?? ''} onOpen={onOpen} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** the second one of every table (report-table.ts) */
const unitColumn = 1;

const isFigure = (cell: ReportCell | undefined): boolean =>
  cell !== undefined && (cell.kind !== 'text' || cell.align === 'right');

interface CellProps {
  readonly line: ReportLine;
  readonly cell: ReportCell;
  /** its heading */
  readonly column: string;
  readonly onOpen: Props['onOpen'];
}

function Cell({ line, cell, column, onOpen }: CellProps) {
  const said = cellText(cell, line.unit);
  if (cell.kind !== 'value' || cell.value <= 0 || !line.opens) return said;
  return (
    <Anchor
      component="button"
      type="button"
      fw="inherit"
      aria-label={text.openFigure(line.label, column, said)}
      onClick={() => onOpen(line, cell.column)}
    >
      {said}
    </Anchor>
  );
}
