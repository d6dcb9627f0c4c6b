/** Who stands on a year's list by the ledger of 31 December, each with the reason where the rules leave him aside. */
import type { Actor, ReadDb, WriteDb } from '../../db/connection.ts';
import { listedIds } from '../../db/repo/member-list.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { insertRatings } from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { ratingStatus, type Standing, standingsOn } from '../../db/reports/year-facts.ts';
import { noProcess } from '../../shared/entities/rating-process.ts';
import { prefilledNote } from '../../shared/i18n/vi/year-process.ts';
import { isActive } from '../../shared/rules/lifecycle.ts';
import { proposeLevel } from '../../shared/rules/propose-level.ts';
import type { UnratedReason } from '../../shared/rules/rating-unrated.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';

export interface ToList {
  readonly memberId: number;
  readonly orgId: number | null;
  readonly admittedOn: string | null;
  /** the ledger does not know where the member was on that day, so today's place stands for it */
  readonly orgOfToday: boolean;
  /** why the year's rules leave him aside; null = to be rated */
  readonly reason: UnratedReason | null;
  readonly note: string;
}

/** The members of 31 December, in the order of names. */
export function membersOfYear(db: ReadDb, year: number): ToList[] {
  const day = yearEnd(year);
  const regime = classificationRegimeOf(year, ruleChanges(db));
  const ids = listedIds(db);
  const standings = standingsOn(db, ids, day);
  const placeless = [...standings].flatMap(([id, state]) => (state.orgId === null ? [id] : []));
  const now = getStates(db, placeless);
  const reasonOf = (state: Standing): UnratedReason | null =>
    proposeLevel(
      {
        ...noProcess,
        status: ratingStatus(state, day),
        admittedOn: state.admittedOn,
        discipline: null,
        unitDisciplined: false,
        unpaidMonths: null,
      },
      day,
      regime,
    ).unrated;
  return ids.flatMap((memberId) => {
    const state = standings.get(memberId);
    if (!state || !isActive(state.status)) return [];
    const orgId = state.orgId ?? now.get(memberId)?.orgId ?? null;
    const reason = reasonOf(state);
    return [
      {
        memberId,
        orgId,
        admittedOn: state.admittedOn,
        orgOfToday: state.orgId === null && orgId !== null,
        reason,
        note: prefilledNote(reason, state, regime, year),
      },
    ];
  });
}

/** In the order of their numbers, which is that of the indexes: of a hundred thousand it saves a third of the time. */
export const listMembers = (
  db: WriteDb,
  year: number,
  members: readonly ToList[],
  { at, name: by }: Actor,
): void =>
  insertRatings(
    db,
    year,
    members.toSorted((a, b) => a.memberId - b.memberId),
    { at, by },
  );
