/** A doubtful row of the list beside the members of the register that it may be, field by field. */
import type { ReadDb } from '../../db/connection.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { memberStatuses } from '../../shared/entities/member-state.ts';
import { columnFactNames } from '../../shared/i18n/vi/import.ts';
import type { DoubtfulPair } from '../../shared/ipc/import.ts';
import { differs } from '../../shared/roster/plan-row.ts';
import type { MatchedMember } from '../../shared/roster/plan-types.ts';
import type { ImportDraft, MadePlan } from './import-draft.ts';
import { matchedMembers } from './import-planning.ts';

export function doubtfulPair(
  db: ReadDb,
  draft: ImportDraft,
  made: MadePlan,
  row: number,
): DoubtfulPair | null {
  const doubt = made.plan.doubtful.find((d) => d.row === row);
  const person = draft.reading.people.find((p) => p.row === row);
  if (!doubt || !person) return null;
  const there = matchedMembers(db, doubt.candidates);
  const members = doubt.candidates.flatMap((id) => there.get(id) ?? []);
  const names = new Map(listOrganisations(db).map((o) => [o.id, o.name]));
  const line = (
    field: Pick<DoubtfulPair['fields'][number], 'field' | 'label' | 'isDate' | 'choosable'>,
    list: string,
    of: (member: MatchedMember) => string,
    differ: (there: string) => boolean = (there) => there !== list,
  ) => {
    const register = members.map(of);
    return {
      ...field,
      list,
      register,
      differs: register.map((there) => list !== '' && there !== '' && differ(there)),
    };
  };
  const dates = (['admittedOn', 'officialOn'] as const).map((fact) =>
    line(
      { field: fact, label: columnFactNames[fact], isDate: true, choosable: false },
      person[fact] ?? '',
      (m) => m.state[fact] ?? '',
      (there) => !there.startsWith(person[fact] ?? ''),
    ),
  );
  const fields = memberFieldNames.map((name) =>
    line(
      {
        field: name,
        label: memberFields[name].label,
        isDate: memberFields[name].kind === 'date',
        choosable: true,
      },
      person.fields[name] ?? '',
      (m) => m.record[name],
      (there) => differs(name, there, person.fields[name] ?? ''),
    ),
  );
  const own = draft.reading.columns.flatMap(({ target }) =>
    target.kind === 'own'
      ? [
          line(
            { field: `own:${target.fieldId}`, label: target.label, isDate: false, choosable: true },
            person.own[target.fieldId] ?? '',
            (m) => m.own[target.fieldId] ?? '',
          ),
        ]
      : [],
  );
  return {
    ...doubt,
    members: members.map((m) => ({
      id: m.id,
      name: m.record.fullName,
      orgName: m.state.orgId === null ? '' : (names.get(m.state.orgId) ?? ''),
      status: memberStatuses[m.state.status] ?? '',
    })),
    fields: [...fields, ...dates, ...own].filter((f) => f.list !== '' || f.register.some((v) => v !== '')),
  };
}
