import { type MemberFilter, memberFilterSchema } from '../../../shared/ipc/member.ts';
import type { MembersSearch } from '../../search-params.ts';

/** The address of the list as the filter that the register understands. */
export const filterOf = (search: MembersSearch): MemberFilter =>
  memberFilterSchema.parse({
    search: search.q ?? '',
    orgId: search.org ?? null,
    statuses: search.status ?? [],
    sex: search.sex ?? '',
    sort: search.sort ?? 'name',
    descending: search.desc ?? false,
  });
