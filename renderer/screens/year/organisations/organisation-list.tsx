/** The deeds for the active organisation or the picked ones, and the grid under them. */
import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  organisationReasonText,
  organisationRatingText as text,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { yearText } from '../../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../../shared/i18n/vi/year-cockpit.ts';
import type {
  OrganisationChoice,
  OrganisationRatingRow,
} from '../../../../shared/ipc/organisation-rating.ts';
import { ratingLevels } from '../../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../../shared/rules/regulations/classification.ts';
import { OpError, useCommand } from '../../../api.ts';
import { notify } from '../../../parts/notify.ts';
import { May } from '../../../parts/rights/may.tsx';
import { useMay } from '../../../parts/rights/use-may.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import classes from '../year.module.css';
import { DecisionForm } from './decision-form.tsx';
import { OrganisationGrid } from './organisation-grid.tsx';
import type { OrganisationDeed } from './organisation-keys.ts';
import own from './organisations.module.css';
import { ProcessForm } from './process-form.tsx';
import { OrganisationReasonForm } from './reason-form.tsx';

interface Props {
  readonly year: number;
  readonly rows: readonly OrganisationRatingRow[];
  readonly closed: boolean;
}

type Asking = 'reason' | 'process' | 'decision' | null;

export function OrganisationList({ year, rows, closed }: Props) {
  const regime = classificationRegimeOf(year, useRuleChanges());
  const setLevel = useCommand('organisationRating.setLevel');
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [asking, setAsking] = useState<Asking>(null);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const current = rows[here];
  const targets = picked.size > 0 ? [...picked] : current ? [current.orgId] : [];

  const described = (choice: OrganisationChoice): string =>
    choice.kind === 'level'
      ? regime.organisationNames[choice.level]
      : choice.kind === 'unrated'
        ? organisationReasonText(choice.reason, choice.note)
        : text.steps.open;
  const record = async (choice: OrganisationChoice) => {
    const { changed } = await setLevel.mutateAsync({ year, orgIds: targets, choice });
    // One organisation by one key shows in the row itself; only many at once need a word.
    if (changed > 1) notify.success(text.changed(changed, described(choice)));
    setPicked(new Set());
  };
  const recordByKey = (choice: OrganisationChoice) => {
    record(choice).catch((failure) => {
      if (!(failure instanceof OpError)) throw failure;
      notify.failure(failure.error);
    });
    if (choice.kind === 'level' && picked.size === 0) setActive(Math.min(here + 1, rows.length - 1));
  };
  const toggle = (orgId: number) => {
    const next = new Set(picked);
    if (!next.delete(orgId)) next.add(orgId);
    setPicked(next);
  };
  const mayWrite = useMay('write');
  const perform = (deed: OrganisationDeed) => {
    if (!mayWrite && deed.type !== 'move') return;
    if (deed.type === 'move') setActive(deed.to);
    else if (deed.type === 'level') recordByKey({ kind: 'level', level: deed.level });
    else if (deed.type === 'open') recordByKey({ kind: 'open' });
    else if (deed.type === 'reason') setAsking('reason');
    else if (deed.type === 'details') setAsking('process');
    else if (deed.type === 'toggle' && current) toggle(current.orgId);
    else if (deed.type === 'pickAll') setPicked(new Set(rows.map((row) => row.orgId)));
    else if (deed.type === 'unpick') setPicked(new Set());
  };
  const close = () => {
    setAsking(null);
    grid.current?.focus();
  };
  return (
    <div className={own.list}>
      {!closed && mayWrite && (
        <div className={classes.bar}>
          <Text>{text.setTo(picked.size > 0 ? null : (current?.name ?? null), picked.size)}</Text>
          {ratingLevels.map((level, i) => (
            <May key={level} right="write">
              <Button variant="default" px="xs" onClick={() => recordByKey({ kind: 'level', level })}>
                {yearText.levelButton(i + 1, regime.organisationNames[level])}
              </Button>
            </May>
          ))}
          <May right="write">
            <Button variant="default" px="xs" onClick={() => setAsking('reason')}>
              {text.setReason}
            </Button>
            <Button variant="default" px="xs" disabled={!current} onClick={() => setAsking('process')}>
              {text.details}
            </Button>
            <Button variant="default" px="xs" onClick={() => setAsking('decision')}>
              {text.decide}
            </Button>
          </May>
          {picked.size > 0 && (
            <Button variant="subtle" color="gray" px="xs" onClick={() => setPicked(new Set())}>
              {text.unpick}
            </Button>
          )}
        </div>
      )}
      <OrganisationGrid
        year={year}
        rows={rows}
        active={here}
        picked={picked}
        onActivate={setActive}
        onToggle={toggle}
        onDeed={perform}
        gridRef={grid}
      />
      <Text c="dimmed" className={classes.keys ?? ''}>
        {closed ? cockpitText.closedShort : text.keys}
      </Text>
      {asking === 'reason' && (
        <OrganisationReasonForm count={targets.length} onClose={close} onSave={record} />
      )}
      {asking === 'process' && current && (
        <ProcessForm key={current.orgId} year={year} row={current} onClose={close} />
      )}
      {asking === 'decision' && (
        <DecisionForm
          year={year}
          orgIds={targets}
          now={rows.find(({ orgId }) => orgId === targets[0])?.decision}
          onClose={close}
        />
      )}
    </div>
  );
}
