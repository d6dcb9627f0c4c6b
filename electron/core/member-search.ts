/**
 * The search box's index, in memory: what a member may be looked up by, folded once. With 100,000 members a
 * scan of it costs a few milliseconds, where LIKE over encrypted pages costs hundreds.
 */
import type { ReadDb } from '../../db/connection.ts';
import { memberIdsInOrder, searchTextOf, searchTexts } from '../../db/repo/member-list.ts';
import type { MemberFilter } from '../../shared/ipc/member.ts';
import { canonicalTone, foldText } from '../../shared/text/names.ts';

export interface MemberSearch {
  /** ids found, in the order of the filter; answered from the last answers while nothing changed */
  find(db: ReadDb, filter: MemberFilter): readonly number[];
  /** members in the register, whatever the filter */
  total(db: ReadDb): number;
  /** one record was added or changed */
  touch(db: ReadDb, id: number): void;
  /** the ledger or many records changed: orders and counts are stale */
  forget(): void;
}

interface Entry {
  readonly id: number;
  readonly folded: string;
  /** lower case with tones */
  readonly toned: string;
}

interface Answer {
  readonly order: readonly Entry[];
  readonly query: string;
  readonly found: readonly Entry[];
}

/** A space in front, so that " an" finds words that begin with it; joined, because V8 searches flat strings faster. */
function entryOf(id: number, written: string): Entry {
  const toned = ['', canonicalTone(written)].join(' ');
  const folded = ['', foldText(written)].join(' ');
  return { id, folded, toned };
}

/** Each word must begin a word of the text; digits may stand anywhere (the last digits of a card). */
const matcher = (query: string): ((text: string) => boolean) => {
  const parts = query.split(/\s+/).map((word) => (/^\d+$/.test(word) ? word : ` ${word}`));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return (text) => text.includes(only);
  return (text) => parts.every((part) => text.includes(part));
};

export function createMemberSearch(): MemberSearch {
  let entries: Map<number, Entry> | null = null;
  const orders = new Map<string, readonly Entry[]>();
  let last: Answer | null = null;

  const load = (db: ReadDb): Map<number, Entry> => {
    entries ??= new Map(searchTexts(db).map(({ id, text }) => [id, entryOf(id, text)]));
    return entries;
  };
  const orderOf = (db: ReadDb, { search: _, ...filter }: MemberFilter): readonly Entry[] => {
    const key = JSON.stringify(filter);
    const known = orders.get(key);
    if (known) return known;
    const all = load(db);
    const order = memberIdsInOrder(db, filter).flatMap((id) => all.get(id) ?? []);
    orders.set(key, order);
    return order;
  };
  /** Without tones first: one more letter can only narrow what the letters before it found. */
  const findFolded = (order: readonly Entry[], query: string): readonly Entry[] => {
    const among = last?.order === order && query.startsWith(last.query) ? last.found : order;
    const matches = matcher(query);
    const found = among.filter((entry) => matches(entry.folded));
    last = { order, query, found };
    return found;
  };

  return {
    find(db, filter) {
      const order = orderOf(db, filter);
      const typed = canonicalTone(filter.search).trim();
      if (typed === '') return order.map((entry) => entry.id);
      const folded = foldText(typed);
      const found = findFolded(order, folded);
      if (folded === typed) return found.map((entry) => entry.id);
      const matches = matcher(typed);
      return found.filter((entry) => matches(entry.toned)).map((entry) => entry.id);
    },
    total: (db) => load(db).size,
    touch(db, id) {
      const written = searchTextOf(db, id);
      if (entries && written !== undefined) entries.set(id, entryOf(id, written));
      orders.clear();
      last = null;
    },
    forget() {
      entries = null;
      orders.clear();
      last = null;
    },
  };
}
