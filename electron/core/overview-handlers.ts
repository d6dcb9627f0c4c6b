import { countByStatus } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { countImports, countWomen, membersByOrganisation, yearProgress } from '../../db/repo/overview.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { leftStatuses, type MemberStatus, memberStatuses } from '../../shared/entities/member-state.ts';
import type { overviewOps } from '../../shared/ipc/overview.ts';
import { ok } from '../../shared/result.ts';
import { nextBadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import { badgeDue } from './badge-due.ts';
import type { CoreHandlers } from './context.ts';

/** More bars than this are no picture any more. */
const branchesShown = 12;

// Object.keys forgets that the keys are the statuses.
const everyStatus = Object.keys(memberStatuses) as MemberStatus[];

export const overviewHandlers: CoreHandlers<keyof typeof overviewOps> = {
  'overview.get': (_input, { db }) => {
    const counts = countByStatus(db);
    const official = counts.official ?? 0;
    const probationary = counts.probationary ?? 0;
    const unverified = counts.unverified ?? 0;
    const branches = membersByOrganisation(db);
    const others = branches.slice(branchesShown);
    return ok({
      total: official + probationary + unverified,
      official,
      probationary,
      unverified,
      women: countWomen(db),
      left: leftStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0),
      organisations: listOrganisations(db).length,
      statuses: everyStatus.flatMap((status) => {
        const count = counts[status] ?? 0;
        return count > 0 ? [{ status, count }] : [];
      }),
      branches: branches.slice(0, branchesShown),
      otherBranches: {
        organisations: others.length,
        members: others.reduce((sum, { members }) => sum + members, 0),
      },
      years: yearProgress(db),
      imports: countImports(db),
    });
  },

  'overview.badges': (_input, { db, today }) => {
    const next = nextBadgeRound(today, ruleChanges(db));
    const { round, groups } = badgeDue(
      db,
      { round: next, orgId: null, level: null, early: false, most: 0 },
      today,
    );
    const { name, day, dossierDueOn } = round;
    return ok({
      name,
      day,
      dossierDueOn,
      due: groups.due.found,
      late: groups.late.found,
      waiting: groups.waiting.found,
    });
  },
};
