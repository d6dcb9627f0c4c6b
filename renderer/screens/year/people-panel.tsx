/** Filters above, deeds for the row under the hand or the picked ones, the grid, and what it comes to. */
import { Button, Text } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { ColumnMenu } from './column-menu.tsx';
import { CopyForm } from './copy-form.tsx';
import { DeedBar } from './deed-bar.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LiveLine } from './live-line.tsx';
import { PeopleBar } from './people-bar.tsx';
import { filterPeople, isFiltered, noFilter, type PeopleFilter } from './people-filter.ts';
import { RatingGrid } from './rating-grid.tsx';
import { ReasonForm } from './reason-form.tsx';
import { RowDetail } from './row-detail.tsx';
import { UnsavedNote } from './unsaved-note.tsx';
import { useCockpit } from './use-cockpit.ts';
import { useCockpitLayout } from './use-cockpit-layout.ts';
import type { RatingEdits } from './use-rating-edits.ts';
import classes from './year.module.css';

interface Props {
  readonly year: YearDetail;
  readonly edits: RatingEdits;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  /** the member whose row was asked for elsewhere */
  readonly sought: number | null;
}

export function PeoplePanel({ year, edits, filter, onFilter, sought }: Props) {
  const regime = classificationRegimeOf(year.year, useRuleChanges());
  const rules = useMemo(() => ({ year: year.year, regime }), [year.year, regime]);
  const grid = useRef<HTMLDivElement>(null);
  const layout = useCockpitLayout();
  // A row stays in view after its level no longer fits the filter: it would vanish under the person's hands.
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const { organisations } = year;
  const rows = useMemo(() => {
    const fitting = new Set(filterPeople(edits.rows, filter, organisations).map((r) => r.memberId));
    return edits.rows.filter((r) => fitting.has(r.memberId) || kept.has(r.memberId));
  }, [edits.rows, filter, organisations, kept]);
  const hand = useCockpit({
    rules,
    rows,
    columns: layout.columns,
    edits,
    grid,
    onTouched: (ids) => setKept((known) => new Set([...known, ...ids])),
  });
  const { current, picked, typing } = hand;
  const { activate } = hand;
  const soughtRow = sought === null ? -1 : rows.findIndex((row) => row.memberId === sought);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (soughtRow < 0 || shown.current === sought) return;
    shown.current = sought;
    activate(soughtRow, null);
    grid.current?.focus();
  }, [soughtRow, sought, activate]);

  const changeFilter = (part: Partial<PeopleFilter>) => {
    onFilter({ ...filter, ...part });
    setKept(new Set());
    hand.unpick();
    hand.activate(0, null);
  };
  // The limit is told of what is looked at by place, never of a search or of one level.
  const place = filterPeople(edits.rows, { ...noFilter, org: filter.org }, organisations);
  const branch = current && place.filter((row) => row.orgId === current.orgId);
  const placeName = organisations.find((o) => String(o.id) === filter.org)?.name ?? text.everyone;
  const parts = [
    { name: placeName, rows: place },
    ...(current && branch && branch.length < place.length && current.orgName !== ''
      ? [{ name: current.orgName, rows: branch }]
      : []),
  ];
  const mayWrite = useMay('write');
  const inDialog = edits.rows.filter((row) => hand.targets.includes(row.memberId));
  return (
    <>
      <div className={classes.bar}>
        <PeopleBar year={year} regime={regime} filter={filter} onChange={changeFilter} />
        <Text role="status">
          {picked.size > 0 ? text.picked(picked.size) : text.shown(rows.length, year.rows.length)}
        </Text>
        {picked.size > 0 && (
          <Button variant="subtle" color="gray" px="xs" onClick={hand.unpick}>
            {text.unpick}
          </Button>
        )}
        <ColumnMenu layout={layout} />
        <Button
          variant="default"
          px="xs"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => hand.setDialog('help')}
        >
          {cockpitText.help}
        </Button>
      </div>
      {rows.length > 0 ? (
        <>
          {mayWrite && year.closing === null && <DeedBar regime={regime} hand={hand} edits={edits} />}
          <UnsavedNote edits={edits} />
          <RatingGrid
            rules={rules}
            rows={rows}
            columns={layout.columns}
            active={hand.active}
            picked={picked}
            unsaved={new Set(edits.failed.flatMap((f) => f.memberIds))}
            typing={typing}
            onActivate={hand.activate}
            onToggle={hand.toggle}
            onDeed={hand.perform}
            gridRef={grid}
          />
          {typing.problem !== null ? (
            <Text role="alert" fw={600}>
              {typing.problem}
            </Text>
          ) : (
            current && <RowDetail row={current} rules={rules} />
          )}
          <LiveLine parts={parts} regime={regime} />
          <Text c="dimmed" className={classes.keys ?? ''}>
            {year.closing === null ? cockpitText.keysShort : cockpitText.closedShort}
          </Text>
        </>
      ) : (
        <EmptyState text={place.length === 0 && filter.org !== '' ? cockpitText.branchEmpty : text.nobody}>
          {isFiltered(filter) && (
            <Button variant="default" onClick={() => changeFilter(noFilter)}>
              {text.clearFilters}
            </Button>
          )}
        </EmptyState>
      )}
      {hand.dialog === 'help' && <KeysHelp onClose={() => hand.setDialog(null)} />}
      {hand.dialog === 'copy' && (
        <CopyForm
          rows={picked.size > 0 ? inDialog : rows}
          rules={rules}
          picked={picked.size > 0}
          column={hand.column?.id ?? ''}
          onClose={() => hand.setDialog(null)}
          onCopy={(list, to) => {
            hand.setDialog(null);
            void hand.write(list, cockpitText.copied(list.length, to));
          }}
        />
      )}
      {hand.dialog === 'reason' && (
        <ReasonForm
          year={year.year}
          count={hand.targets.length}
          onClose={() => hand.setDialog(null)}
          onSave={hand.recordChoice}
        />
      )}
    </>
  );
}
