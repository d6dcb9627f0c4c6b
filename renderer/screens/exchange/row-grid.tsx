// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active cell
/**
 * The rows of the list with Excel's own numbers and letters: virtual, walked with the arrow keys, mended in place.
 * The grid keeps the focus and points at the active cell, because rows come and go with scrolling.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridFilter, ImportPlanView } from '../../../shared/ipc/import.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import { cellKey } from '../../../shared/roster/cell-keys.ts';
import { GridDetail } from './grid-detail.tsx';
import { GridRowView, gridCellId } from './grid-row.tsx';
import classes from './row-grid.module.css';
import { useGridRows } from './use-grid-rows.ts';
import type { OpenWizard } from './use-import.ts';

const rowHeight = 36;
/** the head, and the scroll bar below the rows */
const headHeight = 60;
const fixedColumns = 2;

interface Props {
  readonly wizard: OpenWizard;
  readonly plan: ImportPlanView;
  readonly filter: GridFilter;
}

export function RowGrid({ wizard, plan, filter }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const [editing, setEditing] = useState(false);
  const { columns: read } = wizard.staged.view;
  const columns = [...new Map(read.map((c) => [c.column, c])).values()].sort((a, b) => a.column - b.column);
  const filterKey = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice of rows begins at its top
  useEffect(() => {
    setActive((at) => ({ ...at, row: 0 }));
    setEditing(false);
    scroller.current?.scrollTo({ top: 0 });
  }, [filterKey]);

  const [count, setCount] = useState(0);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 40,
  });
  const items = virtual.getVirtualItems();
  const { total, rowAt } = useGridRows(
    { id: wizard.staged.id, planHash: plan.hash, filter },
    items[0]?.index ?? 0,
    items.at(-1)?.index ?? 0,
  );
  useEffect(() => setCount(total), [total]);
  const at = { row: Math.min(active.row, Math.max(0, total - 1)), column: active.column };
  const row = rowAt(at.row);
  const column = columns[at.column]?.column ?? 0;

  const move = (to: { row: number; column: number }) => {
    const next = {
      row: Math.min(Math.max(0, to.row), Math.max(0, total - 1)),
      column: Math.min(Math.max(0, to.column), columns.length - 1),
    };
    setActive(next);
    virtual.scrollToIndex(next.row, { align: 'auto' });
    // The cell is drawn by then: it may lie to the left or right of what is in sight.
    requestAnimationFrame(() =>
      document
        .getElementById(gridCellId(next.row, next.column))
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };
  const finish = (written: string | null) => {
    setEditing(false);
    scroller.current?.focus();
    const before = row?.cells.find((c) => c.column === column);
    if (written === null || !row || written === before?.shown) return;
    const { mended } = wizard.decisions;
    wizard.decide({ mended: { ...mended, [cellKey(row.row - 1, column)]: written } });
  };
  const toggleRow = () => {
    if (!row) return;
    const { decisions } = wizard.decisions.choices;
    const { [row.row]: was, ...others } = decisions;
    wizard.choose({ decisions: was === 'leave' ? others : { ...others, [row.row]: 'leave' } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const rowsInView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move({ ...at, row: at.row + 1 }),
      ArrowUp: () => move({ ...at, row: at.row - 1 }),
      ArrowRight: () => move({ ...at, column: at.column + 1 }),
      ArrowLeft: () => move({ ...at, column: at.column - 1 }),
      PageDown: () => move({ ...at, row: at.row + rowsInView }),
      PageUp: () => move({ ...at, row: at.row - rowsInView }),
      Home: () => move({ ...at, row: 0 }),
      End: () => move({ ...at, row: total - 1 }),
      Enter: () => row && setEditing(true),
      F2: () => row && setEditing(true),
      Delete: toggleRow,
    };
    const deed = steps[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  return (
    <div>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={text.grid}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + fixedColumns}
        aria-busy={wizard.state.busy !== null}
        aria-activedescendant={total > 0 ? gridCellId(at.row, at.column) : undefined}
        className={classes.grid}
        style={{ height: total * rowHeight + headHeight }}
        onKeyDown={onKeyDown}
      >
        <div role="row" className={classes.head} aria-rowindex={1}>
          <div role="columnheader" className={classes.number}>
            {text.gridRow}
          </div>
          <div role="columnheader" className={classes.outcome}>
            {text.gridOutcome}
          </div>
          {columns.map((c) => (
            <div key={c.column} role="columnheader" className={classes.cell} title={c.header}>
              <b>{columnLetters(c.column)}</b> {c.header}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <GridRowView
              key={item.key}
              index={item.index}
              top={item.start}
              row={rowAt(item.index)}
              active={item.index === at.row ? at.column : null}
              editing={editing && item.index === at.row}
              onPick={(picked) => {
                setActive({ row: item.index, column: picked });
                setEditing(false);
              }}
              onEdit={() => setEditing(true)}
              onFinish={finish}
            />
          ))}
        </div>
      </div>
      {total === 0 && <p>{importText.noRows}</p>}
      {row && <GridDetail wizard={wizard} plan={plan} row={row} column={column} onLeave={toggleRow} />}
    </div>
  );
}
