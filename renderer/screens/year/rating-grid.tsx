// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the cell by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles every key.
/** The year's people as a grid of cells: virtual rows, the name stays while one goes sideways, all by keyboard. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { CockpitColumn, ColumnRules } from './cockpit-columns.ts';
import classes from './rating-grid.module.css';
import { type RatingDeed, ratingDeed } from './rating-keys.ts';
import { RatingRow } from './rating-row.tsx';
import type { TypingCell } from './use-typing.ts';

const rowHeight = 34;
const headHeight = 54;
/** the box and the name, which never go sideways */
const frozenWidth = 44 + 200;

interface Props {
  readonly rules: ColumnRules;
  readonly rows: readonly YearRow[];
  readonly columns: readonly CockpitColumn[];
  readonly active: { readonly row: number; readonly column: number };
  readonly picked: ReadonlySet<number>;
  /** members with something that could not be written */
  readonly unsaved: ReadonlySet<number>;
  readonly typing: TypingCell;
  readonly onActivate: (row: number, column: number | null) => void;
  readonly onToggle: (memberId: number) => void;
  readonly onDeed: (deed: RatingDeed) => void;
  /** gives the focus back after a dialog */
  readonly gridRef: Ref<HTMLDivElement>;
}

export function RatingGrid(props: Props) {
  const { rules, rows, columns, active, picked, unsaved, typing, onActivate, onToggle, onDeed, gridRef } =
    props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.scrollToIndex(active.row, { align: 'auto' }), [virtual, active.row]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const left = columns.slice(0, active.column).reduce((sum, c) => sum + c.width, 0);
    const right = left + (columns[active.column]?.width ?? 0);
    const room = box.clientWidth - frozenWidth;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (right > box.scrollLeft + room) box.scrollLeft = Math.min(left, right - room);
  }, [columns, active.column]);
  const focusGrid = () => scroller.current?.focus();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const rowsInView = Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight);
    const deed = ratingDeed(
      { key: event.key, ctrl: event.ctrlKey, shift: event.shiftKey },
      {
        ...active,
        rows: rows.length,
        columns: columns.length,
        rowsInView,
        kind: columns[active.column]?.kind ?? 'read',
      },
    );
    if (!deed) return;
    event.preventDefault();
    onDeed(deed);
  };
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof gridRef === 'function') gridRef(element);
        else if (gridRef) gridRef.current = element;
      }}
      role="grid"
      tabIndex={0}
      aria-label={text.gridLabel(rules.year)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? `rating-cell-${active.row}-${active.column}` : undefined}
      className={classes.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={text.grid.pick}
          className={`${classes.cell} ${classes.frozen} ${classes.box}`}
        />
        <div
          role="columnheader"
          aria-colindex={2}
          className={`${classes.cell} ${classes.frozen} ${classes.name}`}
        >
          <span>{text.grid.name}</span>
        </div>
        {columns.map((column, i) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={i + 3}
            aria-label={column.title}
            title={column.title}
            className={`${classes.cell} ${i === columns.length - 1 ? classes.last : ''}`}
            style={{ width: column.width }}
          >
            <span>{column.label}</span>
          </div>
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <RatingRow
                key={row.memberId}
                row={row}
                index={index}
                top={start}
                rules={rules}
                columns={columns}
                activeColumn={index === active.row ? active.column : null}
                picked={picked.has(row.memberId)}
                unsaved={unsaved.has(row.memberId)}
                typing={index === active.row ? typing : null}
                onActivate={onActivate}
                onToggle={onToggle}
                focusGrid={focusGrid}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
