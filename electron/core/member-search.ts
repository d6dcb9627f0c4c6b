/**
 * The list's memory: who stands in it in the order of names, what they may be looked up by, and the answers to
 * conditions, each as a set of bits. With 100,000 members a page costs a few milliseconds, where LIKE over
 * encrypted pages costs hundreds. It reads the change log before each answer, so nobody has to tell it of changes.
 */
import type { ReadDb } from '../../db/connection.ts';
import { type AskedOn, idsMatching, idsOn } from '../../db/repo/member-condition.ts';
import {
  type Change,
  changesSince,
  idsInOrder,
  lastChange,
  listedIds,
  searchedColumns,
  searchTexts,
} from '../../db/repo/member-list.ts';
import type { MemberFilter } from '../../shared/ipc/member.ts';
import type { Condition } from '../../shared/rules/member-filter.ts';
import { canonicalTone, foldText } from '../../shared/text/names.ts';
import { addBit, allBits, andBits, type Bits, countBits, noBits } from './list-bits.ts';
import { answer } from './list-question.ts';
import { createWordIndex, type DigitsAsked, type WordIndex } from './list-words.ts';

export interface MemberSearch {
  /** members found, in the order of the filter */
  find(db: ReadDb, filter: MemberFilter, today: string): Found;
  /** how many each condition would find by itself, in their order */
  countEach(db: ReadDb, conditions: readonly Condition[], asOf: string, today: string): number[];
  /** members in the register, whatever the filter */
  total(db: ReadDb): number;
  /** one record was added or changed; the change log would tell it, too */
  touch(db: ReadDb, id: number): void;
  /** many records changed without the change log (an import) */
  forget(): void;
}

export interface Found {
  count(): number;
  page(
    offset: number,
    limit: number,
  ): { readonly ids: number[]; readonly found: number; readonly exact: boolean };
  ids(): number[];
}

/** Everybody by place, the place being the rank by name. */
interface Base {
  readonly ids: Int32Array;
  /** id → place, −1 for those not in the list */
  readonly placeOf: Int32Array;
}

const textColumns: readonly string[] = [...searchedColumns, 'discarded_why'];
/** More changes than this are not read one by one. */
const manyChanges = 500;
/** Conditions remembered: a screenful of chips and saved lists. */
const manyConditions = 200;

const movesPeople = ({ entity, action, before }: Change): boolean => {
  // Members that an import enters are logged once, by its batch.
  if (entity === 'import_batch') return true;
  if (entity !== 'member') return false;
  return action !== 'update' || Object.keys(JSON.parse(before ?? '{}')).some((c) => textColumns.includes(c));
};

export function createMemberSearch(): MemberSearch {
  let base: Base | null = null;
  let words: WordIndex | null = null;
  let seen = -1;
  const orders = new Map<string, Int32Array>();
  const sets = new Map<string, Bits>();

  const forget = (): void => {
    base = null;
    words = null;
    orders.clear();
    sets.clear();
  };
  const freshen = (db: ReadDb): void => {
    const newest = lastChange(db);
    if (newest === seen) return;
    const changes = seen < 0 || newest - seen > manyChanges ? null : changesSince(db, seen, manyChanges);
    seen = newest;
    orders.clear();
    sets.clear();
    if (!changes || changes.some(movesPeople)) forget();
  };
  const baseOf = (db: ReadDb): Base => {
    if (base) return base;
    const ids = Int32Array.from(listedIds(db));
    const placeOf = new Int32Array(ids.reduce((max, id) => Math.max(max, id), 0) + 1).fill(-1);
    ids.forEach((id, place) => {
      placeOf[id] = place;
    });
    base = { ids, placeOf };
    return base;
  };
  const wordsOf = (db: ReadDb): WordIndex => {
    if (words) return words;
    const { ids, placeOf } = baseOf(db);
    const texts = new Array<ReturnType<typeof searchTexts>[number] | undefined>(ids.length);
    for (const text of searchTexts(db)) {
      const place = placeOf[text.id] ?? -1;
      if (place >= 0) texts[place] = text;
    }
    words = createWordIndex(ids.length, (place) => texts[place]);
    return words;
  };
  const setOf = (db: ReadDb, key: string, ids: () => readonly number[]): Bits => {
    const known = sets.get(key);
    if (known) return known;
    const { ids: all, placeOf } = baseOf(db);
    const bits = noBits(all.length);
    for (const id of ids()) {
      const place = placeOf[id] ?? -1;
      if (place >= 0) addBit(bits, place);
    }
    if (sets.size >= manyConditions) sets.clear();
    sets.set(key, bits);
    return bits;
  };
  const conditionSet = (db: ReadDb, { off: _, ...condition }: Condition, asked: AskedOn): Bits =>
    setOf(db, `${asked.day}${asked.isToday}${JSON.stringify(condition)}`, () =>
      idsMatching(db, { ...condition, off: false }, asked),
    );
  const everybody = (db: ReadDb, asked: AskedOn): Bits =>
    asked.isToday ? allBits(baseOf(db).ids.length) : setOf(db, `on${asked.day}`, () => idsOn(db, asked));
  const orderOf = (db: ReadDb, filter: MemberFilter, asked: AskedOn): Int32Array | null => {
    if (filter.sort === 'name' && !filter.descending) return null;
    const key = `${filter.sort}${filter.descending}${asked.isToday ? '' : asked.day}`;
    const known = orders.get(key);
    if (known) return known;
    const { placeOf } = baseOf(db);
    const places = idsInOrder(db, filter, asked).map((id) => placeOf[id] ?? -1);
    const order = Int32Array.from(places.filter((place) => place >= 0));
    orders.set(key, order);
    return order;
  };

  return {
    find(db, filter, today) {
      freshen(db);
      const asked = askedOn(filter.asOf, today);
      const { ids } = baseOf(db);
      const sets = [everybody(db, asked)];
      for (const condition of allConditions(filter))
        if (!condition.off) sets.push(conditionSet(db, condition, asked));
      const digits: DigitsAsked[] = [];
      for (const part of typedParts(filter.search)) {
        const index = wordsOf(db);
        if (/^\d+$/.test(part.word)) digits.push(index.digits(part.word));
        else sets.push(index.beginning(part.word, part.toned));
      }
      const order = orderOf(db, filter, asked);
      const found = answer({ bits: andBits(sets), digits, order, places: ids.length });
      const idsAt = (places: readonly number[]) => places.map((place) => ids[place] ?? 0);
      return {
        count: found.count,
        page: (offset, limit) => {
          const { places, ...much } = found.page(offset, limit);
          return { ids: idsAt(places), ...much };
        },
        ids: () => idsAt(found.all()),
      };
    },
    countEach(db, conditions, asOf, today) {
      freshen(db);
      const asked = askedOn(asOf, today);
      const all = everybody(db, asked);
      return conditions.map((condition) => countBits(andBits([all, conditionSet(db, condition, asked)])));
    },
    total: (db) => {
      freshen(db);
      return baseOf(db).ids.length;
    },
    touch: () => undefined,
    forget: () => {
      forget();
      seen = -1;
    },
  };
}

/** A day that is today's is not looked up in the past. */
export const askedOn = (asOf: string, today: string): AskedOn => {
  const isToday = asOf === '' || asOf === today;
  return { day: isToday ? today : asOf, isToday };
};

/** The words typed; with any diacritics among them all tones count. */
function typedParts(search: string): { readonly word: string; readonly toned: boolean }[] {
  const typed = canonicalTone(search).trim();
  if (typed === '') return [];
  const toned = foldText(typed) !== typed;
  return typed.split(/\s+/).map((word) => ({ word, toned }));
}

/** The three plain filters of old addresses and other screens, said as conditions. */
export function allConditions(filter: MemberFilter): Condition[] {
  const plain = (field: string, operator: Condition['operator'], values: readonly string[]): Condition => ({
    field,
    operator,
    values: [...values],
    off: false,
  });
  return [
    ...(filter.orgId === null ? [] : [plain('organisation', 'within', [String(filter.orgId)])]),
    ...(filter.statuses.length === 0 ? [] : [plain('status', 'is', filter.statuses)]),
    ...(filter.sex === '' ? [] : [plain('sex', 'is', [filter.sex])]),
    ...filter.conditions,
  ];
}
