import { latestEvents } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { countByStatus } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { countImports, countWomen, ratingYears } from '../../db/repo/overview.ts';
import { leftStatuses } from '../../shared/entities/member-state.ts';
import type { overviewOps } from '../../shared/ipc/overview.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';

export const overviewHandlers: CoreHandlers<keyof typeof overviewOps> = {
  'overview.get': (_input, { db }) => {
    const counts = countByStatus(db);
    const official = counts.official ?? 0;
    const probationary = counts.probationary ?? 0;
    const unverified = counts.unverified ?? 0;
    const total = official + probationary + unverified;

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
      left: leftStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0),
      organisations: listOrganisations(db).length,
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
