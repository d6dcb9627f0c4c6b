/**
 * Crossings of the organisation's border: the ends of periods inside it and the beginnings of stays in it. The cause
 * is the entry of the ledger on that very day. Opening and closing are counted on their own, which proves the table.
 */
import type { Move } from '../../../shared/rules/books/movement.ts';
import { addDays } from '../../../shared/text/day-arithmetic.ts';
import { activeStatusList } from '../../active-statuses.ts';
import type { ReadDb } from '../../connection.ts';
import { type BookScope, byIndex, scopeParams, within } from './book-scope.ts';
import { firstDayOf } from './event-ids.ts';

const active = (alias: string): string => `${alias}.status IN (${activeStatusList})`;

export interface Crossing {
  readonly memberId: number;
  readonly day: string;
  readonly way: 'in' | 'out';
  readonly orgBefore: number | null;
  readonly orgAfter: number | null;
  readonly cause: string | null;
  /** admitted for the second time */
  readonly again: number;
}

/** The period of the same member that ends where p begins, or begins where p ends, inside the membership. */
const neighbour = (what: string, meets: string): string =>
  `${what} FROM member_period q WHERE q.member_id = p.member_id AND ${meets} AND ${active('q')}`;
// The + keeps SQLite from walking everybody whose period ends on that day.
const endsAtP = 'q.from_on < p.from_on AND +q.until_on = p.from_on';
const beginsAtP = 'q.from_on = p.until_on';

/** Periods found by their days, then gone through member by member: what is asked of each is read in its own order. */
const byMember = (scope: BookScope, index: string, found: string): string => `(
  SELECT p.member_id, p.from_on, p.until_on, p.org_id FROM member_period p ${byIndex(scope, index)}
  WHERE ${found} AND ${within(scope, 'p.org_id')} ORDER BY p.member_id LIMIT -1) p`;

/** Who crossed the border on which day; causes are asked for the rows that need one. */
const crossings = (scope: BookScope): string => `
  SELECT p.member_id AS memberId, p.from_on AS day, 'in' AS way,
    (${neighbour('SELECT q.org_id', endsAtP)}) AS orgBefore, p.org_id AS orgAfter
  FROM ${byMember(scope, 'member_period_stay', 'p.stay > 0 AND p.from_on >= :from AND p.from_on <= :asOf')}
  WHERE NOT EXISTS (${neighbour('SELECT 1', endsAtP)} AND ${within(scope, 'q.org_id')})
  UNION ALL
  SELECT p.member_id, p.until_on, 'out', p.org_id, (${neighbour('SELECT q.org_id', beginsAtP)})
  FROM ${byMember(scope, 'member_period_until', `p.until_on >= :from AND p.until_on <= :asOf AND ${active('p')}`)}
  WHERE NOT EXISTS (${neighbour('SELECT 1', beginsAtP)} AND ${within(scope, 'q.org_id')})`;

const causesIn =
  "'admitted', 'received', 'handedOver', 'restored', 'transferReturned', 'transferredOut', 'enrolled'";
const causesOut = "'transferredOut', 'handedOver', 'died', 'removed', 'disciplined'";

/** Which the entry itself has to be read for: the others say nothing more of a crossing (see moveOf). */
const withForm = "'received', 'transferredOut', 'removed', 'disciplined'";

/** What the ledger says of a crossing: the last entry of its day that can move anybody in or out. */
const withCauses = (crossed: string): string => `
  SELECT c.*, (
      SELECT e.kind || CASE WHEN e.kind IN (${withForm})
        THEN ' ' || ifnull(e.payload ->> '$.form', '') || ' ' || ifnull(e.payload ->> '$.province', '') ELSE '' END
      FROM event e WHERE e.member_id = c.memberId AND e.effective_on >= substr(c.day, 1, 4)
        AND e.effective_on <= c.day AND ${firstDayOf('e.effective_on')} = c.day
        AND e.withdrawn_reason IS NULL
        AND ((c.way = 'in' AND e.kind IN (${causesIn})) OR (c.way = 'out' AND e.kind IN (${causesOut})))
      ORDER BY e.id DESC LIMIT 1) AS cause,
    CASE WHEN c.way = 'in' THEN (
      SELECT count(*) > 1 FROM event e WHERE e.member_id = c.memberId AND e.effective_on <= c.day
        -- The plus keeps SQLite at the entries of the member: by kind it would read every admission before.
        AND +e.kind = 'admitted' AND e.withdrawn_reason IS NULL) ELSE 0 END AS again
  FROM (${crossed}) c`;

/** Which line of the table a crossing belongs to. */
export function moveOf({ way, cause, orgBefore, orgAfter, again }: Omit<Crossing, 'memberId' | 'day'>): Move {
  const [kind = '', form = '', province = ''] = (cause ?? '').split(' ');
  if (way === 'in') {
    if (kind === 'admitted') return again ? 'readmitted' : 'admitted';
    if (kind === 'restored') return 'restored';
    if (kind === 'transferReturned') return 'returned';
    if (kind === 'handedOver') return 'handedIn';
    if (kind === 'transferredOut' || (kind === 'received' && orgBefore !== null)) return 'insideIn';
    if (kind === 'received')
      return province === 'other' ? 'receivedOther' : province === 'same' ? 'receivedSame' : 'received';
    return kind === 'enrolled' ? 'enrolled' : 'otherIn';
  }
  if (kind === 'died') return 'died';
  if (kind === 'handedOver') return 'handedOut';
  if (kind === 'disciplined' && form === 'expulsion') return 'expelled';
  if (kind === 'removed' && (form === 'struckOff' || form === 'resigned' || form === 'admissionCancelled'))
    return form;
  if (kind === 'transferredOut') {
    if (orgAfter !== null) return 'insideOut';
    return province === 'other' ? 'movedOther' : province === 'same' ? 'movedSame' : 'moved';
  }
  return 'otherOut';
}

/** In the order of the days. @param window some rows of them, or all those of some members */
export function crossingsIn(
  db: ReadDb,
  scope: BookScope,
  window: { readonly offset: number; readonly limit: number } | { readonly memberIds: readonly number[] },
): Crossing[] {
  const ordered = `SELECT * FROM (${crossings(scope)})`;
  if ('memberIds' in window)
    return db.all<Crossing>(
      withCauses(
        `${ordered} WHERE memberId IN (SELECT value FROM json_each(:members)) ORDER BY day, memberId, way`,
      ),
      { ...scopeParams(scope), members: JSON.stringify(window.memberIds) },
    );
  return db.all<Crossing>(withCauses(`${ordered} ORDER BY day, memberId, way LIMIT :limit OFFSET :offset`), {
    ...scopeParams(scope),
    ...window,
  });
}

export const countCrossings = (
  db: ReadDb,
  scope: BookScope,
): { readonly rows: number; readonly people: number } =>
  db.get<{ rows: number; people: number }>(
    `SELECT count(*) AS rows, count(DISTINCT memberId) AS people FROM (${crossings(scope)})`,
    scopeParams(scope),
  ) ?? { rows: 0, people: 0 };

/** How many moved by each line. */
export function countMoves(db: ReadDb, scope: BookScope): Partial<Record<Move, number>> {
  const groups = db.all<Omit<Crossing, 'memberId' | 'day'> & { readonly n: number }>(
    `SELECT way, cause, CASE WHEN orgBefore IS NULL THEN NULL ELSE 0 END AS orgBefore,
       CASE WHEN orgAfter IS NULL THEN NULL ELSE 0 END AS orgAfter, again, count(*) AS n
     FROM (${withCauses(crossings(scope))}) GROUP BY 1, 2, 3, 4, 5`,
    scopeParams(scope),
  );
  const counts: Partial<Record<Move, number>> = {};
  for (const group of groups) {
    const move = moveOf(group);
    counts[move] = (counts[move] ?? 0) + group.n;
  }
  return counts;
}

/** Members by status on a day; guests for a time beside them. */
export function statusesOn(db: ReadDb, scope: BookScope, day = scope.asOf): Readonly<Record<string, number>> {
  const rows = db.all<{ status: string; n: number }>(
    `SELECT p.status, count(*) AS n FROM member_period p ${byIndex(scope, 'member_period_until')}
     WHERE p.until_on > :day AND p.from_on <= :day AND p.status IN (${activeStatusList}, 'temporary')
       AND ${within(scope, 'p.org_id')} GROUP BY p.status`,
    { ...scopeParams(scope), day },
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/** Members counted here who take part elsewhere for a time on the last day. */
export const temporarilyAway = (db: ReadDb, scope: BookScope): number =>
  db.pluck<number>(
    `SELECT count(*) FROM member_period p ${byIndex(scope, 'member_period_away')}
     WHERE p.away_since IS NOT NULL AND ${active('p')} AND p.from_on <= :asOf AND p.until_on > :asOf
       AND ${within(scope, 'p.org_id')}`,
    scopeParams(scope),
  )[0] ?? 0;

/** Who is counted on the scope's last day: in the membership, a guest for a time, or away from it for a time. */
export const membersOn = (db: ReadDb, scope: BookScope, which: 'active' | 'guests' | 'away'): number[] => {
  const index = byIndex(scope, which === 'away' ? 'member_period_away' : 'member_period_until');
  const so =
    which === 'guests'
      ? "p.status = 'temporary'"
      : `${active('p')}${which === 'away' ? ' AND p.away_since IS NOT NULL' : ''}`;
  return db.pluck<number>(
    `SELECT p.member_id FROM member_period p ${index}
     WHERE ${so} AND p.from_on <= :asOf AND p.until_on > :asOf AND ${within(scope, 'p.org_id')}`,
    scopeParams(scope),
  );
};

/** The entry of the ledger that made each crossing, where one of that day did. */
export function crossingEvents<C extends Pick<Crossing, 'memberId' | 'day' | 'way'>>(
  db: ReadDb,
  crossed: readonly C[],
): Map<C, number> {
  const kinds = { in: causesIn, out: causesOut };
  const of = (way: 'in' | 'out') =>
    db.all<{ at: number; id: number }>(
      `SELECT j.key AS at, (SELECT e.id FROM event e WHERE e.member_id = j.value ->> 0
         AND ${firstDayOf('e.effective_on')} = j.value ->> 1 AND e.withdrawn_reason IS NULL
         AND e.kind IN (${kinds[way]}) ORDER BY e.id DESC LIMIT 1) AS id
       FROM json_each(?) j WHERE j.value ->> 2 = ? AND id IS NOT NULL`,
      [JSON.stringify(crossed.map(({ memberId, day, way: w }) => [memberId, day, w])), way],
    );
  return new Map(
    [...of('in'), ...of('out')].flatMap(({ at, id }) => {
      const crossing = crossed[at];
      return crossing ? [[crossing, id] as const] : [];
    }),
  );
}

/** The eve of the first day: where the opening figure stands. */
export const eveOf = (day: string): string => addDays(day, -1);
