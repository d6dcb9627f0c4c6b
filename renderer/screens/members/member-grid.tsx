// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
/**
 * The list as a grid: virtual rows, frozen name, keyboard as in Excel. The grid keeps the focus and points at the
 * active row (aria-activedescendant), because rows come and go with scrolling.
 */
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { ListRow, MemberFilter } from '../../../shared/ipc/member.ts';
import { GridHead, type SortOrder } from './grid-head.tsx';
import { type GridDeed, gridDeed } from './grid-keys.ts';
import { GridRow, rowElementId } from './grid-row.tsx';
import classes from './member-grid.module.css';
import type { Layout } from './use-layout.ts';
import type { MemberWindow } from './use-member-window.ts';
import type { Picking } from './use-picking.ts';

const rowHeights = { low: 32, normal: 38, high: 48 };
const headHeight = 44;

/** Where the person was, so that coming back from a record does not start at the top again. */
let lastPlace = { filter: '', active: 0 };

interface Props {
  readonly filter: MemberFilter;
  readonly layout: Layout;
  readonly members: MemberWindow;
  readonly picking: Picking;
  readonly onWindow: (first: number, last: number) => void;
  readonly onOrder: (order: SortOrder) => void;
  /** Ctrl+C: the picked rows, else the one that the keyboard is on */
  readonly onCopy: (active: number) => void;
  readonly onPaste: (text: string) => void;
}

export function MemberGrid(props: Props) {
  const { filter, layout, members, picking, onWindow, onOrder, onCopy, onPaste } = props;
  const { columns } = layout;
  const rowHeight = rowHeights[layout.rowHeight];
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(filter);
  const [active, setActive] = useState(lastPlace.filter === key ? lastPlace.active : 0);
  const { found } = members;

  const rows = useVirtualizer({
    count: found,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    initialOffset: active * rowHeight > 400 ? active * rowHeight - 200 : 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of rows moves them all
  useEffect(() => rows.measure(), [rowHeight]);
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onWindow(first, last), [onWindow, first, last]);

  // Another filter or order is another list: back to its top.
  const shownKey = useRef(key);
  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [key]);
  useEffect(() => {
    lastPlace = { filter: key, active };
  }, [key, active]);

  const open = useCallback(
    (row: ListRow) => void navigate({ to: '/dang-vien/$id', params: { id: String(row.id) } }),
    [navigate],
  );
  const pick = (row: ListRow, index: number, extend: boolean) => {
    setActive(index);
    if (extend) void picking.extendTo(index, active);
    else picking.toggle(row.id, index);
  };
  // Rows are memoised: they keep one function that always finds the newest `pick`.
  const newestPick = useRef(pick);
  newestPick.current = pick;
  const stablePick = useCallback(
    (row: ListRow, index: number, extend: boolean) => newestPick.current(row, index, extend),
    [],
  );

  const perform = (deed: GridDeed) => {
    const row = members.rowAt(active);
    switch (deed.type) {
      case 'move':
        if (deed.extend) void picking.extendTo(deed.to, active);
        setActive(deed.to);
        return rows.scrollToIndex(deed.to, { align: 'auto' });
      case 'open':
        return row && open(row);
      case 'toggle':
        return row && picking.toggle(row.id, active);
      case 'selectAll':
        return void picking.pickAll();
      case 'clear':
        return picking.clear();
      case 'copy':
        return onCopy(active);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Header buttons and boxes inside keep their own keys.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const rowsInView = Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight);
    const deed = gridDeed(
      { key: event.key, ctrl: event.ctrlKey, shift: event.shiftKey },
      { active, count: found, rowsInView },
    );
    if (!deed) return;
    event.preventDefault();
    perform(deed);
  };

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={memberListText.gridLabel}
      aria-rowcount={found + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={found > 0 ? rowElementId(active) : undefined}
      className={classes.grid}
      style={{ ['--row-height' as string]: `${rowHeight}px` }}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (text.trim() !== '') onPaste(text);
      }}
    >
      <GridHead
        columns={columns}
        order={filter}
        onOrder={onOrder}
        allPicked={found > 0 && picking.picked.size >= found}
        somePicked={picking.picked.size > 0}
        onWidth={layout.resize}
        onPickAll={() => (picking.picked.size > 0 ? picking.clear() : void picking.pickAll())}
      />
      <div role="rowgroup" className={classes.body} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = members.rowAt(index);
          return (
            <GridRow
              key={index}
              index={index}
              top={start}
              row={row}
              columns={columns}
              active={index === active}
              picked={row !== undefined && picking.picked.has(row.id)}
              onPick={stablePick}
              onActivate={setActive}
              onOpen={open}
            />
          );
        })}
      </div>
    </div>
  );
}
