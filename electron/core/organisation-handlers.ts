/** The tree of organisations of any day, and the deeds that change it. */

import { listOrganisations, organisationNames } from '../../db/repo/organisation.ts';
import {
  type MemberCount,
  memberCountsAsOf,
  noMembers,
  organisationsAsOf,
} from '../../db/repo/organisation-as-of.ts';
import { eventsOfOrganisation } from '../../db/repo/organisation-event.ts';
import { membersOn } from '../../db/repo/organisation-members.ts';
import { structureReport } from '../../db/reports/structure.ts';
import { organisationTypeNames } from '../../shared/entities/organisation.ts';
import type { OrganisationDeed } from '../../shared/entities/organisation-deed.ts';
import { organisationDeedText } from '../../shared/i18n/vi/organisation.ts';
import type { organisationOps } from '../../shared/ipc/organisation.ts';
import type { Result } from '../../shared/result.ts';
import { fail, ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { previewDeed } from './organisation-preview.ts';
import { judgeDeed, type Recorded, writeDeed } from './organisation-record.ts';
import { withdrawDeed } from './organisation-withdraw.ts';

export const organisationHandlers: CoreHandlers<keyof typeof organisationOps> = {
  'organisation.list': (_input, { db }) => ok(listOrganisations(db)),

  'organisation.asOf': ({ day }, { db }) => {
    const counts = memberCountsAsOf(db, day);
    return ok(organisationsAsOf(db, day).map((org) => ({ ...org, ...countOf(counts, org.id) })));
  },

  'organisation.structure': ({ id, day }, { db }) => {
    const report = structureReport(db, id, day);
    const names = organisationNames(db);
    const orgName = names.get(id);
    if (orgName === undefined) return fail('organisation.not-found');
    if (!report) return fail('organisation.not-living', { name: orgName, date: formatDate(day) });
    const { byType, ...figures } = report;
    return ok({
      ...figures,
      orgName,
      figures: organisationTypeNames.map((type) => ({
        type,
        orgs: byType[type].map((o) => ({
          id: o.id,
          name: o.name,
          parentName: o.parentId === null ? '' : (names.get(o.parentId) ?? ''),
        })),
      })),
    });
  },

  'organisation.history': ({ id }, { db }) => {
    const names = organisationNames(db);
    const nameOf = (orgId: number | null) => (orgId === null ? '' : (names.get(orgId) ?? ''));
    return ok(
      eventsOfOrganisation(db, id).map((e) => ({
        ...e,
        otherName: nameOf(e.otherOrgId),
        parentName: nameOf(e.parentId),
      })),
    );
  },

  'organisation.membersOn': ({ id, day }, { db }) =>
    ok(membersOn(db, id, day).map((m) => ({ ...m, official: m.official === 1 }))),

  'organisation.preview': (deed, { db, today }) => {
    const judged = judgeDeed(db, deed, today);
    return judged.ok ? ok(previewDeed(db, deed, judged.value)) : judged;
  },

  'organisation.record': (deed, context) => {
    const recorded = record(context, deed);
    return recorded.ok
      ? ok({ foundedIds: recorded.value.foundedIds, moved: recorded.value.moved.length })
      : recorded;
  },

  'organisation.withdraw': (input, context) => {
    const withdrawn = withdrawDeed(context, input);
    context.session.search.forget();
    return withdrawn;
  },

  'organisation.found': (org, context) => {
    const recorded = record(context, { kind: 'found', ...org, note: '', memberIds: [] });
    if (!recorded.ok) return recorded;
    const id = recorded.value.foundedIds[0];
    return id === undefined ? fail('organisation.not-found') : ok({ id });
  },
};

const countOf = (counts: ReadonlyMap<number, MemberCount>, id: number): MemberCount =>
  counts.get(id) ?? noMembers;

function record(context: CoreContext, deed: OrganisationDeed): Result<Recorded> {
  const { db, today, write, session } = context;
  const judged = judgeDeed(db, deed, today);
  if (!judged.ok) return judged;
  const recorded = write(organisationDeedText[deed.kind].step, (w, actor) =>
    writeDeed(w, deed, judged.value, { actor, today }),
  );
  // The search remembers names of organisations beside the members.
  session.search.forget();
  return recorded;
}
