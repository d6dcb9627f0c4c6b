/** Rows behind a figure that counts people or organisations as they stand on a day. */
import type { ReadDb } from '../../../db/connection.ts';
import { orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { type FigurePerson, figurePeople } from '../../../db/reports/figure-people.ts';
import type { FigureBehind, FigureRow } from '../../../shared/ipc/report.ts';
import type { Window } from './section-maker.ts';

type Behind = Omit<FigureBehind, 'figure'>;

export const nothingBehind: Behind = { found: 0, rows: [] };

/** @returns how a person who stands so on a day is shown; what is so of him is said in words */
function personOn(db: ReadDb, day: string): (person: FigurePerson, what: string) => FigureRow {
  const orgName = orgNamesOn(db, day);
  return ({ memberId, name, bornOn, orgId }, what) => ({
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
  });
}

/** @param what what is so of each of them, in words */
export function peopleBehind(
  db: ReadDb,
  args: { readonly memberIds: readonly number[]; readonly day: string; readonly what: string },
  window: Window,
): Behind {
  const { memberIds, day, what } = args;
  const show = personOn(db, day);
  return {
    found: memberIds.length,
    rows: figurePeople(db, { memberIds, day, ...window }).map((person) => show(person, what)),
  };
}

/**
 * The same of several lists of people of one day, for whom names and places are read once.
 * @param linesOf the lists on which a person stands
 */
export function peopleBehindEach<L>(
  db: ReadDb,
  args: { readonly memberIds: readonly number[]; readonly day: string },
  linesOf: (memberId: number) => readonly L[],
): (line: L, what: string) => FigureRow[] {
  const { memberIds, day } = args;
  const onLine = new Map<L, FigurePerson[]>();
  for (const person of figurePeople(db, { memberIds, day, offset: 0, limit: memberIds.length }))
    for (const line of linesOf(person.memberId)) {
      const people = onLine.get(line);
      if (people) people.push(person);
      else onLine.set(line, [person]);
    }
  const show = personOn(db, day);
  return (line, what) => (onLine.get(line) ?? []).map((person) => show(person, what));
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
