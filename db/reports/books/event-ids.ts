/**
 * Entries of the ledger that a book of a period shows. A date known to the month or the year counts on its first
 * day, as everywhere in the register. An event belongs to the organisation where the member was before it or is
 * after it; a move belongs to a book only where it crosses the border of what the book looks at.
 */
import type { EventsBook } from '../../../shared/entities/book.ts';
import type { EventKind } from '../../../shared/entities/event.ts';
import { activeStatusList } from '../../active-statuses.ts';
import type { ReadDb } from '../../connection.ts';
import { type BookScope, scopeParams, within } from './book-scope.ts';

/** Which entries: those of a book, or of one form of one kind only. */
export type EventsAsked = Pick<EventsBook, 'kinds' | 'disciplineForms' | 'crossing'> & {
  readonly payloadForm?: string;
};

/** First day that the date can mean: '2019' → '2019-01-01', as db/repo/member-period.ts cuts. */
export const firstDayOf = (column: string): string =>
  `(${column} || substr('-01-01', length(${column}) - 3))`;

const here = `p.status IN (${activeStatusList}, 'temporary')`;
const periodOf = 'SELECT p.org_id FROM member_period p WHERE p.member_id = e.member_id';
/** Organisation on the eve of the event, and on its day; NULL where not in this membership then. */
const before = `(${periodOf} AND p.from_on < ${firstDayOf('e.effective_on')} AND p.until_on >= ${firstDayOf('e.effective_on')} AND ${here})`;
const after = `(${periodOf} AND p.from_on <= ${firstDayOf('e.effective_on')} AND p.until_on > ${firstDayOf('e.effective_on')} AND ${here})`;
/** Where somebody who left on the day of coming stood last: the period keeps the organisation. */
const last = `(${periodOf} AND p.from_on <= ${firstDayOf('e.effective_on')} AND p.until_on > ${firstDayOf('e.effective_on')})`;

function where(book: EventsAsked, scope: BookScope): string {
  const forms = book.disciplineForms
    ? `AND (e.kind <> 'disciplined' OR e.payload ->> '$.form' IN (SELECT value FROM json_each(:forms)))`
    : '';
  const form = book.payloadForm === undefined ? '' : `AND e.payload ->> '$.form' = :payloadForm`;
  const inside = (org: string) => `ifnull(${within(scope, org)}, 0)`;
  // The whole register has no border but its own: a move from branch to branch stays inside.
  const crosses =
    scope.orgIds === null
      ? `NOT (e.kind = 'transferredOut' AND ifnull(e.payload ->> '$.toOrgId', 0) <> 0)`
      : `${inside(before)} <> ${inside(after)}`;
  // Those who ever stood there first, which needs no look at rows; then one look at the days around the event, which
  // covers where the member was, is, and stood last.
  const belongs =
    scope.orgIds === null
      ? `+e.member_id NOT IN (SELECT id FROM member WHERE discarded_why <> '')`
      : // The + keeps SQLite from asking the ledger once for every member.
        `+e.member_id IN (SELECT s.member_id FROM member_period s INDEXED BY member_period_org WHERE ${within(scope, 's.org_id')})
        AND EXISTS (${periodOf} AND p.from_on <= ${firstDayOf('e.effective_on')}
          AND p.until_on >= ${firstDayOf('e.effective_on')} AND ${within(scope, 'p.org_id')})`;
  return `e.kind IN (SELECT value FROM json_each(:kinds)) AND e.withdrawn_reason IS NULL
    AND e.effective_on >= substr(:from, 1, 4) AND e.effective_on <= :asOf
    AND ${firstDayOf('e.effective_on')} >= :from ${forms} ${form}
    AND ${belongs} ${book.crossing ? `AND (${crosses})` : ''}`;
}

const params = (book: EventsAsked, scope: BookScope) => ({
  ...scopeParams(scope),
  kinds: JSON.stringify(book.kinds),
  forms: JSON.stringify(book.disciplineForms ?? []),
  payloadForm: book.payloadForm ?? '',
});

export interface EventPlace {
  readonly id: number;
  readonly memberId: number;
  readonly orgBefore: number | null;
  readonly orgAfter: number | null;
}

export function eventPlaces(
  db: ReadDb,
  book: EventsAsked,
  scope: BookScope,
  window: { readonly offset: number; readonly limit: number } | { readonly memberIds: readonly number[] },
): EventPlace[] {
  const columns = `e.id, e.member_id AS memberId, ifnull(${before}, ${last}) AS orgBefore, ${after} AS orgAfter`;
  if ('memberIds' in window)
    return db.all<EventPlace>(
      `SELECT ${columns} FROM event e WHERE e.member_id IN (SELECT value FROM json_each(:members))
       AND ${where(book, scope)} ORDER BY e.effective_on, e.id`,
      { ...params(book, scope), members: JSON.stringify(window.memberIds) },
    );
  return db.all<EventPlace>(
    `SELECT ${columns} FROM event e INDEXED BY event_standing WHERE ${where(book, scope)}
     ORDER BY e.effective_on, e.id LIMIT :limit OFFSET :offset`,
    { ...params(book, scope), ...window },
  );
}

export const countEvents = (
  db: ReadDb,
  book: EventsAsked,
  scope: BookScope,
): { readonly rows: number; readonly people: number } =>
  db.get<{ rows: number; people: number }>(
    `SELECT count(*) AS rows, count(DISTINCT e.member_id) AS people FROM event e INDEXED BY event_standing WHERE ${where(book, scope)}`,
    params(book, scope),
  ) ?? { rows: 0, people: 0 };

export interface FormCount {
  readonly kind: EventKind;
  /** '' for kinds that have none */
  readonly form: string;
  readonly entries: number;
}

/** How many entries of each kind and form: lượt, never persons. */
export const countByForm = (db: ReadDb, book: EventsAsked, scope: BookScope): FormCount[] =>
  db.all<FormCount>(
    `SELECT e.kind, ifnull(e.payload ->> '$.form', '') AS form, count(*) AS entries
     FROM event e INDEXED BY event_standing WHERE ${where(book, scope)} GROUP BY 1, 2`,
    params(book, scope),
  );
