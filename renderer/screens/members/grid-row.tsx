// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the row by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles every key.
import { memo } from 'react';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { ListRow } from '../../../shared/ipc/member.ts';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { columnClass, columnStyle } from './column-place.ts';
import classes from './member-grid.module.css';
import { nameColumn, type ShownColumn } from './use-layout.ts';

interface Props {
  readonly index: number;
  readonly top: number;
  /** undefined while its page is on its way */
  readonly row: ListRow | undefined;
  readonly columns: readonly ShownColumn[];
  readonly active: boolean;
  readonly picked: boolean;
  readonly onPick: (row: ListRow, index: number, extend: boolean) => void;
  readonly onActivate: (index: number) => void;
  readonly onOpen: (row: ListRow) => void;
}

export const rowElementId = (index: number): string => `member-row-${index}`;

/** One member's row. Drawn again only when something of it changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { index, top, row, columns, active, picked, onPick, onActivate, onOpen } = props;
  return (
    <div
      role="row"
      id={rowElementId(index)}
      aria-rowindex={index + 2}
      aria-selected={picked}
      data-active={active || undefined}
      className={classes.row}
      style={{ top }}
      onClick={() => onActivate(index)}
      onDoubleClick={() => row && onOpen(row)}
    >
      <div role="gridcell" aria-colindex={1} className={`${classes.cell} ${classes.box}`}>
        {row && (
          // The browser's own box and link: hundreds of them are drawn while one scrolls.
          <input
            type="checkbox"
            className={classes.check}
            tabIndex={-1}
            aria-label={memberListText.select(row.record.fullName)}
            checked={picked}
            onChange={() => undefined}
            onClick={(event) => {
              event.stopPropagation();
              onPick(row, index, event.shiftKey);
            }}
          />
        )}
      </div>
      {columns.map((column, i) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={i + 2}
          className={columnClass(column, columns)}
          style={columnStyle(column)}
        >
          <Cell row={row} column={column} />
        </div>
      ))}
    </div>
  );
});

function Cell({ row, column }: { row: ListRow | undefined; column: ShownColumn }) {
  const isName = column.id === nameColumn;
  if (!row) return isName ? <span>{memberListText.loadingRow}</span> : null;
  if (column.id === 'status') return <StatusBadge status={row.state.status} plain />;
  const text = column.text(row);
  if (!isName) return <span title={text}>{text}</span>;
  return (
    <a className={classes.link} tabIndex={-1} href={`#/dang-vien/${row.id}`} title={text}>
      {text}
    </a>
  );
}
