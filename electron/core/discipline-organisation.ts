/** Decisions on organisations, and what becomes of them: judged, then written with the version that was seen. */
import type { ReadDb } from '../../db/connection.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import {
  getOrganisationDiscipline,
  insertOrganisationDiscipline,
  putComplaints,
  updateOrganisationDiscipline,
} from '../../db/repo/organisation-discipline.ts';
import type { OrganisationDisciplineForm } from '../../shared/entities/discipline-form.ts';
import type {
  OrganisationComplaint,
  OrganisationDiscipline,
} from '../../shared/entities/organisation-discipline.ts';
import { disciplineDeeds } from '../../shared/i18n/vi/discipline.ts';
import type { DisciplineDeedOf, DisciplinePreview } from '../../shared/ipc/discipline.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { standingOf } from '../../shared/rules/discipline.ts';
import { checkDecision, lateComplaint, lateSettlement } from '../../shared/rules/discipline-checks.ts';
import { appealFault, settlementFault } from '../../shared/rules/discipline-complaints.ts';
import { organisationConsequencesOf } from '../../shared/rules/discipline-consequences.ts';
import { organisationFormFault } from '../../shared/rules/discipline-forms.ts';
import { disciplineRegulationOn } from '../../shared/rules/regulations/discipline.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';
import { sameNumber } from './discipline-check.ts';
import { consequenceContext } from './discipline-detail.ts';

type Follow = DisciplineDeedOf<'appeal'> | DisciplineDeedOf<'settle'>;
type OrganisationDeed = DisciplineDeedOf<'organisation'> | Follow;

export function judgeOrganisationDeed(
  db: ReadDb,
  deed: OrganisationDeed,
  today: string,
): Result<DisciplinePreview> {
  return deed.deed === 'organisation' ? judgeDecision(db, deed, today) : judgeFollow(db, deed);
}

function judgeDecision(
  db: ReadDb,
  { id, discipline }: DisciplineDeedOf<'organisation'>,
  today: string,
): Result<DisciplinePreview> {
  const { orgId, effectiveOn, form, decision } = discipline;
  const date = formatDate(effectiveOn);
  if (Number(effectiveOn.slice(0, 4)) > Number(today.slice(0, 4)) + 2) return fail('event.future', { date });
  const name = organisationNames(db).get(orgId);
  if (name === undefined) return fail('organisation.not-found');
  const known = id === null ? undefined : getOrganisationDiscipline(db, id);
  if (id !== null && !known) return fail('discipline.not-found');
  const org = organisationsAsOf(db, effectiveOn).find((o) => o.id === orgId);
  // Giải tán may be recorded first, and ends the organisation on that very day.
  if (!org && form !== 'disbandment') return fail('discipline.not-living', { name, date });
  const context = consequenceContext(db);
  const { changes } = context;
  const checked = checkDecision({ ...discipline, signedOn: decision.signedOn }, changes);
  if (checked.refusal) return fail('discipline.refused', { ...checked.refusal });
  const fault = org ? organisationFormFault(org.type, effectiveOn, changes) : null;
  const complaints = known?.complaints ?? [];
  const standing = standingOf({ ...discipline, complaints }, [], effectiveOn, changes);
  return ok({
    warnings: [
      ...(fault ? [{ rule: fault.rule, citation: fault.citation }] : []),
      ...checked.warnings,
      ...sameNumber(db, decision, id ?? 0),
    ],
    consequences: organisationConsequencesOf({ ...discipline, complaints, ...standing }, context),
  });
}

function judgeFollow(db: ReadDb, deed: Follow): Result<DisciplinePreview> {
  const known = getOrganisationDiscipline(db, deed.id);
  if (!known) return fail('discipline.not-found');
  const context = consequenceContext(db);
  const { changes, calendar } = context;
  const { on } = deed;
  const regulation = disciplineRegulationOn(on, changes);
  const decided = { ...known, ...standingOf(known, [], on, changes) };
  const appeal = deed.deed === 'appeal';
  const rule = deed.deed === 'appeal' ? appealFault(decided, on) : settlementFault(decided, on, deed);
  const { citation } = appeal ? regulation.complaint : regulation.settlement;
  if (rule) return fail('discipline.refused', { rule, citation });
  if (
    deed.deed === 'settle' &&
    deed.form !== '' &&
    !regulation.organisationForms.forms.some((f) => f === deed.form)
  )
    return fail('discipline.refused', {
      rule: 'Tổ chức đảng chỉ bị khiển trách, cảnh cáo hoặc giải tán.',
      citation: regulation.organisationForms.citation,
    });
  const open = known.complaints.at(-1);
  const late = appeal
    ? lateComplaint(on, known, calendar, changes)
    : open && lateSettlement(on, open, changes);
  const after = { ...known, complaints: complaintsAfter(known, deed) };
  return ok({
    warnings: late ? [late] : [],
    consequences: organisationConsequencesOf({ ...after, ...standingOf(after, [], on, changes) }, context),
  });
}

function complaintsAfter({ complaints }: OrganisationDiscipline, deed: Follow): OrganisationComplaint[] {
  const { on } = deed;
  if (deed.deed === 'appeal') {
    const { toBody, central } = deed;
    return [...complaints, { on, toBody, central, settledOn: '', outcome: '', form: '', reason: '' }];
  }
  // judgeFollow refused whatever is no form of an organisation.
  const form = deed.form as OrganisationDisciplineForm | '';
  const settled = { settledOn: on, outcome: deed.outcome, form, reason: deed.reason };
  const open = complaints.at(-1);
  return open?.settledOn === ''
    ? [...complaints.slice(0, -1), { ...open, ...settled }]
    : [...complaints, { on: '', toBody: '', central: false, ...settled }];
}

export function writeOrganisationDeed(
  deed: OrganisationDeed,
  { db, today, write }: CoreContext,
): Result<{ readonly id: number }> {
  const judged = judgeOrganisationDeed(db, deed, today);
  if (!judged.ok) return judged;
  if (deed.deed !== 'organisation') {
    const known = getOrganisationDiscipline(db, deed.id);
    if (!known) return fail('discipline.not-found');
    return write(disciplineDeeds[deed.deed], (w) =>
      putComplaints(w, deed, complaintsAfter(known, deed))
        ? ok({ id: deed.id })
        : fail('discipline.changed-meanwhile'),
    );
  }
  const { id, version, discipline } = deed;
  if (id === null)
    return write(disciplineDeeds.organisation, (w, { at, name: by }) =>
      ok({ id: insertOrganisationDiscipline(w, discipline, { at, by }) }),
    );
  return write(disciplineDeeds.organisationEdit, (w) =>
    updateOrganisationDiscipline(w, { id, version }, discipline)
      ? ok({ id })
      : fail('discipline.changed-meanwhile'),
  );
}
