/** Which members a list or pivot is of: the sentence, conditions and saved filters of the list, and its day. */
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { type MemberFilter, memberFilterSchema } from '../../../shared/ipc/member.ts';
import { DayChoice, DayShown } from '../../parts/member-filter/day-choice.tsx';
import { FilterBar } from '../../parts/member-filter/filter-bar.tsx';
import { FilterChips } from '../../parts/member-filter/filter-chips.tsx';
import { SavedFilters } from '../../parts/member-filter/saved-filters.tsx';
import type { FilterFacts } from '../../parts/member-filter/use-filter-facts.ts';

interface Props {
  readonly filter: MemberFilter;
  readonly facts: FilterFacts;
  readonly onFilter: (filter: MemberFilter) => void;
}

/** Those who count in the membership today. */
export const firstFilter: MemberFilter = memberFilterSchema.parse({
  conditions: [{ field: 'status', operator: 'is', values: [...activeStatuses], off: false }],
});

/** The conditions in words, for under a title. */
export const sentenceOf = ({ conditions }: MemberFilter, facts: FilterFacts): string =>
  conditions
    .filter((c) => !c.off)
    .map(facts.phrase)
    .join(', ');

/** The day of a list or pivot, chosen beside its ways out: the line of the filters is full. */
export function TableDay({ filter, onFilter }: Omit<Props, 'facts'>) {
  return (
    <DayChoice
      day={filter.asOf === '' ? undefined : filter.asOf}
      onDay={(day) => onFilter({ ...filter, asOf: day ?? '' })}
    />
  );
}

export function TableFilter({ filter, facts, onFilter }: Props) {
  const change = (part: Partial<MemberFilter>) => onFilter({ ...filter, ...part });
  const day = filter.asOf === '' ? undefined : filter.asOf;
  const onDay = (next: string | undefined) => change({ asOf: next ?? '' });
  const { conditions } = filter;
  return (
    <div>
      <FilterBar
        conditions={conditions}
        facts={facts}
        onConditions={(next) => change({ conditions: [...next] })}
      >
        <SavedFilters filter={filter} onApply={onFilter} />
      </FilterBar>
      {day !== undefined && <DayShown day={day} onDay={onDay} />}
      <FilterChips
        conditions={conditions}
        asOf={filter.asOf}
        facts={facts}
        onConditions={(next) => change({ conditions: [...next] })}
        onDropAll={() => change({ conditions: [], search: '' })}
        {...(filter.search === ''
          ? {}
          : { searched: { text: filter.search, onDrop: () => change({ search: '' }) } })}
      />
    </div>
  );
}
