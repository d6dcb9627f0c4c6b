/** Whether each of those named may be commended so, and what of the decision may be mistyped. Writes nothing. */
import type { ReadDb } from '../../db/connection.ts';
import { commendedByDecision, type DecidedCommendation } from '../../db/repo/commendation.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationFate, organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft, EventPayload } from '../../shared/entities/event.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { commendationText as text } from '../../shared/i18n/vi/commendation.ts';
import type {
  CheckedSubject,
  Commendation,
  CommendationCheck,
  CommendationDeed,
  CommendationSubject,
} from '../../shared/ipc/commendation.ts';
import { clashOfDecisions } from '../../shared/rules/commendation-decision.ts';
import { commendationRegulationOn } from '../../shared/rules/regulations/commendation.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { judgeDraft } from './event-handlers.ts';

/** The ledger's entry for one member; null for the Cờ, which the ledger does not know. */
export function draftOfCommendation(memberId: number, said: Commendation): EventDraft | null {
  const { form, title, level, year, amount, commendedOn, decision, note } = said;
  if (form === 'flag') return null;
  const payload: EventPayload<'commended'> = { form, title, level, year, amount };
  return { memberId, kind: 'commended', effectiveOn: commendedOn, decision, payload, note };
}

/** Why nobody of this kind can have the form; null = they can. */
function refusalOfForm(db: ReadDb, said: Commendation, subject: CommendationSubject): string | null {
  const { forms, citation } = commendationRegulationOn(said.commendedOn, ruleChanges(db));
  return forms[subject].includes(said.form) ? null : text.formRefused(said.form, citation);
}

const twice = (named: readonly DecidedCommendation[], said: Commendation): string[] =>
  named.some((d) => d.commendedOn === said.commendedOn && d.form === said.form)
    ? [text.alreadyByDecision(said.decision.number)]
    : [];

export function checkCommendation(
  db: ReadDb,
  { said, memberIds, orgIds }: CommendationDeed,
  today: string,
  except = 0,
): CommendationCheck {
  const before = said.decision.number === '' ? [] : commendedByDecision(db, said.decision.number, except);
  const warnings = new Set(before.flatMap((deed) => clashOfDecisions(said, deed) ?? []));
  return {
    members: checkedMembers(db, said, memberIds, before, today),
    organisations: checkedOrganisations(db, said, orgIds, before),
    // One paper with many names clashes once.
    warnings: [...warnings].slice(0, 5),
  };
}

function checkedMembers(
  db: ReadDb,
  said: Commendation,
  ids: readonly number[],
  before: readonly DecidedCommendation[],
  today: string,
): CheckedSubject[] {
  const names = organisationNames(db);
  const states = getStates(db, ids);
  const form = refusalOfForm(db, said, 'members');
  return getMembers(db, ids).map(({ id, record }) => {
    const orgId = states.get(id)?.orgId ?? null;
    const draft = draftOfCommendation(id, said);
    const judged = form === null && draft ? judgeDraft(db, draft, today) : null;
    const refused = judged && !judged.ok ? errors[judged.error.code].text(judged.error.params) : null;
    return {
      id,
      name: record.fullName,
      orgName: orgId === null ? '' : (names.get(orgId) ?? ''),
      refusal: form ?? refused,
      warnings: [
        ...twice(
          before.filter((d) => d.memberId === id),
          said,
        ),
        ...(judged?.ok ? judged.value.warnings.map(({ rule, citation }) => text.cited(rule, citation)) : []),
      ],
    };
  });
}

function checkedOrganisations(
  db: ReadDb,
  said: Commendation,
  ids: readonly number[],
  before: readonly DecidedCommendation[],
): CheckedSubject[] {
  const form = refusalOfForm(db, said, 'organisations');
  return ids.flatMap((id) => {
    const fate = organisationFate(db, id);
    // '-' stands for one whose founding was withdrawn.
    if (!fate || fate.endedOn === '-') return [];
    const { name, foundedOn, endedOn } = fate;
    const ended = endedOn !== '' && endedOn <= said.commendedOn;
    const early = foundedOn !== '' && foundedOn > said.commendedOn;
    return [
      {
        id,
        name,
        orgName: '',
        refusal: form ?? (ended ? text.organisationEnded(formatDate(endedOn)) : null),
        warnings: [
          ...twice(
            before.filter((d) => d.orgId === id),
            said,
          ),
          ...(early ? [text.organisationLater(formatDate(foundedOn))] : []),
        ],
      },
    ];
  });
}
