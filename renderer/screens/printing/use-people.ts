import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import { useOp } from '../../api.ts';
import { useSelection } from '../../parts/selection.ts';

export const sources = ['selection', 'organisation', 'rating'] as const;
export type Source = (typeof sources)[number];

export interface People {
  readonly source: Source;
  readonly setSource: (source: Source) => void;
  /** picked in the list before coming here */
  readonly picked: readonly number[];
  readonly organisations: readonly Organisation[];
  readonly orgId: number | null;
  readonly setOrgId: (id: number) => void;
  /** years with a list, newest first */
  readonly years: readonly number[];
  readonly year: number | null;
  readonly setYear: (year: number) => void;
  readonly level: RatingLevel;
  readonly setLevel: (level: RatingLevel) => void;
  /** who is printed for, in the order of printing */
  readonly ids: readonly number[];
  /** false until the register has answered */
  readonly known: boolean;
}

const atLevel = (rows: readonly YearRow[], level: RatingLevel): readonly number[] =>
  rows.filter((row) => row.level === level).map((row) => row.memberId);

/** Who is printed for: picked in the list, all of an organisation today, or those rated at a level in a year. */
export function usePeople(): People {
  const search = useSearch({ from: '/in-an' });
  const selection = useSelection();
  const picked = search.ids ?? selection.ids;
  const [source, setSource] = useState<Source>(picked.length > 0 ? 'selection' : 'organisation');
  const [orgChoice, setOrgId] = useState<number | null>(null);
  const [yearChoice, setYear] = useState<number | null>(null);
  const [level, setLevel] = useState<RatingLevel>('excellent');

  const organisations = useOp('organisation.list', {});
  const orgId = orgChoice ?? organisations.data?.[0]?.id ?? null;
  const statuses = [...activeStatuses];
  const ofOrganisation = useOp(
    'member.ids',
    { orgId, statuses, sort: 'name' },
    { enabled: source === 'organisation' && orgId !== null },
  );
  const listed = useOp('year.list', {});
  const years = useMemo(() => (listed.data ?? []).map((y) => y.year), [listed.data]);
  const year = yearChoice ?? years[0] ?? null;
  const rated = useOp('year.get', { year: year ?? 0 }, { enabled: source === 'rating' && year !== null });

  const ids = useMemo(() => {
    if (source === 'selection') return picked;
    if (source === 'organisation') return ofOrganisation.data ?? [];
    return atLevel(rated.data?.rows ?? [], level);
  }, [source, picked, ofOrganisation.data, rated.data, level]);
  const known =
    source === 'selection' ||
    (source === 'organisation'
      ? ofOrganisation.data !== undefined
      : year === null
        ? !listed.isPending
        : rated.data !== undefined);

  return {
    source,
    setSource,
    picked,
    organisations: organisations.data ?? [],
    orgId,
    setOrgId,
    years,
    year,
    setYear,
    level,
    setLevel,
    ids,
    known,
  };
}
