/**
 * What members can be grouped and counted by: coded, dated and banded facts of the record and of the ledger, as data.
 * Each has one key for every member; '' is "nothing written", and a band that a partial date leaves open has a key
 * of its own, so that nobody is put where he may not belong and nobody drops out of a total.
 */
import { codeLists } from '../codes/code-lists.ts';
import { memberFieldNames, memberFields } from '../entities/member.ts';
import { type MemberStatus, memberStatuses } from '../entities/member-state.ts';
import type { FieldDef } from '../fields/field.ts';
import { memberTableText as text } from '../i18n/vi/member-table.ts';
import { fullYears } from '../text/age.ts';
import { type CustomFilterField, customFieldId } from './member-filter.ts';
import { ratingLevels } from './rating-names.ts';
import { classificationRegimeOf } from './regulations/classification.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export type DimensionKind =
  | 'coded'
  | 'organisation'
  | 'status'
  | 'flag'
  | 'year'
  | 'level'
  | 'age'
  | 'partyAge'
  | 'rating';

export interface Dimension {
  /** a field of the record or of the state, 'age', 'partyAge', `rating:<year>`, `custom:<id>` */
  readonly id: string;
  readonly label: string;
  readonly kind: DimensionKind;
  /** keys in their own order; others follow by their text */
  readonly order: readonly string[];
}

/** Last years of the bands but the last one, which is open: 30, 40 → up to 30, 31–40, above 40. */
export interface BandEdges {
  readonly age: readonly number[];
  readonly partyAge: readonly number[];
}

/** As the bands of cơ cấu are usually drawn; every table may have its own. */
export const usualEdges: BandEdges = {
  age: [30, 35, 40, 45, 50, 55, 60],
  partyAge: [9, 19, 29, 39, 49, 59],
};

/** The facts of the ledger that have a key. */
const stateDimensions: readonly Dimension[] = (
  [
    ['organisation', 'organisation'],
    ['status', 'status'],
    ['age', 'age'],
    ['partyAge', 'partyAge'],
    ['admittedYear', 'year'],
    ['officialYear', 'year'],
    ['leftYear', 'year'],
    ['badgeLevel', 'level'],
    ['exempt', 'flag'],
    ['suspended', 'flag'],
    ['away', 'flag'],
    ['residence', 'flag'],
  ] as const
).map(([id, kind]) => ({
  id,
  kind,
  label: text.dimensions[id],
  order: kind === 'status' ? Object.keys(memberStatuses) : kind === 'flag' ? ['yes', 'no'] : [],
}));

/** Fields of the record whose values come from a list. */
const recordDimensions: readonly Dimension[] = memberFieldNames.flatMap((id) => {
  const def: FieldDef = memberFields[id];
  if (def.options === undefined && def.codeList === undefined) return [];
  const order = def.options ?? codeLists[def.codeList ?? '']?.names ?? [];
  return [{ id, label: def.label, kind: 'coded' as const, order }];
});

const ratingPrefix = 'rating:';
export const ratingDimensionId = (year: number): string => `${ratingPrefix}${year}`;

/** @param ratingYears years for which the register has ratings */
export const memberDimensions = (
  custom: readonly CustomFilterField[],
  ratingYears: readonly number[],
): Dimension[] => [
  ...stateDimensions,
  ...recordDimensions,
  ...ratingYears.map((year) => ({
    id: ratingDimensionId(year),
    label: text.ratingOf(year),
    kind: 'rating' as const,
    order: ratingLevels,
  })),
  ...custom
    .filter(({ kind }) => kind === 'choice' || kind === 'yesNo')
    .map(({ id, label, options }) => ({
      id: customFieldId(id),
      label,
      kind: 'coded' as const,
      order: options,
    })),
];

export interface KeyFacts {
  /** ISO day that the table is of */
  readonly day: string;
  readonly edges: BandEdges;
  /** full years of Party age of those for whom the ledger itself has to be asked; null = not known */
  readonly ownPartyAge: ReadonlyMap<number, number | null>;
  readonly changes: RuleChanges;
}

/** A band that a partial date does not decide. */
export const undecided = '?';

const bandOf = (years: number, edges: readonly number[]): string => {
  const at = edges.findIndex((edge) => years <= edge);
  return String(at < 0 ? edges.length : at);
};

/** By the earliest and the latest day that a partial date may mean. */
function bandOn(from: string, day: string, edges: readonly number[]): string {
  if (from === '') return '';
  const first = `${from}-01-01`.slice(0, 10);
  const last = from.length === 10 ? from : `${from}-12-31`.slice(0, from.length === 4 ? 10 : 7);
  const latest = last.length === 7 ? `${last}-28` : last;
  const oldest = bandOf(Math.max(0, fullYears(first, day)), edges);
  return oldest === bandOf(Math.max(0, fullYears(latest, day)), edges) ? oldest : undecided;
}

/** `own:12` is how the register says that the ledger of member 12 has to be asked. */
const ownPrefix = 'own:';

/** @param raw as the register has it (db/repo/member-dimension.ts) */
export function keyOf({ kind }: Dimension, raw: string, { day, edges, ownPartyAge }: KeyFacts): string {
  if (kind === 'age') return bandOn(raw, day, edges.age);
  if (kind !== 'partyAge') return raw;
  if (!raw.startsWith(ownPrefix)) return bandOn(raw, day, edges.partyAge);
  const years = ownPartyAge.get(Number(raw.slice(ownPrefix.length))) ?? null;
  return years === null ? '' : bandOf(years, edges.partyAge);
}

const bandLabel = (key: string, edges: readonly number[], unit: string): string => {
  const at = Number(key);
  const from = (edges[at - 1] ?? -1) + 1;
  const to = edges[at];
  if (to === undefined) return text.above(from - 1, unit);
  return at === 0 ? text.upTo(to, unit) : text.between(from, to, unit);
};

/** @param orgName of an organisation on the day of the table */
export function keyLabel(
  dimension: Dimension,
  key: string,
  { edges, changes }: Pick<KeyFacts, 'edges' | 'changes'>,
  orgName: (id: number) => string,
): string {
  if (key === '') return text.blank;
  if (key === undecided) return text.undecided;
  switch (dimension.kind) {
    case 'organisation':
      return orgName(Number(key));
    case 'status':
      return memberStatuses[key as MemberStatus] ?? key;
    case 'flag':
      return key === 'yes' ? text.yes : text.no;
    case 'rating':
      return ratingName(dimension, key, changes);
    case 'level':
      return text.badge(key);
    case 'age':
      return bandLabel(key, edges.age, text.units.age);
    case 'partyAge':
      return bandLabel(key, edges.partyAge, text.units.partyAge);
    case 'year':
    case 'coded':
      return key;
  }
}

/** As the papers of that year call the level. */
function ratingName({ id }: Dimension, key: string, changes: RuleChanges): string {
  const level = ratingLevels.find((one) => one === key);
  const year = Number(id.slice(ratingPrefix.length));
  return level ? classificationRegimeOf(year, changes).names[level] : key;
}

const byText = new Intl.Collator('vi', { numeric: true });

/** Keys as a table shows them: in the order of their list, others by their words, what is open and blank last. */
export function orderKeys(
  { order, kind }: Dimension,
  keys: readonly string[],
  label: (key: string) => string,
  orgPlace: (id: number) => number,
): string[] {
  const rank = (key: string): number => {
    if (key === '') return 3;
    if (key === undecided) return 2;
    return kind === 'coded' && !order.includes(key) ? 1 : 0;
  };
  const place = (key: string): number => {
    if (kind === 'organisation') return orgPlace(Number(key));
    if (order.includes(key)) return order.indexOf(key);
    return /^\d+$/.test(key) ? Number(key) : 0;
  };
  return keys.toSorted(
    (a, b) => rank(a) - rank(b) || place(a) - place(b) || byText.compare(label(a), label(b)),
  );
}
