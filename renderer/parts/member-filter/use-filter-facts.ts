import { useCallback, useMemo } from 'react';
import { conditionPhrase } from '../../../shared/rules/filter-phrase.ts';
import { type Condition, type FilterField, filterFields } from '../../../shared/rules/member-filter.ts';
import { useOp } from '../../api.ts';

export interface FilterFacts {
  readonly fields: readonly FilterField[];
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly phrase: (condition: Condition) => string;
}

/** What conditions may be about in this register, and how each is said. */
export function useFilterFacts(): FilterFacts {
  const custom = useOp('list.fields', {}).data;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const fields = useMemo(() => filterFields(custom ?? []), [custom]);
  const phrase = useCallback(
    (condition: Condition) =>
      conditionPhrase(condition, fields, (id) => organisations.find((o) => o.id === id)?.name ?? ''),
    [fields, organisations],
  );
  return { fields, organisations, phrase };
}
