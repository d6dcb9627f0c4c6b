/**
 * Lists of events often name people by their name alone. A name is no sure sign: whoever it may mean is put to the
 * user, unless something in the row speaks against it.
 */
import { canonicalTone } from '../text/names.ts';
import type { Match } from './plan-match.ts';
import type { KnownMember } from './plan-types.ts';
import type { RosterPerson } from './types.ts';

/** @param matchOf asks for surer signs first */
export function matchByNameToo(
  known: readonly KnownMember[],
  matchOf: (person: RosterPerson) => Match,
): (person: RosterPerson) => Match {
  const named = Map.groupBy(known, (m) => canonicalTone(m.fullName));
  return (person) => {
    const sure = matchOf(person);
    if (sure.kind !== 'none') return sure;
    const { fullName = '', bornOn = '', citizenId = '' } = person.fields;
    const found = (named.get(canonicalTone(fullName)) ?? []).filter(
      (m) =>
        mayBeOne(m.bornOn, bornOn) && (m.citizenId === '' || citizenId === '' || m.citizenId === citizenId),
    );
    const [only] = found;
    if (only === undefined) return sure;
    return found.length === 1
      ? { kind: 'doubtful', id: only.id, by: 'name', other: only.fullName }
      : { kind: 'ambiguous', others: found.map((m) => m.fullName) };
  };
}

/** As far as both dates are known, or one of them is not. */
const mayBeOne = (a: string, b: string): boolean =>
  a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
