/**
 * Who of the list stands in the register already. One sure sign is enough when nothing speaks against it;
 * a sign that another one contradicts is put to the user, never decided here.
 */
import { canonicalTone, foldText } from '../text/names.ts';
import type { KnownMember, MatchKey } from './plan-types.ts';
import type { RosterPerson } from './types.ts';

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly id: number; readonly by: MatchKey }
  /** probably this one, but something differs that should not */
  | { readonly kind: 'doubtful'; readonly id: number; readonly by: MatchKey; readonly other: string }
  /** different signs point to different members */
  | { readonly kind: 'ambiguous'; readonly others: readonly string[] };

/** Builds the index once; the returned function asks it for one row. */
export function createMatcher(known: readonly KnownMember[]): (person: RosterPerson) => Match {
  if (known.length === 0) return () => ({ kind: 'none' });
  const by = (key: (m: KnownMember) => string) => {
    const map = new Map<string, KnownMember[]>();
    for (const member of known) {
      const value = key(member);
      if (value === '') continue;
      const there = map.get(value);
      if (there) there.push(member);
      else map.set(value, [member]);
    }
    return map;
  };
  const byCitizenId = by((m) => m.citizenId);
  const byCard = by((m) => m.cardNumber);
  const byProfile = by((m) => m.profileNumber);
  const byBirth = by((m) => m.bornOn);
  const byUid = new Map(known.map((m) => [m.uid, m.id]));

  return ({ fields, uid }) => {
    // Our own mark needs no other sign: the file came out of this register.
    const marked = uid === undefined ? undefined : byUid.get(uid);
    if (marked !== undefined) return { kind: 'one', id: marked, by: 'uid' };
    const name = fields.fullName ?? '';
    const folded = foldText(name);
    const sameName = (m: KnownMember) => foldText(m.fullName) === folded;
    const signs: { readonly by: MatchKey; readonly found: readonly KnownMember[] }[] = [
      { by: 'citizenId', found: byCitizenId.get(fields.citizenId ?? '') ?? [] },
      { by: 'cardNumber', found: byCard.get(fields.cardNumber ?? '') ?? [] },
      // Profile numbers repeat between offices, so they count only together with the name.
      { by: 'profileNumber', found: (byProfile.get(fields.profileNumber ?? '') ?? []).filter(sameName) },
      { by: 'nameAndBirth', found: (byBirth.get(fields.bornOn ?? '') ?? []).filter(sameName) },
    ];
    const members = new Map(signs.flatMap((s) => s.found).map((m) => [m.id, m]));
    if (members.size > 1) return { kind: 'ambiguous', others: [...members.values()].map((m) => m.fullName) };
    const sign = signs.find((s) => s.found.length > 0);
    const member = sign?.found[0];
    if (!sign || !member) return { kind: 'none' };
    const sure = !contradicts(member, fields) && agrees(sign.by, member, name);
    if (sure) return { kind: 'one', id: member.id, by: sign.by };
    return { kind: 'doubtful', id: member.id, by: sign.by, other: member.fullName };
  };
}

/** Two citizen numbers, or two full dates of birth, that differ: hardly one person. */
function contradicts(member: KnownMember, fields: RosterPerson['fields']): boolean {
  const differ = (a: string, b: string | undefined) => a !== '' && b !== undefined && b !== '' && a !== b;
  const bornDiffers = differ(member.bornOn, fields.bornOn);
  const sameAsFarAsKnown =
    bornDiffers &&
    (member.bornOn.startsWith(fields.bornOn ?? '') || (fields.bornOn ?? '').startsWith(member.bornOn));
  return differ(member.citizenId, fields.citizenId) || (bornDiffers && !sameAsFarAsKnown);
}

/** A number needs the name to agree without regard to tones; name and birth need the tones and the full day. */
function agrees(by: MatchKey, member: KnownMember, name: string): boolean {
  if (by !== 'nameAndBirth') return foldText(member.fullName) === foldText(name);
  return member.bornOn.length === 10 && canonicalTone(member.fullName) === canonicalTone(name);
}
