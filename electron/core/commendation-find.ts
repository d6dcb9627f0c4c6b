/** Whom pasted names mean: one a line, with the date of birth behind it where names repeat. Nobody is guessed. */
import type { ReadDb } from '../../db/connection.ts';
import { knownMembers } from '../../db/repo/import.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { listOrganisations, organisationNames } from '../../db/repo/organisation.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import type { CommendationSubject, FoundSubject } from '../../shared/ipc/commendation.ts';
import { cellsOf } from '../../shared/rules/paste-table.ts';
import { formatDate, parseVietnameseDate } from '../../shared/text/dates.ts';
import { canonicalTone, cleanText } from '../../shared/text/names.ts';

interface Candidate {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
}

const membersHere = (db: ReadDb): Candidate[] => {
  const known = knownMembers(db);
  const states = getStates(
    db,
    known.map((m) => m.id),
  );
  const names = organisationNames(db);
  return known.flatMap(({ id, fullName, bornOn }) => {
    const state = states.get(id);
    if (!state || !activeStatuses.includes(state.status)) return [];
    const orgName = state.orgId === null ? '' : (names.get(state.orgId) ?? '');
    return [{ id, name: fullName, bornOn, orgName }];
  });
};

const organisationsHere = (db: ReadDb): Candidate[] => {
  const all = listOrganisations(db);
  const names = new Map(all.map((o) => [o.id, o.name]));
  return all.map(({ id, name, parentId }) => ({
    id,
    name,
    bornOn: '',
    orgName: parentId === null ? '' : (names.get(parentId) ?? ''),
  }));
};

export function findSubjects(db: ReadDb, subject: CommendationSubject, pasted: string): FoundSubject[] {
  const all = subject === 'members' ? membersHere(db) : organisationsHere(db);
  const named = Map.groupBy(all, (c) => canonicalTone(c.name));
  return cellsOf(pasted).map((cells) => {
    // A first column of running numbers, as lists have it, is no name.
    const [name = '', ...rest] = cells.map(cleanText).filter((cell) => cell !== '' && !/^\d+\.?$/.test(cell));
    const found = narrowed(named.get(canonicalTone(name)) ?? [], rest);
    const [only] = found.filter((c) => !isAnother(c, rest));
    const line = [name, ...rest].join(' · ');
    if (found.length === 1 && only)
      return { line, subject: { id: only.id, name: only.name, orgName: only.orgName }, others: [] };
    const others = found.map((c) => [c.name, formatDate(c.bornOn), c.orgName].filter(Boolean).join(', '));
    return { line, subject: null, others };
  });
}

/** By a date of birth or an organisation in the cells beside the name; as it was where they fit nobody. */
function narrowed(found: readonly Candidate[], beside: readonly string[]): readonly Candidate[] {
  if (found.length < 2) return found;
  const facts = new Set(
    beside.map((cell) => {
      const date = parseVietnameseDate(cell);
      return date.ok ? date.value : canonicalTone(cell);
    }),
  );
  const fitting = found.filter((c) => facts.has(c.bornOn) || facts.has(canonicalTone(c.orgName)));
  return fitting.length > 0 ? fitting : found;
}

/** The paper gives dates and none of them is this one's birth: a namesake is meant, or nobody here. */
function isAnother({ bornOn }: Candidate, beside: readonly string[]): boolean {
  const dates = beside.flatMap((cell) => {
    const date = parseVietnameseDate(cell);
    return date.ok ? [date.value] : [];
  });
  return (
    bornOn !== '' && dates.length > 0 && !dates.some((d) => d.startsWith(bornOn) || bornOn.startsWith(d))
  );
}
