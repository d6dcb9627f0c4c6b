/** Lượt chuyển sinh hoạt of a period: entries of the ledger with where the member was before and after each. */
import type { EventKind } from '../../shared/entities/event.ts';
import type { ReadDb } from '../connection.ts';
import type { BookScope } from './books/book-scope.ts';
import { type EventPlace, type EventsAsked, eventPlaces } from './books/event-ids.ts';

export interface TransferMove extends EventPlace {
  readonly kind: EventKind;
  /** the organisation of this register that it led to */
  readonly toOrgId: number | null;
  readonly reach: string;
  readonly province: string;
}

const asked: EventsAsked = {
  kinds: ['transferredOut', 'received', 'transferReturned', 'temporaryOut', 'temporaryIn'],
};

/** In the order of their days. */
export function transferMoves(db: ReadDb, scope: BookScope): TransferMove[] {
  const places = eventPlaces(db, asked, scope, { offset: 0, limit: Number.MAX_SAFE_INTEGER });
  const said = new Map(
    db
      .all<Omit<TransferMove, keyof EventPlace> & { readonly id: number }>(
        `SELECT id, kind, nullif(payload ->> '$.toOrgId', 0) AS toOrgId, ifnull(payload ->> '$.reach', '') AS reach,
           ifnull(payload ->> '$.province', '') AS province
         FROM event WHERE id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(places.map(({ id }) => id))],
      )
      .map((row) => [row.id, row]),
  );
  return places.flatMap((place) => {
    const more = said.get(place.id);
    return more ? [{ ...place, ...more }] : [];
  });
}
