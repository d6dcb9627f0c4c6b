// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the active row (aria-activedescendant).
/** The book as a grid: virtual rows as high as their lines, the number and the name frozen, ↑ ↓ Enter as elsewhere. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import type { BookHead, BookSource } from '../../../shared/ipc/book.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import classes from './book-table.module.css';
import { useBookWindow } from './use-book-window.ts';

const orderWidth = 64;
const pixels = (width: number): number => Math.max(84, Math.round(width * 6.4));
const lineHeight = 22;

interface Props {
  readonly head: BookHead;
  readonly source: BookSource;
}

export function BookTable({ head, source }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [active, setActive] = useState(0);
  const count = head.rows;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => head.lines * lineHeight + 12,
    overscan: 6,
    scrollPaddingStart: 72,
  });
  const items = rows.getVirtualItems();
  const rowAt = useBookWindow(source, count, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  // The column with the person's name leads to the person.
  const named = head.columns.findIndex((c) => /^(Họ và tên|Hồ sơ của đồng chí)/.test(c.label));
  const frozen = named === 0;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || count === 0) return;
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 8,
      PageUp: active - 8,
      Home: 0,
      End: count - 1,
    }[event.key];
    const row = rowAt(active);
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      void navigate({ to: '/dang-vien/$id', params: { id: String(row.memberId) } });
    }
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, to));
    setActive(next);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  const cellClass = (i: number, centred: boolean | undefined) =>
    `${classes.cell} ${centred ? classes.centred : ''} ${frozen && i === 0 ? classes.name : ''}`;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={text.gridLabel(head.title)}
      aria-rowcount={count + 1}
      aria-colcount={head.columns.length + 1}
      aria-activedescendant={count > 0 ? `book-row-${active}` : undefined}
      className={classes.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={classes.head}>
        <div role="columnheader" className={`${classes.cell} ${classes.order}`} style={{ width: orderWidth }}>
          {head.order}
        </div>
        {head.columns.map((column, i) => (
          <div
            key={column.label}
            role="columnheader"
            className={cellClass(i, true)}
            style={{ width: pixels(column.width) }}
          >
            {column.label}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <div
              key={index}
              id={`book-row-${index}`}
              ref={rows.measureElement}
              data-index={index}
              data-active={index === active || undefined}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              className={classes.row}
              style={{ transform: `translateY(${start}px)`, minHeight: head.lines * lineHeight + 12 }}
              onPointerDown={() => setActive(index)}
            >
              <div
                role="gridcell"
                className={`${classes.cell} ${classes.order}`}
                style={{ width: orderWidth }}
              >
                {formatCount(index + 1)}
              </div>
              {head.columns.map((column, i) => (
                <div
                  key={column.label}
                  role="gridcell"
                  className={cellClass(i, column.centred)}
                  style={{ width: pixels(column.width) }}
                >
                  {row && i === named ? (
                    <NameCell memberId={row.memberId} cell={row.cells[i] ?? ''} />
                  ) : (
                    row?.cells[i]
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The name is the link; what stands below it is not. */
function NameCell({ memberId, cell }: { readonly memberId: number; readonly cell: string }) {
  const [name = '', ...below] = cell.split('\n');
  return (
    <span>
      <Link
        to="/dang-vien/$id"
        params={{ id: String(memberId) }}
        tabIndex={-1}
        className={classes.link ?? ''}
        aria-label={text.open(name)}
      >
        {name}
      </Link>
      {below.length > 0 && `\n${below.join('\n')}`}
    </span>
  );
}
