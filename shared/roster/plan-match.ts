/**
 * Who of the list stands in the register already. One sure sign is enough when nothing speaks against it;
 * a sign that another one contradicts is put to the user, never decided here. What a person said of the same row
 * at an earlier import counts before every sign.
 */
import { canonicalTone, foldText } from '../text/names.ts';
import type { KnownMember, MatchKey, RememberedPair } from './plan-types.ts';
import type { RosterPerson } from './types.ts';

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly id: number; readonly by: MatchKey }
  /** probably this one, but something differs that should not, or too little is known */
  | { readonly kind: 'doubtful'; readonly id: number; readonly by: MatchKey; readonly other: string }
  /** different signs point to different members */
  | {
      readonly kind: 'ambiguous';
      readonly ids: readonly number[];
      readonly others: readonly string[];
    };

/** What a row says of the person, as one text: by it a decision about the row is remembered. */
export const rowKey = ({ fields }: Pick<RosterPerson, 'fields'>): string =>
  [
    foldText(fields.fullName ?? ''),
    fields.bornOn ?? '',
    fields.citizenId ?? '',
    fields.cardNumber ?? '',
    fields.profileNumber ?? '',
  ].join('|');

type Remembered = ReadonlyMap<string, readonly RememberedPair[]>;

/** Builds the index once; the returned function asks it for one row. */
export function createMatcher(
  known: readonly KnownMember[],
  remembered: Remembered = new Map(),
): (person: RosterPerson) => Match {
  if (known.length === 0) return () => ({ kind: 'none' });
  const signsOf = createSigns(known);
  const byId = new Map(known.map((m) => [m.id, m]));

  return (person) => {
    const said = remembered.size === 0 ? [] : (remembered.get(rowKey(person)) ?? []);
    const same = said.find((p) => p.verdict === 'same' && byId.has(p.memberId));
    if (same) return { kind: 'one', id: same.memberId, by: 'remembered' };
    const others = new Set(said.filter((p) => p.verdict === 'different').map((p) => p.memberId));
    const signs = signsOf(person).map(({ by, found }) => ({
      by,
      found: found.filter((m) => !others.has(m.id)),
    }));
    const members = new Map(signs.flatMap((s) => s.found).map((m) => [m.id, m]));
    if (members.size > 1)
      return {
        kind: 'ambiguous',
        ids: [...members.keys()],
        others: [...members.values()].map((m) => m.fullName),
      };
    const sign = signs.find((s) => s.found.length > 0);
    const member = sign?.found[0];
    if (!sign || !member) return { kind: 'none' };
    if (isSure(sign.by, member, person.fields)) return { kind: 'one', id: member.id, by: sign.by };
    return { kind: 'doubtful', id: member.id, by: sign.by, other: member.fullName };
  };
}

interface Sign {
  readonly by: MatchKey;
  readonly found: readonly KnownMember[];
}

/** The signs of a row, the surest first; an inexact date of birth counts only where no number says anything. */
function createSigns(known: readonly KnownMember[]): (person: RosterPerson) => readonly Sign[] {
  const indexOf = (...keys: readonly ((m: KnownMember) => string)[]) => {
    const map = new Map<string, KnownMember[]>();
    for (const member of known)
      for (const value of new Set(keys.map((key) => key(member)))) {
        if (value === '') continue;
        const there = map.get(value);
        if (there) there.push(member);
        else map.set(value, [member]);
      }
    return (...values: readonly (string | undefined)[]): readonly KnownMember[] => [
      ...new Set(values.flatMap((value) => (value ? (map.get(value) ?? []) : []))),
    ];
  };
  const byUid = indexOf((m) => m.uid);
  const byCitizenId = indexOf((m) => m.citizenId);
  const byOldId = indexOf((m) => m.oldIdNumber);
  const byCard = indexOf((m) => m.cardNumber);
  const byAnyCard = indexOf(
    (m) => m.cardNumber,
    (m) => m.oldCardNumber,
  );
  const byProfile = indexOf((m) => m.profileNumber);
  const byName = indexOf((m) => foldText(m.fullName));

  return ({ fields, uid }) => {
    const own = byUid(uid);
    // The register's own mark, written by this program, leaves nothing to compare.
    if (own.length > 0) return [{ by: 'uid', found: own }];
    const folded = foldText(fields.fullName ?? '');
    const sameName = (m: KnownMember) => foldText(m.fullName) === folded;
    const namesakes = byName(folded);
    const born = fields.bornOn ?? '';
    const signs: readonly Sign[] = [
      { by: 'citizenId', found: byCitizenId(fields.citizenId) },
      { by: 'oldIdNumber', found: byOldId(fields.oldIdNumber) },
      { by: 'cardNumber', found: byCard(fields.cardNumber) },
      // Old cards were numbered by each province, and profiles by each office: they count only together with the name.
      { by: 'cardNumber', found: byAnyCard(fields.cardNumber, fields.oldCardNumber).filter(sameName) },
      { by: 'profileNumber', found: byProfile(fields.profileNumber).filter(sameName) },
      { by: 'nameAndBirth', found: namesakes.filter((m) => born !== '' && m.bornOn === born) },
    ];
    if (born === '' || signs.some((s) => s.found.length > 0)) return signs;
    return [{ by: 'nameAndBirth', found: namesakes.filter((m) => agreeAsFarAsKnown(m.bornOn, born)) }];
  };
}

/** 1960 and 1960-05-20 may be one day; a date that is not known at all agrees with none. */
const agreeAsFarAsKnown = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

/** Two citizen numbers, or two dates of birth, that differ: hardly one person. */
function contradicts(member: KnownMember, fields: RosterPerson['fields']): boolean {
  const differ = (a: string, b: string | undefined) => a !== '' && b !== undefined && b !== '' && a !== b;
  const bornDiffers =
    differ(member.bornOn, fields.bornOn) && !agreeAsFarAsKnown(member.bornOn, fields.bornOn ?? '');
  return differ(member.citizenId, fields.citizenId) || bornDiffers;
}

/** A number needs the name to agree without regard to tones; name and birth need the tones and the full day. */
function isSure(by: MatchKey, member: KnownMember, fields: RosterPerson['fields']): boolean {
  const name = fields.fullName ?? '';
  const sameName = foldText(member.fullName) === foldText(name);
  // The mark may stand beside corrected numbers; only another name with another birthday is a row written over.
  // Of our own lists only changed cells are read: no name means that the name stands as it went out.
  if (by === 'uid') return name === '' || sameName || !contradicts(member, { bornOn: fields.bornOn ?? '' });
  if (contradicts(member, fields)) return false;
  if (by !== 'nameAndBirth') return sameName;
  return (
    member.bornOn.length === 10 &&
    member.bornOn === fields.bornOn &&
    canonicalTone(member.fullName) === canonicalTone(name)
  );
}
