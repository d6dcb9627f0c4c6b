/** The year's Party organisations: one group at a time, its figures, and the grid in which they are rated. */
import { Anchor, Group, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationRatingText as text } from '../../../../shared/i18n/vi/organisation-rating.ts';
import {
  checkCap,
  organisationCap,
  type PercentBase,
  tallyLevels,
} from '../../../../shared/rules/classify-year.ts';
import { type OrganisationGroup, organisationGroups } from '../../../../shared/rules/rating-organisation.ts';
import { classificationRegimeOf } from '../../../../shared/rules/regulations/classification.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { OrganisationBasis } from './organisation-basis.tsx';
import { OrganisationFigures } from './organisation-figures.tsx';
import { OrganisationList } from './organisation-list.tsx';

interface Props {
  readonly year: number;
  /** a closed year takes no level any more */
  readonly closed: boolean;
}

export function OrganisationsPanel({ year, closed }: Props) {
  const found = useOp('organisationRating.list', { year });
  const [chosen, setChosen] = useState<OrganisationGroup | null>(null);
  const [base, setBase] = useState<PercentBase>('rated');
  const rows = found.data ?? [];
  const groups = organisationGroups.filter((group) => rows.some((row) => row.group === group));
  const group = chosen !== null && groups.includes(chosen) ? chosen : groups[0];
  const inside = rows.filter((row) => row.group === group);
  const tally = tallyLevels(inside);
  const regime = classificationRegimeOf(year, useRuleChanges());
  const rules = organisationCap(regime);
  const cap = checkCap(rules.counting.scope === 'whole' ? tallyLevels(rows) : tally, rules);
  return (
    <Stack gap="sm" flex={1} mih={0}>
      <ErrorNote error={found.error?.error} />
      {found.isPending && <Loading />}
      {found.data && group === undefined && (
        <EmptyState text={text.empty(year)}>
          <Anchor renderRoot={(props) => <Link to="/to-chuc" {...props} />}>{text.toOrganisations}</Anchor>
        </EmptyState>
      )}
      {group !== undefined && (
        <>
          <Group gap="xs" justify="space-between">
            <SegmentedControl
              aria-label={text.groups}
              value={group}
              onChange={(value) => setChosen(groups.find((g) => g === value) ?? null)}
              data={groups.map((value) => ({
                value,
                label: text.group(value, rows.filter((row) => row.group === value).length),
              }))}
            />
            <SegmentedControl
              aria-label={text.base}
              value={base}
              onChange={(value) => setBase(value === 'total' ? 'total' : 'rated')}
              data={[
                { value: 'rated', label: text.baseRated(tally.rated) },
                { value: 'total', label: text.baseTotal(tally.total) },
              ]}
            />
            <Group gap="xs">
              <OrganisationBasis year={year} regime={regime} cap={cap} />
              <SheetOut
                request={{ sheet: 'organisationRatings', year, percentBase: base }}
                name={text.fileName(year)}
              />
            </Group>
          </Group>
          <OrganisationFigures regime={regime} rows={inside} base={base} cap={cap} />
          <OrganisationList key={group} year={year} rows={inside} closed={closed} />
        </>
      )}
    </Stack>
  );
}
