import { latestEvents } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { countByStatus } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { countImports, countWomen, probationaryMembers, ratingYears } from '../../db/repo/overview.ts';
import type { overviewOps } from '../../shared/ipc/overview.ts';
import { ok } from '../../shared/result.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import { addMonths } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';

/** How long before the end of probation the secretary is told: time for the papers and the branch meeting. */
const noticeMonths = 2;

export const overviewHandlers: CoreHandlers<keyof typeof overviewOps> = {
  'overview.get': (_input, { db, today }) => {
    const counts = countByStatus(db);
    const official = counts.official ?? 0;
    const probationary = counts.probationary ?? 0;
    const unverified = counts.unverified ?? 0;
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const total = official + probationary + unverified;

    const recognitionDue = probationaryMembers(db)
      .filter((m) => m.admittedOn.length === 10)
      .map((m) => ({
        memberId: m.memberId,
        name: m.name,
        dueOn: addMonths(m.admittedOn, membershipRegulationOn(today).probationMonths),
      }))
      .filter((m) => m.dueOn <= addMonths(today, noticeMonths))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn));

    const events = latestEvents(db, 8);
    const names = new Map(
      getMembers(
        db,
        events.map((e) => e.memberId),
      ).map((m) => [m.id, m.record.fullName]),
    );
    return ok({
      total,
      official,
      probationary,
      unverified,
      women: countWomen(db),
      left: all - total - (counts.none ?? 0),
      organisations: listOrganisations(db).length,
      recognitionDue,
      recent: events.map(({ memberId, kind, effectiveOn, enteredAt }) => ({
        memberId,
        name: names.get(memberId) ?? '',
        kind,
        effectiveOn,
        enteredAt,
      })),
      years: ratingYears(db),
      imports: countImports(db),
    });
  },
};
