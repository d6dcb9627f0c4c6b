import { getEvent } from '../../db/repo/event.ts';
import {
  getOrganisationDiscipline,
  withdrawOrganisationDiscipline,
} from '../../db/repo/organisation-discipline.ts';
import { disciplineDeeds } from '../../shared/i18n/vi/discipline.ts';
import type { disciplineOps } from '../../shared/ipc/discipline.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { disciplineCounts } from './discipline-counts.ts';
import { previewDeed, recordDeed } from './discipline-deeds.ts';
import { disciplinesOfMember, organisationDetail } from './discipline-detail.ts';
import { listedDisciplines } from './discipline-list.ts';

/** A screen shows so many; more are said to be there. */
const shown = 500;

/** Discipline of members and organisations. */
export const disciplineHandlers: CoreHandlers<keyof typeof disciplineOps> = {
  'discipline.list': (request, { db, today }) => {
    const rows = listedDisciplines(db, request, today);
    return ok({ rows: rows.slice(0, shown), total: rows.length });
  },

  'discipline.counts': (question, { db }) => ok(disciplineCounts(db, question)),

  'discipline.get': ({ subject, id }, { db, today }) => {
    const memberId = subject === 'member' ? getEvent(db, id)?.memberId : undefined;
    const found =
      memberId === undefined
        ? organisationDetail(db, subject === 'organisation' ? id : 0, today)
        : disciplinesOfMember(db, memberId, today).find((d) => d.id === id);
    return found ? ok(found) : fail('discipline.not-found');
  },

  'discipline.ofMember': ({ memberId }, { db, today }) => ok(disciplinesOfMember(db, memberId, today)),

  'discipline.preview': previewDeed,

  'discipline.record': recordDeed,

  'discipline.organisation': ({ id }, { db }) => {
    const found = getOrganisationDiscipline(db, id);
    return found ? ok(found) : fail('discipline.not-found');
  },

  'discipline.withdraw': ({ id, version, reason }, { db, write }) => {
    if (!getOrganisationDiscipline(db, id)) return fail('discipline.not-found');
    return write(disciplineDeeds.withdraw(reason), (w) =>
      withdrawOrganisationDiscipline(w, { id, version }, reason)
        ? ok(null)
        : fail('discipline.changed-meanwhile'),
    );
  },
};
