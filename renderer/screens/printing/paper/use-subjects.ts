/** Whom the papers are about: members, transfers or badge proposals, in the order of printing. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SubjectKind } from '../../../../shared/documents/template.ts';
import { type People, usePeople } from '../use-people.ts';

/** Ticked in their lists, or handed over by the address; the address keeps them. */
export interface Ticked {
  readonly ids: readonly number[];
  readonly set: (ids: readonly number[]) => void;
}

export interface Subjects {
  readonly kind: SubjectKind;
  readonly people: People;
  readonly transfers: Ticked;
  readonly proposals: Ticked;
  /** of the kind that the template asks for */
  readonly ids: readonly number[];
  /** false until the register has answered */
  readonly known: boolean;
}

const nobody: readonly number[] = [];

export function useSubjects(kind: SubjectKind): Subjects {
  const people = usePeople();
  const search = useSearch({ from: '/in-an' });
  const navigate = useNavigate();
  const put = (part: Partial<typeof search>) =>
    void navigate({ to: '/in-an', search: { ...search, ...part }, replace: true });
  const transfers: Ticked = { ids: search.chuyen ?? nobody, set: (ids) => put({ chuyen: [...ids] }) };
  const proposals: Ticked = { ids: search.deNghi ?? nobody, set: (ids) => put({ deNghi: [...ids] }) };
  const ids = { none: nobody, member: people.ids, transfer: transfers.ids, badge: proposals.ids }[kind];
  return { kind, people, transfers, proposals, ids, known: kind !== 'member' || people.known };
}
