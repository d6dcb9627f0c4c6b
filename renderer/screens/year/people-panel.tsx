/** Filters above, deeds for the active row or the picked ones, the grid. */
import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { reasonText, yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { RatingChoice, YearDetail } from '../../../shared/ipc/year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { notify } from '../../parts/notify.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { filterPeople, isFiltered, isLevel, noFilter, type PeopleFilter } from './people-filter.ts';
import { RatingGrid } from './rating-grid.tsx';
import type { RatingDeed } from './rating-keys.ts';
import { ReasonForm } from './reason-form.tsx';
import { useRatingEdits } from './use-rating-edits.ts';
import classes from './year.module.css';

interface Props {
  readonly year: YearDetail;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

export function PeoplePanel({ year, filter, onFilter }: Props) {
  const regime = classificationRegimeOf(year.year, useRuleChanges());
  const edits = useRatingEdits(year);
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [asking, setAsking] = useState<readonly number[]>([]);
  // A row stays in view after its level no longer fits the filter: it would vanish under the person's hands.
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => {
    const fitting = new Set(filterPeople(year.rows, filter).map((r) => r.memberId));
    return year.rows.filter((r) => fitting.has(r.memberId) || kept.has(r.memberId));
  }, [year.rows, filter, kept]);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const current = rows[here];
  const targets = picked.size > 0 ? [...picked] : current ? [current.memberId] : [];

  const changeFilter = (part: Partial<PeopleFilter>) => {
    onFilter({ ...filter, ...part });
    setKept(new Set());
    setPicked(new Set());
    setActive(0);
  };
  const toggle = (memberId: number) => {
    const next = new Set(picked);
    if (!next.delete(memberId)) next.add(memberId);
    setPicked(next);
  };
  const record = async (memberIds: readonly number[], choice: RatingChoice) => {
    if (memberIds.length === 0) return null;
    setKept((ids) => new Set([...ids, ...memberIds]));
    const error = await edits.set(memberIds, choice);
    if (error) return error;
    const what =
      choice.kind === 'level'
        ? regime.names[choice.level]
        : choice.kind === 'unrated'
          ? reasonText(choice.reason, choice.note)
          : text.cleared;
    // One person by one key shows in the row itself; only many at once need a word.
    if (memberIds.length > 1) notify.success(text.changed(memberIds.length, what));
    setPicked(new Set());
    return null;
  };
  const recordAndTell = async (choice: RatingChoice) => {
    const error = await record(targets, choice);
    if (error) notify.failure(error);
  };
  const perform = (deed: RatingDeed) => {
    if (deed.type === 'move') setActive(deed.to);
    else if (deed.type === 'level') {
      void recordAndTell({ kind: 'level', level: deed.level });
      // One key per person: the next one is under the hand at once.
      if (picked.size === 0) setActive(Math.min(here + 1, rows.length - 1));
    } else if (deed.type === 'open') void recordAndTell({ kind: 'open' });
    else if (deed.type === 'reason') setAsking(targets);
    else if (deed.type === 'toggle' && current) toggle(current.memberId);
    else if (deed.type === 'pickAll') setPicked(new Set(rows.map((r) => r.memberId)));
    else if (deed.type === 'unpick') setPicked(new Set());
    else if (deed.type === 'undo') void edits.undo();
  };
  const orgs = [...new Map(year.rows.map((r) => [String(r.orgId ?? 'none'), r.orgName || text.noOrg]))];
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          aria-label={text.search}
          placeholder={text.search}
          w={160}
          value={filter.search}
          onChange={(e) => changeFilter({ search: e.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text.filterLevel}
          w={190}
          value={filter.level}
          onChange={(e) => {
            const value = e.currentTarget.value;
            changeFilter({ level: isLevel(value) || value === 'unrated' || value === 'rest' ? value : '' });
          }}
          data={[
            { value: '', label: text.everyLevel },
            ...ratingLevels.map((level) => ({ value: level, label: regime.names[level] })),
            { value: 'unrated', label: text.unratedOnly },
            { value: 'rest', label: text.restOnly },
          ]}
        />
        <NativeSelect
          aria-label={text.filterOrg}
          w={150}
          value={filter.org}
          onChange={(e) => changeFilter({ org: e.currentTarget.value })}
          data={[{ value: '', label: text.everyOrg }, ...orgs.map(([value, label]) => ({ value, label }))]}
        />
        <Text role="status">
          {picked.size > 0 ? text.picked(picked.size) : text.shown(rows.length, year.rows.length)}
        </Text>
        {picked.size > 0 && (
          <Button variant="subtle" color="gray" px="xs" onClick={() => setPicked(new Set())}>
            {text.unpick}
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <>
          <div className={classes.bar}>
            <Text>{text.setTo(picked.size > 0 ? null : (current?.name ?? null), picked.size)}</Text>
            {ratingLevels.map((level, i) => (
              <Button
                key={level}
                variant="default"
                px="xs"
                onClick={() => void recordAndTell({ kind: 'level', level })}
              >
                {text.levelButton(i + 1, regime.names[level])}
              </Button>
            ))}
            <Button variant="default" px="xs" onClick={() => setAsking(targets)}>
              {text.setReason}
            </Button>
            {edits.canUndo && (
              <Button
                variant="subtle"
                color="gray"
                px="xs"
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
                onClick={() => void edits.undo()}
              >
                {text.undo}
              </Button>
            )}
          </div>
          <RatingGrid
            year={year.year}
            rows={rows}
            active={here}
            picked={picked}
            onActivate={setActive}
            onToggle={toggle}
            onDeed={perform}
            gridRef={grid}
          />
          <Text c="dimmed" className={classes.keys ?? ''}>
            {text.keys}
          </Text>
        </>
      ) : (
        <EmptyState text={text.nobody}>
          {isFiltered(filter) && (
            <Button variant="default" onClick={() => changeFilter(noFilter)}>
              {text.clearFilters}
            </Button>
          )}
        </EmptyState>
      )}
      {asking.length > 0 && (
        <ReasonForm
          year={year.year}
          count={asking.length}
          onClose={() => {
            setAsking([]);
            grid.current?.focus();
          }}
          onSave={(choice) => record(asking, choice)}
        />
      )}
    </>
  );
}
