/**
 * What the register knows of the members of a year's list, asked in bulk: where each stood at the end of the year, the
 * discipline that counts, whether his unit is concerned, the months without dues.
 */
import { activeStatuses, type MemberState } from '../../shared/entities/member-state.ts';
import type { YearFacts } from '../../shared/ipc/year.ts';
import { type CountedDiscipline, disciplineForYear } from '../../shared/rules/discipline-rating.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import { duesRegulationOn } from '../../shared/rules/regulations/dues.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import type { ReadDb } from '../connection.ts';
import { unpaidMonths } from '../repo/dues.ts';
import { mayBeInArrears } from '../repo/dues-facts.ts';
import { eventsOfMembers } from '../repo/event.ts';
import { levelOf } from '../repo/rating.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import { unitDisciplines } from './unit-disciplines.ts';

/** Of a member's state what a rating asks: a list of a hundred thousand has no use for the rest. */
export type Standing = Pick<
  MemberState,
  | 'status'
  | 'orgId'
  | 'admittedOn'
  | 'leftOn'
  | 'exemptSince'
  | 'exemptUntil'
  | 'suspendedSince'
  | 'suspendedUntil'
>;

const standingsSql = `SELECT member_id AS memberId, status, org_id AS orgId, admitted_on AS admittedOn,
    left_on AS leftOn, exempt_since AS exemptSince, exempt_until AS exemptUntil,
    suspended_since AS suspendedSince, suspended_until AS suspendedUntil
  FROM member_period
  WHERE member_id IN (SELECT value FROM json_each(?)) AND from_on <= ? AND until_on > ?`;

/**
 * Where members stood on a day. One who was admitted elsewhere and came later has no period here for that day: of
 * these few the ledger itself is folded.
 */
export function standingsOn(
  db: ReadDb,
  memberIds: readonly number[],
  day: string,
): ReadonlyMap<number, Standing> {
  const known = new Map<number, Standing>(
    db
      .all<Standing & { readonly memberId: number }>(standingsSql, [JSON.stringify(memberIds), day, day])
      .map((row) => [row.memberId, row]),
  );
  const others = memberIds.filter((id) => !known.has(id));
  if (others.length === 0) return known;
  const changes = ruleChanges(db);
  for (const [id, events] of eventsOfMembers(db, others)) {
    const standing = events.filter((e) => e.withdrawnReason === null);
    const { state } = foldLedger(standing, day, changes);
    const admitted = standing.find((e) => e.kind === 'admitted');
    known.set(id, { ...state, admittedOn: state.admittedOn ?? admitted?.effectiveOn ?? null });
  }
  return known;
}

const within = (until: string | null, day: string): boolean => until === null || until > day;

/** What the rating asks of a member's standing on the day. */
export function ratingStatus(state: Standing, day: string): YearFacts['status'] {
  if (state.suspendedSince !== null && within(state.suspendedUntil, day)) return 'suspended';
  if (state.exemptSince !== null && within(state.exemptUntil, day)) return 'exempt';
  return state.status === 'official' || state.status === 'probationary' ? state.status : 'unknown';
}

/** The discipline of a year that its rating counts, of all members of the register: they are few. */
function disciplinesOfYear(db: ReadDb, year: number, changes: RuleChanges): Map<number, CountedDiscipline> {
  const ids = db.pluck<number>(
    `SELECT DISTINCT member_id FROM event
     WHERE kind = 'disciplined' AND effective_on >= ? AND effective_on < ? AND withdrawn_reason IS NULL`,
    [String(year), String(year + 1)],
  );
  const found = new Map<number, CountedDiscipline>();
  for (const [id, events] of eventsOfMembers(db, ids)) {
    const countedIn = (earlier: number) => levelOf(db, earlier, id) === 'poor';
    const standing = events.filter((e) => e.withdrawnReason === null);
    const discipline = disciplineForYear(standing, year, countedIn, changes);
    if (discipline) found.set(id, discipline);
  }
  return found;
}

/** Months of the year without dues, of those for whom dues are kept; the months that are over on the day count. */
function duesOf(
  db: ReadDb,
  year: number,
  today: string | null,
  changes: RuleChanges,
): (memberId: number) => number | null {
  if (today === null || today.slice(0, 4) < String(year)) return () => null;
  const span = { from: `${year}-01`, to: `${year}-12` };
  const kept = new Set(
    db.pluck<number>('SELECT DISTINCT member_id FROM dues_profile WHERE from_month <= ?', [span.to]),
  );
  if (kept.size === 0) return () => null;
  const { warn } = duesRegulationOn(yearEnd(year), changes).arrears;
  const unpaid = unpaidMonths(db, mayBeInArrears(db, span, warn, null), year, today);
  return (id) => (kept.has(id) ? (unpaid.get(id)?.length ?? 0) : null);
}

export interface MemberOfYear extends YearFacts {
  readonly probationary: boolean;
  readonly admittedOn: string | null;
}

/**
 * @param today ISO: up to when dues are asked; null = they are not asked, as for a paper that does not show them
 * @returns the facts of a member in the organisation that the list gives him
 */
export function factsOfYear(
  db: ReadDb,
  year: number,
  memberIds: readonly number[],
  today: string | null,
): (memberId: number, orgId: number | null) => MemberOfYear {
  const changes = ruleChanges(db);
  const day = yearEnd(year);
  const standings = standingsOn(db, memberIds, day);
  const disciplines = disciplinesOfYear(db, year, changes);
  const units = new Set(unitDisciplines(db, year, changes).keys());
  const unpaid = duesOf(db, year, today, changes);
  return (memberId, orgId) => {
    const state = standings.get(memberId);
    const left = state !== undefined && state.leftOn !== null && !activeStatuses.includes(state.status);
    return {
      status: state ? ratingStatus(state, day) : 'unknown',
      probationary: state?.status === 'probationary',
      admittedOn: state?.admittedOn ?? null,
      leftOn: left ? state.leftOn : null,
      discipline: disciplines.get(memberId) ?? null,
      unitDisciplined: orgId !== null && units.has(orgId),
      unpaidMonths: unpaid(memberId),
    };
  };
}
