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
  /** one record was added or changed */
  touch(db: ReadDb, id: number): void;
  /** the ledger or many records changed: orders and counts are stale */
  forget(): void;
}

interface Texts {
  readonly folded: string;
  /** lower case with tones: built only when somebody types with tones */
  toned: string | null;
  readonly written: string;
}

/** Each word must begin a word of the text; digits may stand anywhere (the last digits of a card). */
const finds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => (/^\d+$/.test(word) ? text.includes(word) : text.includes(` ${word}`)));

export function createMemberSearch(): MemberSearch {
  let texts: Map<number, Texts> | null = null;
  const orders = new Map<string, readonly number[]>();
  let last: { readonly order: readonly number[]; readonly query: string; readonly found: readonly number[] } | null = null;

  const entry = (written: string): Texts => ({ folded: ` ${foldText(written)}`, toned: null, written });
  const load = (db: ReadDb): Map<number, Texts> => {
    texts ??= new Map(searchTexts(db).map(({ id, text }) => [id, entry(text)]));
    return texts;
  };
  const orderOf = (db: ReadDb, filter: MemberFilter): readonly number[] => {
    const { search: _, ...rest } = filter;
    const key = JSON.stringify(rest);
    let order = orders.get(key);
    if (!order) orders.set(key, (order = memberIdsInOrder(db, rest)));
    return order;
  };

  return {
    find(db, filter) {
      const order = orderOf(db, filter);
      const typed = canonicalTone(filter.search).trim();
      if (typed === '') return order;
      const folded = foldText(typed);
      const exact = folded !== typed;
      const words = typed.split(/\s+/);
      const all = load(db);
      // One more letter can only narrow what the letters before it found.
      const narrowing = last && last.order === order && typed.startsWith(last.query) && !exact;
      const among = narrowing && last ? last.found : order;
      const found = among.filter((id) => {
        const text = all.get(id);
        if (!text) return false;
        if (!exact) return finds(text.folded, words);
        text.toned ??= ` ${canonicalTone(text.written)}`;
        return finds(text.toned, words);
      });
      last = exact ? null : { order, query: typed, found };
      return found;
    },
    touch(db, id) {
      const written = searchTextOf(db, id);
      if (texts && written !== undefined) texts.set(id, entry(written));
      orders.clear();
      last = null;
    },
    forget() {
      texts = null;
      orders.clear();
      last = null;
    },
  };
}
