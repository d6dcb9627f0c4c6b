/** Whom of the list one looks at. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { yearText as text, unratedLabels } from '../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import { isGroup, isLevel, type PeopleFilter } from './people-filter.ts';
import { organisationOptions } from './year-organisations.ts';

interface Props {
  readonly year: YearDetail;
  readonly regime: ClassificationRegime;
  readonly filter: PeopleFilter;
  readonly onChange: (part: Partial<PeopleFilter>) => void;
}

/** Who comes back by the address, or passes it on, sees the same people. */
function useFilterInAddress(year: number, { org, level }: PeopleFilter): void {
  const search = useSearch({ from: '/xep-loai/$year' });
  const navigate = useNavigate();
  const wantedOrg = /^\d+$/.test(org) ? Number(org) : undefined;
  const wantedLoc = level === 'open' ? ('chua-ghi' as const) : undefined;
  const written = search.org === wantedOrg && search.loc === wantedLoc;
  useEffect(() => {
    if (written) return;
    void navigate({
      to: '/xep-loai/$year',
      params: { year: String(year) },
      search: { ...search, org: wantedOrg, loc: wantedLoc },
      replace: true,
    });
  }, [written, search, wantedOrg, wantedLoc, year, navigate]);
}

export function PeopleBar({ year, regime, filter, onChange }: Props) {
  useFilterInAddress(year.year, filter);
  const places = organisationOptions(year).map(({ id, name, depth }) => ({
    value: String(id),
    label: `${'\u2003'.repeat(depth)}${name}`,
  }));
  const nowhere = year.rows.some((row) => row.orgId === null);
  return (
    <>
      <TextInput
        aria-label={text.search}
        placeholder={text.search}
        w={150}
        value={filter.search}
        onChange={(e) => onChange({ search: e.currentTarget.value })}
      />
      <NativeSelect
        aria-label={text.filterLevel}
        w={180}
        value={filter.level}
        onChange={(e) => {
          const value = e.currentTarget.value;
          onChange({ level: isLevel(value) || isGroup(value) ? value : '' });
        }}
        data={[
          { value: '', label: text.everyLevel },
          ...ratingLevels.map((level) => ({ value: level, label: regime.names[level] })),
          { value: 'unrated', label: text.unratedOnly },
          { value: 'open', label: unratedLabels.open },
          { value: 'rest', label: text.restOnly },
        ]}
      />
      <NativeSelect
        aria-label={cockpitText.withSubtree}
        w={170}
        value={filter.org}
        onChange={(e) => onChange({ org: e.currentTarget.value })}
        data={[
          { value: '', label: text.everyOrg },
          ...places,
          ...(nowhere ? [{ value: 'none', label: text.noOrg }] : []),
        ]}
      />
    </>
  );
}
