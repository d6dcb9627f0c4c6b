// biome-ignore-all lint/a11y/useSemanticElements: a virtual row stands free at its height, which no <tr> can; ARIA says what it is.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at the row by aria-activedescendant.
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import { type MemberSort, memberSorts } from '../../../shared/ipc/member.ts';
import { ColumnEdge } from './column-edge.tsx';
import { columnClass, columnStyle } from './column-place.ts';
import classes from './member-grid.module.css';
import type { ShownColumn } from './use-layout.ts';

export interface SortOrder {
  readonly sort: MemberSort;
  readonly descending: boolean;
}

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  readonly allPicked: boolean;
  readonly somePicked: boolean;
  readonly onPickAll: () => void;
  readonly onWidth: (id: string, width: number) => void;
}

/** The column's own order, where the list can be put into it. */
const sortOf = (id: string): MemberSort | null =>
  id === 'fullName' ? 'name' : (memberSorts.find((sort) => sort === id) ?? null);

/** The header row: a press sorts, a second press turns the order round. */
export function GridHead(props: Props) {
  const { columns, order, onOrder, allPicked, somePicked, onPickAll, onWidth } = props;
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
        const sort = sortOf(column.id);
        const sorted = sort !== null && sort === order.sort;
        const direction = order.descending ? 'descending' : 'ascending';
        const Arrow = !sorted ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={sorted ? direction : 'none'}
            className={columnClass(column, columns)}
            style={columnStyle(column)}
          >
            {sort === null ? (
              <span className={classes.plain}>{column.label}</span>
            ) : (
              <button
                type="button"
                className={classes.sort}
                data-sorted={sorted || undefined}
                title={memberListText.sortBy(column.label)}
                onClick={() => onOrder({ sort, descending: sorted && !order.descending })}
              >
                <span>{column.label}</span>
                <Arrow size={15} aria-hidden className={classes.arrow} />
              </button>
            )}
            <ColumnEdge
              label={column.label}
              width={column.wide}
              onWidth={(width) => onWidth(column.id, width)}
            />
          </div>
        );
      })}
    </div>
  );
}
