// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active cell
import { IconAlertTriangle, IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { problemKinds } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridCell, GridRow } from '../../../shared/ipc/import.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import classes from './row-grid.module.css';

export const gridCellId = (row: number, column: number): string => `import-cell-${row}-${column}`;

interface Props {
  readonly index: number;
  readonly top: number;
  readonly row: GridRow | undefined;
  /** which of its cells the keyboard is on */
  readonly active: number | null;
  readonly editing: boolean;
  readonly onPick: (column: number) => void;
  readonly onEdit: () => void;
  /** null: nothing is to be changed after all */
  readonly onFinish: (written: string | null) => void;
}

/** One row of the list: Excel's number, what becomes of it, the file's cells with what is wrong in them. */
export function GridRowView({ index, top, row, active, editing, onPick, onEdit, onFinish }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-active={active !== null || undefined}
      data-left={row?.outcome === 'leftOut' || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={classes.number}>
        {row?.row}
      </div>
      <div role="gridcell" className={classes.outcome}>
        {row && importText.outcomes[row.outcome]}
      </div>
      {row?.cells.map((cell, i) => {
        const problem =
          row.problems.find((p) => p.column === cell.column && p.severity === 'error') ??
          row.problems.find((p) => p.column === cell.column);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
          <div
            key={cell.column}
            id={gridCellId(index, i)}
            role="gridcell"
            aria-selected={active === i}
            className={classes.cell}
            data-problem={problem?.severity}
            data-mended={cell.before !== undefined || undefined}
            data-active={active === i || undefined}
            title={cell.before === undefined ? cell.shown : text.mendedFrom(cell.before)}
            onClick={() => active !== i && onPick(i)}
            onDoubleClick={onEdit}
          >
            {editing && active === i ? (
              <CellEditor cell={cell} row={row.row} onFinish={onFinish} />
            ) : (
              <>
                {cell.before !== undefined && (
                  <IconPencil size={15} aria-label={text.mendedFrom(cell.before)} />
                )}
                {problem?.severity === 'error' && (
                  <IconAlertTriangle size={15} aria-label={problemKinds[problem.kind]} />
                )}
                {problem?.severity === 'warning' && (
                  <IconInfoCircle size={15} aria-label={problemKinds[problem.kind]} />
                )}
                {cell.shown}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

function CellEditor({
  cell,
  row,
  onFinish,
}: {
  cell: GridCell;
  row: number;
  onFinish: (written: string | null) => void;
}) {
  const [written, setWritten] = useState(cell.shown);
  // Giving the focus back to the grid blurs the box once more.
  const done = useRef(false);
  const finish = (value: string | null) => {
    if (done.current) return;
    done.current = true;
    onFinish(value);
  };
  return (
    <input
      className={classes.editor}
      aria-label={text.mendCell(columnLetters(cell.column), row)}
      value={written}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      maxLength={5000}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setWritten(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? written : null);
      }}
      onBlur={() => finish(written)}
    />
  );
}
