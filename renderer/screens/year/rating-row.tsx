// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the cell by aria-activedescendant.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles every key.
/** One member's row in the rating grid. */
import { Checkbox } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { CellInput } from './cell-input.tsx';
import { type CockpitColumn, type ColumnRules, levelColumn } from './cockpit-columns.ts';
import { LevelMark } from './level-mark.tsx';
import classes from './rating-grid.module.css';
import type { TypingCell } from './use-typing.ts';

interface Props {
  readonly row: YearRow;
  readonly index: number;
  readonly top: number;
  readonly rules: ColumnRules;
  readonly columns: readonly CockpitColumn[];
  /** null = the hand is in another row */
  readonly activeColumn: number | null;
  readonly picked: boolean;
  readonly unsaved: boolean;
  readonly typing: TypingCell | null;
  readonly onActivate: (row: number, column: number | null) => void;
  readonly onToggle: (memberId: number) => void;
  readonly focusGrid: () => void;
}

export function RatingRow(props: Props) {
  const { row, index, top, rules, columns, activeColumn, picked, unsaved, typing } = props;
  const { onActivate, onToggle, focusGrid } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={picked}
      data-active={activeColumn !== null || undefined}
      className={classes.row}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className={`${classes.cell} ${classes.frozen} ${classes.box}`}>
        <Checkbox
          color="gray"
          tabIndex={-1}
          aria-label={text.pickOne(row.name)}
          checked={picked}
          onChange={() => {
            onToggle(row.memberId);
            // The keys belong to the grid, whatever was clicked in it.
            focusGrid();
          }}
        />
      </div>
      <div
        role="rowheader"
        aria-colindex={2}
        className={`${classes.cell} ${classes.frozen} ${classes.name}`}
        onClick={() => onActivate(index, null)}
      >
        {unsaved && <IconCloudOff size={16} aria-label={cockpitText.failed(1)} style={{ flex: 'none' }} />}
        <span title={row.name}>{row.name}</span>
      </div>
      {columns.map((column, i) => {
        const active = i === activeColumn;
        const shown = column.text(row, rules);
        return (
          <div
            key={column.id}
            role="gridcell"
            id={`rating-cell-${index}-${i}`}
            aria-colindex={i + 3}
            aria-readonly={column.kind === 'read' || undefined}
            data-active-cell={active || undefined}
            className={`${classes.cell} ${column.numeric ? classes.numeric : ''} ${i === columns.length - 1 ? classes.last : ''}`}
            style={{ width: column.width }}
            title={shown}
            onClick={() => onActivate(index, i)}
          >
            {active && typing?.text !== null && typing ? (
              <CellInput typing={typing} label={cockpitText.typing(column.title, row.name)} />
            ) : column.id === levelColumn ? (
              <LevelMark row={row} year={rules.year} />
            ) : (
              <span>{shown}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
