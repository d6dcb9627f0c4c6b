/**
 * The search box's index, in memory: what a member may be looked up by, folded once. With 100,000 members a
 * scan of it costs a few milliseconds, where LIKE over encrypted pages costs hundreds.
 */
import type { ReadDb } from '../../db/connection.ts';
import { memberIdsInOrder, searchTextOf, searchTexts } from '../../db/repo/member-list.ts';
import type { MemberFilter } from '../../shared/ipc/member.ts';
import { canonicalTone, foldText } from '../../shared/text/names.ts';

export interface MemberSearch {
  /** members found, in the order of the filter; answered from the last answers while nothing changed */
  find(db: ReadDb, filter: MemberFilter): Found;
  /** members in the register, whatever the filter */
  total(db: ReadDb): number;
  /** one record was added or changed */
  touch(db: ReadDb, id: number): void;
  /** the ledger or many records changed: orders and counts are stale */
  forget(): void;
}

export interface Found {
  readonly count: number;
  /** all ids, or those of a window */
  ids(offset?: number, limit?: number): number[];
}

interface Entry {
  readonly id: number;
  readonly folded: string;
  /** lower case with tones */
  readonly toned: string;
}

/** The entries in one order, and their folded texts in one piece: a scan of it stays in the processor's cache. */
interface Order {
  readonly entries: readonly Entry[];
  /** built when the first letter is typed */
  text: { readonly joined: string; readonly starts: Int32Array } | null;
}

interface Answer {
  readonly order: Order;
  readonly query: string;
  readonly found: readonly Entry[];
}

const foundOf = (entries: readonly Entry[]): Found => ({
  count: entries.length,
  ids: (offset = 0, limit = entries.length) => entries.slice(offset, offset + limit).map((entry) => entry.id),
});

/** A space in front, so that " an" finds words that begin with it; joined, because V8 searches flat strings faster. */
function entryOf(id: number, written: string): Entry {
  const toned = ['', canonicalTone(written)].join(' ');
  const folded = ['', foldText(written)].join(' ');
  return { id, folded, toned };
}

/** Each word must begin a word of the text; digits may stand anywhere (the last digits of a card). */
const partsOf = (query: string): string[] =>
  query.split(/\s+/).map((word) => (/^\d+$/.test(word) ? word : ` ${word}`));

const hasAll = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => text.includes(part));

function textOf(order: Order): NonNullable<Order['text']> {
  if (order.text) return order.text;
  const starts = new Int32Array(order.entries.length + 1);
  let length = 0;
  for (const [i, entry] of order.entries.entries()) {
    starts[i] = length;
    length += entry.folded.length + 1;
  }
  starts[order.entries.length] = length;
  order.text = { joined: order.entries.map((entry) => entry.folded).join('\n'), starts };
  return order.text;
}

/** Entries that hold every part: jumps from find to find of the longest part, so that most texts are never looked at. */
function scan(order: Order, parts: readonly string[]): Entry[] {
  const { joined, starts } = textOf(order);
  const [rarest = '', ...others] = parts.toSorted((a, b) => b.length - a.length);
  const found: Entry[] = [];
  let i = 0;
  for (let at = joined.indexOf(rarest); at >= 0; at = joined.indexOf(rarest, starts[i] ?? joined.length)) {
    while ((starts[i + 1] ?? joined.length) <= at) i++;
    const entry = order.entries[i++];
    if (entry && hasAll(entry.folded, others)) found.push(entry);
    if (i >= order.entries.length) break;
  }
  return found;
}

export function createMemberSearch(): MemberSearch {
  let entries: Map<number, Entry> | null = null;
  const orders = new Map<string, Order>();
  let last: Answer | null = null;

  const load = (db: ReadDb): Map<number, Entry> => {
    entries ??= new Map(searchTexts(db).map(({ id, text }) => [id, entryOf(id, text)]));
    return entries;
  };
  const orderOf = (db: ReadDb, { search: _, ...filter }: MemberFilter): Order => {
    const key = JSON.stringify(filter);
    const known = orders.get(key);
    if (known) return known;
    const all = load(db);
    const order: Order = {
      entries: memberIdsInOrder(db, filter).flatMap((id) => all.get(id) ?? []),
      text: null,
    };
    orders.set(key, order);
    return order;
  };
  /** Without tones first. One more letter narrows what the letters before it found, once that is a small part. */
  const findFolded = (order: Order, query: string): readonly Entry[] => {
    const parts = partsOf(query);
    const narrows = last?.order === order && query.startsWith(last.query);
    const before = narrows && last && last.found.length * 4 < order.entries.length ? last.found : null;
    const found = before ? before.filter((entry) => hasAll(entry.folded, parts)) : scan(order, parts);
    last = { order, query, found };
    return found;
  };

  return {
    find(db, filter) {
      const order = orderOf(db, filter);
      const typed = canonicalTone(filter.search).trim();
      if (typed === '') return foundOf(order.entries);
      const folded = foldText(typed);
      const found = findFolded(order, folded);
      if (folded === typed) return foundOf(found);
      const parts = partsOf(typed);
      return foundOf(found.filter((entry) => hasAll(entry.toned, parts)));
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
