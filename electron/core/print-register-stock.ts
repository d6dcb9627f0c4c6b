/** Kinds of numbered blanks and what became of them outside the printer: each deed a step that can be taken back. */
import type { ReadDb } from '../../db/connection.ts';
import {
  blankKind,
  blankKinds,
  blankMoves,
  blankUses,
  hasPrints,
  insertBlankKind,
  insertBlankMove,
  updateBlankKind,
} from '../../db/repo/blank-stock.ts';
import type { Change } from '../../db/undo/change.ts';
import { blankDeedNames, blankText as text } from '../../shared/i18n/vi/print-register.ts';
import type { BlankDetail, BlankKindRow, printRegisterOps } from '../../shared/ipc/print-register.ts';
import {
  type BlankDeed,
  type BlankKind,
  type BlankState,
  balanceOf,
  numbersIn,
  readSerial,
  type Stock,
  type StockFault,
  serialText,
  stockOf,
  stretches,
} from '../../shared/print-register/stock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { stockNow } from './print-register-serials.ts';

/** A packet of blanks holds hundreds; more is a slip of a digit. */
const mostAtOnce = 5000;
const states: readonly BlankState[] = ['left', 'used', 'spoiled', 'returned'];

const rowOf = (kind: BlankKind, stock: Stock): BlankKindRow => {
  const [next] = numbersIn(stock, 'left');
  return { kind, balance: balanceOf(stock), next: next === undefined ? '' : serialText(kind, next) };
};

function detailOf(db: ReadDb, kind: BlankKind): BlankDetail {
  const stock = stockNow(db, kind);
  const say = (n: number): string => serialText(kind, n);
  const spread = ({ first, last }: { readonly first: number; readonly last: number }) => ({
    from: say(first),
    to: say(last),
    count: last - first + 1,
  });
  return {
    ...rowOf(kind, stock),
    stretches: states.flatMap((state) =>
      stretches(numbersIn(stock, state)).map((stretch) => ({ state, ...spread(stretch) })),
    ),
    moves: blankMoves(db, kind.id).map((move) => ({ ...move, ...spread(move) })),
    spoiled: numbersIn(stock, 'spoiled').flatMap((n) => {
      const place = stock.places.get(n);
      return place ? [{ ...place, serial: say(n) }] : [];
    }),
    strangers: [...new Set(stock.strangers.map(({ number }) => say(number)))],
  };
}

/** What each deed has to tell: where a blank came from or went, on which paper, or why it is spoiled. */
function needs(
  deed: BlankDeed,
  told: { readonly party: string; readonly paper: string; readonly reason: string },
) {
  const say = text.deed;
  if (deed === 'received' && told.party === '') return say.partyReceived;
  if (deed === 'spoiled' && told.reason === '') return say.reasonSpoiled;
  if (deed === 'returned' && told.party === '') return say.partyReturned;
  if ((deed === 'returned' || deed === 'destroyed') && told.paper === '') return say.paperReturned;
  return null;
}

const inTheWay = (kind: BlankKind, { number, state }: StockFault): Result<never> =>
  fail('blank.in-the-way', { serial: serialText(kind, number), place: text.place[state] });

type Ops = Pick<typeof printRegisterOps, 'blank.kinds' | 'blank.get' | 'blank.saveKind' | 'blank.enter'>;

export const blankHandlers: CoreHandlers<keyof Ops> = {
  'blank.kinds': (_input, { db }) => ok(blankKinds(db).map((kind) => rowOf(kind, stockNow(db, kind)))),

  'blank.get': ({ id }, { db }) => {
    const kind = blankKind(db, id);
    return kind ? ok(detailOf(db, kind)) : fail('blank.not-found');
  },

  'blank.saveKind': ({ id, version, kind }, { db, write }) => {
    const same = (name: string): boolean =>
      name.toLocaleLowerCase('vi') === kind.name.toLocaleLowerCase('vi');
    if (blankKinds(db).some((other) => other.id !== id && same(other.name)))
      return fail('blank.same-name', { name: kind.name });
    if (id === null) return write(text.step.addKind(kind.name), (w) => ok({ id: insertBlankKind(w, kind) }));
    const now = blankKind(db, id);
    if (!now) return fail('blank.not-found');
    const renumbered = now.prefix !== kind.prefix || now.digits !== kind.digits;
    // Serials that were written are read by the name and the pattern.
    if ((!same(now.name) && hasPrints(db, now)) || (renumbered && blankMoves(db, id).length > 0))
      return fail('blank.name-in-use', { name: now.name });
    return write(text.step.changeKind(kind.name), (w) =>
      updateBlankKind(w, id, version, kind) ? ok({ id }) : fail('blank.changed-meanwhile'),
    );
  },

  'blank.enter': ({ kindId, deed, from, to, ...told }, { db, today, write }) => {
    const kind = blankKind(db, kindId);
    if (!kind) return fail('blank.not-found');
    if (told.on > today) return fail('blank.future');
    const unread = [from, to || from].find((serial) => readSerial(kind, serial) === null);
    if (unread !== undefined)
      return fail('blank.serial-unread', { serial: unread, example: serialText(kind, 1) });
    const first = readSerial(kind, from) ?? 0;
    const last = readSerial(kind, to || from) ?? 0;
    if (last < first) return fail('blank.turned');
    const count = last - first + 1;
    if (count > mostAtOnce) return fail('blank.too-many', { count, most: mostAtOnce });
    const field = needs(deed, told);
    if (field !== null) return fail('blank.needs', { field });
    const range = text.stretch(serialText(kind, first), serialText(kind, last), count);
    return write(text.step.deed(blankDeedNames[deed], kind.name, range), (w) => {
      insertBlankMove(w, kindId, { deed, first, last, ...told });
      const stock = stockOf(blankMoves(w, kindId), blankUses(w, kind));
      return stock.ok ? ok({ count }) : inTheWay(kind, stock.error);
    });
  },
};

/**
 * Asked when a step of the stock is taken back or done again: prints are no steps, so nothing else would see that a
 * received blank has been used since.
 */
export function stockHolds(
  db: ReadDb,
  changes: readonly Change[],
  before: ReadonlyMap<number, readonly number[]>,
): Result<null> {
  if (!touchesStock(changes)) return ok(null);
  for (const kind of blankKinds(db)) {
    const stock = stockOf(blankMoves(db, kind.id), blankUses(db, kind));
    const lost = stock.ok
      ? stock.value.strangers
          .map(({ number }) => number)
          .find((n) => before.get(kind.id)?.includes(n) === false)
      : stock.error.number;
    if (lost !== undefined) return fail('blank.used-meanwhile', { serial: serialText(kind, lost) });
  }
  return ok(null);
}

export const touchesStock = (changes: readonly Change[]): boolean =>
  changes.some(({ entity }) => entity === 'blank_move' || entity === 'blank_kind');

/** Serials that were named without being received before the step was touched: they are no fault of it. */
export const strangersNow = (
  db: ReadDb,
  changes: readonly Change[],
): ReadonlyMap<number, readonly number[]> =>
  new Map(
    touchesStock(changes)
      ? blankKinds(db).map(
          (kind) => [kind.id, stockNow(db, kind).strangers.map(({ number }) => number)] as const,
        )
      : [],
  );
