// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the row by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles every key.
/** The year's people as a grid: virtual rows, one key per level, picking for many at once. */
import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { yearText as text, warningText } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { LevelMark } from './level-mark.tsx';
import classes from './rating-grid.module.css';
import { type RatingDeed, ratingDeed } from './rating-keys.ts';

const rowHeight = 36;
const headHeight = 40;
const levelWidth = 310;

interface Props {
  readonly year: number;
  readonly rows: readonly YearRow[];
  readonly active: number;
  readonly picked: ReadonlySet<number>;
  readonly onActivate: (index: number) => void;
  readonly onToggle: (memberId: number) => void;
  readonly onDeed: (deed: RatingDeed) => void;
  /** gives the focus back after a dialog */
  readonly gridRef: Ref<HTMLDivElement>;
}

const columns: readonly {
  readonly label: string;
  readonly width: number;
  readonly text: (row: YearRow, year: number) => string;
}[] = [
  { label: text.grid.org, width: 190, text: (r) => r.orgName || text.noOrg },
  { label: text.grid.born, width: 120, text: (r) => formatDate(r.bornOn) },
  { label: text.grid.admitted, width: 150, text: (r) => formatDate(r.admittedOn ?? '') },
  {
    label: text.grid.note,
    width: 420,
    text: (r, year) => r.warnings.map((w) => warningText(w, year)).join(' '),
  },
];

export function RatingGrid(props: Props) {
  const { year, rows, active, picked, onActivate, onToggle, onDeed, gridRef } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.scrollToIndex(active, { align: 'auto' }), [virtual, active]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const rowsInView = Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight);
    const deed = ratingDeed(
      { key: event.key, ctrl: event.ctrlKey },
      { active, count: rows.length, rowsInView },
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
      aria-label={text.gridLabel(year)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 3}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? `rating-row-${active}` : undefined}
      className={classes.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        <Head className={`${classes.frozen} ${classes.box}`} label="" name={text.grid.pick} />
        <Head className={`${classes.frozen} ${classes.name}`} label={text.grid.name} />
        <Head width={levelWidth} label={text.grid.level} />
        {columns.map((c) => (
          <Head key={c.label} width={c.width} label={c.label} />
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={row.memberId}
                role="row"
                id={`rating-row-${index}`}
                aria-rowindex={index + 2}
                aria-selected={picked.has(row.memberId)}
                data-active={index === active || undefined}
                className={classes.row}
                style={{ top: start }}
                onClick={() => onActivate(index)}
              >
                <div role="gridcell" className={`${classes.cell} ${classes.frozen} ${classes.box}`}>
                  <Checkbox
                    color="gray"
                    tabIndex={-1}
                    aria-label={text.pickOne(row.name)}
                    checked={picked.has(row.memberId)}
                    onChange={() => {
                      onToggle(row.memberId);
                      // The keys belong to the grid, whatever was clicked in it.
                      scroller.current?.focus();
                    }}
                  />
                </div>
                <div role="gridcell" className={`${classes.cell} ${classes.frozen} ${classes.name}`}>
                  <span title={row.name}>{row.name}</span>
                </div>
                <div role="gridcell" className={classes.cell} style={{ width: levelWidth }}>
                  <LevelMark row={row} year={year} />
                </div>
                {columns.map((c, i) => (
                  <div
                    key={c.label}
                    role="gridcell"
                    className={`${classes.cell} ${i === columns.length - 1 ? classes.last : ''}`}
                    style={{ width: c.width }}
                  >
                    <span>{c.text(row, year)}</span>
                  </div>
                ))}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function Head(props: {
  readonly label: string;
  readonly name?: string;
  readonly width?: number;
  readonly className?: string;
}) {
  const { label, name, width, className } = props;
  return (
    <div
      role="columnheader"
      aria-label={name}
      className={`${classes.cell} ${className ?? ''}`}
      {...(width === undefined ? {} : { style: { width } })}
    >
      <span>{label}</span>
    </div>
  );
}
