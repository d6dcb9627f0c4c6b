import { Link } from '@tanstack/react-router';
import { activeStatuses, leftStatuses } from '../../../shared/entities/member-state.ts';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import { Figure } from '../../parts/figure.tsx';
import type { MembersSearch } from '../../search-params.ts';
import classes from './overview.module.css';

const active = [...activeStatuses];
const left = [...leftStatuses];

interface Shown {
  readonly label: string;
  readonly count: number;
  readonly base?: string;
  readonly search: MembersSearch;
}

/** Counts persons; each opens the list of exactly those persons. */
export function Figures({ overview }: { overview: Overview }) {
  const base = text.ofTotal(overview.total);
  const persons: readonly Shown[] = [
    { label: text.total, count: overview.total, base: text.totalBase, search: { status: active } },
    { label: text.official, count: overview.official, base, search: { status: ['official'] } },
    { label: text.probationary, count: overview.probationary, base, search: { status: ['probationary'] } },
    // Only rosters that leave it open bring such members; without them the figure would be noise.
    ...(overview.unverified > 0
      ? [
          {
            label: text.unverified,
            count: overview.unverified,
            base: text.unverifiedBase,
            search: { status: ['unverified' as const] },
          },
        ]
      : []),
    { label: text.women, count: overview.women, base, search: { status: active, sex: 'Nữ' as const } },
    { label: text.left, count: overview.left, base: text.leftBase, search: { status: left } },
  ];
  return (
    <section aria-label={text.figures} className={classes.figures}>
      {persons.map(({ label, count, base, search }) => (
        <Figure
          key={label}
          label={label}
          value={text.number(count)}
          {...(base === undefined ? {} : { base })}
          link={(inside, className) => (
            <Link to="/dang-vien" search={search} className={className}>
              {inside}
            </Link>
          )}
        />
      ))}
      <Figure
        label={text.organisations}
        value={text.number(overview.organisations)}
        link={(inside, className) => (
          <Link to="/to-chuc" className={className}>
            {inside}
          </Link>
        )}
      />
    </section>
  );
}
