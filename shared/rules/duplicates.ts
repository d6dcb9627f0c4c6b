/**
 * Which records may be one person, and why that may be. Never decided here: the person looks at both and merges
 * them or says that they are two.
 */
import { foldText } from '../text/names.ts';

export const duplicateReasons = {
  citizenId: 'cùng số căn cước',
  cardNumber: 'cùng số thẻ đảng viên',
  profileNumber: 'cùng số lý lịch',
  nameAndBirth: 'cùng họ tên và ngày sinh',
  nameYearAndOrganisation: 'cùng họ tên, năm sinh và chi bộ',
} as const;
export type DuplicateReason = keyof typeof duplicateReasons;

/** The sure ones first. */
const reasons = Object.keys(duplicateReasons) as readonly DuplicateReason[];

export interface Likeness {
  readonly id: number;
  readonly fullName: string;
  readonly bornOn: string;
  readonly citizenId: string;
  readonly cardNumber: string;
  readonly oldCardNumber: string;
  readonly profileNumber: string;
  readonly orgId: number | null;
}

export interface LikelyPair {
  readonly firstId: number;
  readonly secondId: number;
  readonly reasons: readonly DuplicateReason[];
}

const tight = (value: string): string => foldText(value).replace(/[\s.-]/g, '');
/** "000000", "111": written to fill a box, not a number of anybody. */
const number = (value: string): string => {
  const text = tight(value);
  return text.length < 5 || /^(.)\1*$/.test(text) ? '' : text;
};

/** Keys under which two records meet; '' meets nobody. Both card numbers are one person's. */
function keysOf(person: Likeness): readonly (readonly [DuplicateReason, string])[] {
  const name = foldText(person.fullName);
  const { bornOn, orgId } = person;
  return [
    ['citizenId', number(person.citizenId)],
    ['cardNumber', number(person.cardNumber)],
    ['cardNumber', number(person.oldCardNumber)],
    ['profileNumber', number(person.profileNumber)],
    ['nameAndBirth', bornOn.length === 10 ? `${name}|${bornOn}` : ''],
    [
      'nameYearAndOrganisation',
      bornOn !== '' && orgId !== null ? `${name}|${bornOn.slice(0, 4)}|${orgId}` : '',
    ],
  ];
}

/** Two full dates of birth that differ: two people of one name, as long as no number says otherwise. */
const bornOtherwise = (a: Likeness, b: Likeness): boolean =>
  a.bornOn.length === 10 && b.bornOn.length === 10 && a.bornOn !== b.bornOn;

/** @returns pairs with the lower id first, the likeliest first */
export function likelyPairs(people: readonly Likeness[]): LikelyPair[] {
  const pairs = new Map<string, { a: Likeness; b: Likeness; found: Set<DuplicateReason> }>();
  const met = new Map<string, Likeness[]>();
  for (const person of people) {
    const keys = new Map(keysOf(person).map(([reason, key]) => [`${reason}|${key}`, { reason, key }]));
    for (const [place, { reason, key }] of keys) {
      if (key === '') continue;
      const others = met.get(place);
      if (!others) {
        met.set(place, [person]);
        continue;
      }
      for (const other of others) {
        const [a, b] = other.id < person.id ? [other, person] : [person, other];
        if (reason === 'nameYearAndOrganisation' && bornOtherwise(a, b)) continue;
        const id = `${a.id}|${b.id}`;
        const pair = pairs.get(id) ?? { a, b, found: new Set() };
        pair.found.add(reason);
        pairs.set(id, pair);
      }
      others.push(person);
    }
  }
  const rank = (found: ReadonlySet<DuplicateReason>): number => reasons.findIndex((r) => found.has(r));
  return [...pairs.values()]
    .toSorted((x, y) => rank(x.found) - rank(y.found) || y.found.size - x.found.size || x.a.id - y.a.id)
    .map(({ a, b, found }) => ({
      firstId: a.id,
      secondId: b.id,
      reasons: reasons.filter((r) => found.has(r)),
    }));
}
