/** The first rows of a sheet as cells that can be pointed at; the arrows walk from one to the next. */
import type { KeyboardEvent } from 'react';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import { cellAddress, columnLetters, readAddress } from '../../../../shared/roster/cell-address.ts';
import classes from './template-grid.module.css';

interface Props {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  readonly marked: ReadonlySet<string>;
  readonly chosen: string;
  readonly onChoose: (address: string) => void;
}

/** Room for what the table lacks yet. */
const spareColumns = 1;
const fewestColumns = 8;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function TemplateGrid({ sheet, rows, marked, chosen, onChoose }: Props) {
  const width = Math.max(fewestColumns, ...rows.map((row) => row.length + spareColumns));
  const columns = Array.from({ length: width }, (_, column) => column);
  const onKey = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const at = readAddress((event.target as HTMLElement).dataset.at ?? '');
    if (!step || !at) return;
    event.preventDefault();
    const to = cellAddress(Math.max(0, at.row + step[0]), Math.max(0, at.column + step[1]));
    event.currentTarget.querySelector<HTMLButtonElement>(`[data-at="${to}"]`)?.focus();
  };
  const first = chosen === '' ? 'A1' : chosen;
  return (
    <div className={classes.box}>
      <table className={classes.grid} aria-label={text.gridLabel(sheet)} onKeyDown={onKey}>
        <thead>
          <tr>
            <th aria-hidden />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet is its place.
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((column) => {
                const at = cellAddress(row, column);
                const shown = cells[column] ?? '';
                return (
                  <td key={column}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-at={at}
                      data-marked={marked.has(at) || undefined}
                      aria-pressed={chosen === at}
                      aria-label={text.cellLabel(at, shown, marked.has(at))}
                      title={shown}
                      tabIndex={at === first ? 0 : -1}
                      onClick={() => onChoose(at)}
                    >
                      {shown}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
