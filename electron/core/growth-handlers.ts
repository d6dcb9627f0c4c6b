/** The lists of Phát triển Đảng, and putting a new person into the first of them. */

import { admissionPlans, dropAdmissionPlan, putAdmissionPlan } from '../../db/repo/admission-plan.ts';
import { insertEvent } from '../../db/repo/event.ts';
import { findNamesake, growthOf } from '../../db/repo/growth.ts';
import { getMember, insertMember } from '../../db/repo/member.ts';
import { getStates, refreshState } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { memberStatuses } from '../../shared/entities/member-state.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { admissionsText as planText } from '../../shared/i18n/vi/report-admissions.ts';
import type { growthOps } from '../../shared/ipc/growth.ts';
import { fail, ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';

export const growthHandlers: CoreHandlers<keyof typeof growthOps> = {
  'growth.list': (input, { db }) => ok(growthOf(db, input)),

  'growth.plans': ({ year }, { db }) => {
    const names = organisationNames(db);
    return ok(admissionPlans(db, year).map((plan) => ({ ...plan, orgName: names.get(plan.orgId) ?? '' })));
  },

  'growth.setPlan': ({ year, orgId, people }, { db, write }) => {
    if (!organisationNames(db).has(orgId)) return fail('growth.no-organisation');
    if (people === null)
      return write(planText.planDropStep, (w) => {
        dropAdmissionPlan(w, year, orgId);
        return ok(null);
      });
    return write(planText.planStep, (w) => {
      putAdmissionPlan(w, year, { orgId, people });
      return ok(null);
    });
  },

  'growth.nominate': (input, { db, write, session, today }) => {
    const { fullName, bornOn, sex, orgId, helpers, certificateOn, effectiveOn, decision } = input;
    if (!organisationNames(db).has(orgId)) return fail('growth.no-organisation');
    if (Number(effectiveOn.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
      return fail('event.future', { date: formatDate(effectiveOn) });
    const same = input.otherPerson ? undefined : findNamesake(db, fullName, bornOn);
    const known = same === undefined ? undefined : getMember(db, same);
    if (known) {
      const status = getStates(db, [known.id]).get(known.id)?.status ?? 'none';
      return fail('growth.same-person', {
        name: known.record.fullName,
        bornOn: formatDate(bornOn),
        status: memberStatuses[status],
      });
    }
    const added = write(eventLabels.nominated, (w, { at, name }) => {
      const memberId = insertMember(w, { ...emptyMemberRecord(), fullName, bornOn, sex }, { at });
      const payload = { orgId, helpers, certificateOn };
      insertEvent(
        w,
        { memberId, kind: 'nominated', effectiveOn, decision, payload, note: '' },
        { at, by: name },
      );
      refreshState(w, memberId, today);
      return ok({ id: memberId });
    });
    if (added.ok) session.search.touch(db, added.value.id);
    return added;
  },
};
