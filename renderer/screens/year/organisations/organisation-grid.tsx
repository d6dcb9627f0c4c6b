// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what this is; the role adds that keys work in it.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles every key.
/** The organisations of a group as a grid with the keys of the members' grid. */
import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef } from 'react';
import { organisationRatingText as text } from '../../../../shared/i18n/vi/organisation-rating.ts';
import type { OrganisationRatingRow } from '../../../../shared/ipc/organisation-rating.ts';
import {
  type ClassificationRegime,
  classificationRegimeOf,
} from '../../../../shared/rules/regulations/classification.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { organisationColumns } from './organisation-columns.tsx';
import { type OrganisationDeed, organisationDeed } from './organisation-keys.ts';
import classes from './organisations.module.css';

interface Props {
  readonly year: number;
  readonly rows: readonly OrganisationRatingRow[];
  readonly active: number;
  readonly picked: ReadonlySet<number>;
  readonly onActivate: (index: number) => void;
  readonly onToggle: (orgId: number) => void;
  readonly onDeed: (deed: OrganisationDeed) => void;
  /** gives the focus back after a dialog */
  readonly gridRef: RefObject<HTMLTableElement | null>;
}

export function OrganisationGrid(props: Props) {
  const { year, rows, active, picked, onActivate, onToggle, onDeed, gridRef } = props;
  const regime = classificationRegimeOf(year, useRuleChanges());
  const body = useRef<HTMLTableSectionElement>(null);
  const showActive = useCallback(
    () => body.current?.rows[active]?.scrollIntoView({ block: 'nearest' }),
    [active],
  );
  useEffect(() => {
    showActive();
    // Zoomed while one works here, the row under the hand must not slip out of sight.
    const keepInView = () => document.activeElement === gridRef.current && showActive();
    window.addEventListener('resize', keepInView);
    return () => window.removeEventListener('resize', keepInView);
  }, [showActive, gridRef]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const deed = organisationDeed({ key: event.key, ctrl: event.ctrlKey }, { active, count: rows.length });
    if (!deed) return;
    event.preventDefault();
    onDeed(deed);
  };
  return (
    <div className={classes.scroller}>
      <table
        ref={gridRef}
        role="grid"
        tabIndex={0}
        aria-label={text.gridLabel(year)}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        aria-activedescendant={rows.length > 0 ? `organisation-row-${active}` : undefined}
        className={classes.grid}
        onKeyDown={onKeyDown}
        // Reached by Tab, its upper edge alone may be in view.
        onFocus={showActive}
      >
        <thead>
          <tr>
            <th className={classes.box} aria-label={text.columns.pick} />
            {organisationColumns.map(({ label, className = '' }) => (
              <th key={label} className={classes[className]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Row
              key={row.orgId}
              row={row}
              index={index}
              regime={regime}
              active={index === active}
              picked={picked.has(row.orgId)}
              onActivate={onActivate}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onActivate' | 'onToggle'> {
  readonly row: OrganisationRatingRow;
  readonly index: number;
  readonly regime: ClassificationRegime;
  readonly active: boolean;
  readonly picked: boolean;
}

const Row = memo(function Row({ row, index, regime, active, picked, onActivate, onToggle }: RowProps) {
  return (
    <tr
      id={`organisation-row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={picked}
      data-active={active || undefined}
      className={classes.row}
      onClick={(event) => {
        onActivate(index);
        // The keys belong to the grid, whatever was clicked in it.
        event.currentTarget.closest('table')?.focus();
      }}
    >
      <td className={classes.box}>
        <Checkbox
          color="gray"
          tabIndex={-1}
          aria-label={text.pickOne(row.name)}
          checked={picked}
          onChange={() => onToggle(row.orgId)}
        />
      </td>
      {organisationColumns.map(({ label, className = '', show, title }) => (
        <td key={label} className={classes[className]} title={title?.(row, regime)}>
          {show(row, regime)}
        </td>
      ))}
    </tr>
  );
});
