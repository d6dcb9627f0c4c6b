import { type MemberFilter, memberFilterSchema } from '../../../shared/ipc/member.ts';
import type { Condition } from '../../../shared/rules/member-filter.ts';
import type { MembersSearch } from '../../search-params.ts';

const plain = (field: string, operator: Condition['operator'], values: readonly string[]): Condition => ({
  field,
  operator,
  values: [...values],
  off: false,
});

/** Every condition of an address: those that other screens hand over in short, then those of the list itself. */
export const conditionsOf = ({ org, status, sex, loc }: MembersSearch): Condition[] => [
  ...(status && status.length > 0 ? [plain('status', 'is', status)] : []),
  ...(sex ? [plain('sex', 'is', [sex])] : []),
  ...(org === undefined ? [] : [plain('organisation', 'within', [String(org)])]),
  ...(loc ?? []),
];

/** The same address with other conditions, said in the one long way. */
export const withConditions = (search: MembersSearch, loc: readonly Condition[]): MembersSearch => {
  const { org: _, status: __, sex: ___, ...rest } = search;
  return { ...rest, loc: loc.length > 0 ? [...loc] : undefined };
};

/** The address of the list as the filter that the register understands. */
export const filterOf = (search: MembersSearch): MemberFilter =>
  memberFilterSchema.parse({
    search: search.q ?? '',
    sort: search.sort ?? 'name',
    descending: search.desc ?? false,
    asOf: search.ngay ?? '',
    conditions: conditionsOf(search),
  });

/** A saved filter as an address. */
export const searchOf = ({ search, asOf, conditions, sort, descending }: MemberFilter): MembersSearch => ({
  q: search === '' ? undefined : search,
  sort: sort === 'name' ? undefined : sort,
  desc: descending || undefined,
  ngay: asOf === '' ? undefined : asOf,
  loc: conditions.length > 0 ? conditions : undefined,
});
