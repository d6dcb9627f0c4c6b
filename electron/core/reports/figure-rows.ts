/** Rows behind a figure that counts people or organisations as they stand on a day. */
import type { ReadDb } from '../../../db/connection.ts';
import { orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { figurePeople } from '../../../db/reports/figure-people.ts';
import type { FigureBehind, FigureRow } from '../../../shared/ipc/report.ts';
import type { Window } from './section-maker.ts';

type Behind = Omit<FigureBehind, 'figure'>;

export const nothingBehind: Behind = { found: 0, rows: [] };

/** @param what what is so of each of them, in words */
export function peopleBehind(
  db: ReadDb,
  args: { readonly memberIds: readonly number[]; readonly day: string; readonly what: string },
  window: Window,
): Behind {
  const { memberIds, day, what } = args;
  const orgName = orgNamesOn(db, day);
  return {
    found: memberIds.length,
    rows: figurePeople(db, { memberIds, day, ...window }).map(
      ({ memberId, name, bornOn, orgId }): FigureRow => ({
        key: `m${memberId}`,
        memberId,
        orgId: null,
        name,
        bornOn,
        orgName: orgName(orgId),
        on: '',
        what,
        paper: '',
        amount: 1,
      }),
    ),
  };
}

/** @param rows all of them, in their order; the window takes its part */
export const organisationsBehind = (
  rows: readonly {
    readonly id: number;
    readonly name: string;
    readonly what: string;
    readonly amount?: number;
  }[],
  { offset, limit }: Window,
): Behind => ({
  found: rows.length,
  rows: rows.slice(offset, offset + limit).map(
    ({ id, name, what, amount = 1 }): FigureRow => ({
      key: `o${id}`,
      memberId: null,
      orgId: id,
      name,
      bornOn: '',
      orgName: '',
      on: '',
      what,
      paper: '',
      amount,
    }),
  ),
});
