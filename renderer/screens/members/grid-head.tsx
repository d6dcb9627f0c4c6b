// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the row by aria-activedescendant.
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { MemberSort } from '../../../shared/ipc/member.ts';
import type { MemberColumn } from './member-columns.ts';
import classes from './member-grid.module.css';

export interface SortOrder {
  readonly sort: MemberSort;
  readonly descending: boolean;
}

interface Props {
  readonly columns: readonly MemberColumn[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  readonly allPicked: boolean;
  readonly somePicked: boolean;
  readonly onPickAll: () => void;
}

/** The header row: a press sorts, a second press turns the order round. */
export function GridHead({ columns, order, onOrder, allPicked, somePicked, onPickAll }: Props) {
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <div role="columnheader" aria-colindex={1} className={`${classes.cell} ${classes.box}`}>
        <Checkbox
          color="gray"
          aria-label={memberListText.selectAll}
          checked={allPicked}
          indeterminate={somePicked && !allPicked}
          onChange={onPickAll}
        />
      </div>
      {columns.map((column, i) => {
        const sorted = column.sort !== null && column.sort === order.sort;
        const direction = order.descending ? 'descending' : 'ascending';
        const Arrow = !sorted ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
        const place = `${i === 0 ? classes.name : ''} ${i === columns.length - 1 ? classes.last : ''}`;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={sorted ? direction : 'none'}
            className={`${classes.cell} ${place}`}
            style={{ width: column.width }}
          >
            {column.sort === null ? (
              <span className={classes.plain}>{column.label}</span>
            ) : (
              <button
                type="button"
                className={classes.sort}
                data-sorted={sorted || undefined}
                title={memberListText.sortBy(column.label)}
                onClick={() => {
                  if (column.sort) onOrder({ sort: column.sort, descending: sorted && !order.descending });
                }}
              >
                <span>{column.label}</span>
                <Arrow size={15} aria-hidden className={classes.arrow} />
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
