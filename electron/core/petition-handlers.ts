/** Petitions (đơn thư) with deadlines and outcomes. Restricted tier. */
import type { ReadDb } from '../../db/connection.ts';
import { memberName } from '../../db/repo/member.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import {
  countedPetitions,
  getPetition,
  insertPetition,
  nextPetitionNumber,
  numberHolder,
  petitionsReceived,
  petitionTopics,
  updatePetition,
} from '../../db/repo/petition.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { Petition, PetitionFields } from '../../shared/entities/petition.ts';
import { petitionText as text } from '../../shared/i18n/vi/petition.ts';
import type { PetitionRow, petitionOps } from '../../shared/ipc/petition.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import { checkPetition, clockRuns, type PetitionProblem, petitionTerm } from '../../shared/rules/petition.ts';
import { countPetitions } from '../../shared/rules/petition-counts.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { daysBetween } from '../../shared/text/day-arithmetic.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';

/** The letters as lists show them. */
export function petitionRows(db: ReadDb, petitions: readonly Petition[], today: string): PetitionRow[] {
  const organisations = organisationNames(db);
  return petitions.map((petition) => ({
    petition,
    about: aboutOf(db, petition, organisations),
    daysLeft: clockRuns(petition) ? daysBetween(today, petition.dueOn) : null,
  }));
}

const aboutOf = (db: ReadDb, p: Petition, organisations: ReadonlyMap<number, string>): string =>
  p.aboutOrgId !== null
    ? (organisations.get(p.aboutOrgId) ?? '')
    : p.aboutMemberId !== null
      ? memberName(db, p.aboutMemberId)
      : p.aboutText;

/** The rules, and what only the register knows: whose number it is, and the letter that it repeats. */
function problemsOf(
  db: ReadDb,
  { id, petition }: { readonly id: number | null; readonly petition: PetitionFields },
  today: string,
): readonly PetitionProblem[] {
  const refuse = (field: PetitionProblem['field'], rule: string): PetitionProblem => ({
    field,
    level: 'refuse',
    rule,
    citation: '',
  });
  const { repeatOf, receivedOn, numberInBook } = petition;
  const repeated = repeatOf === null ? undefined : getPetition(db, repeatOf);
  const year = receivedOn.slice(0, 4);
  const holder = numberHolder(db, year, numberInBook);
  return [
    ...checkPetition(petition, {
      today,
      changes: ruleChanges(db),
      repeatedOn: repeated?.receivedOn ?? null,
    }),
    ...(repeatOf !== null && (!repeated || repeatOf === id) ? [refuse('repeatOf', text.repeatMissing)] : []),
    ...(holder !== undefined && holder !== id
      ? [refuse('numberInBook', text.numberTaken(numberInBook, year))]
      : []),
  ];
}

const holds = (row: PetitionRow, wanted: string): boolean => {
  const { sender, topic, content, authority, numberInBook, note } = row.petition;
  return foldText(`${numberInBook} ${sender} ${topic} ${content} ${authority} ${note} ${row.about}`).includes(
    wanted,
  );
};

export const petitionHandlers: CoreHandlers<keyof typeof petitionOps> = {
  'petition.page': ({ from, to, kind, status, search, limit }, { db, today }) => {
    const all = petitionsReceived(db, from, to);
    const fitting = all.filter(
      (p) => (kind === null || p.kind === kind) && (status === null || p.status === status),
    );
    const wanted = foldText(search.trim());
    const rows = petitionRows(db, fitting, today).filter((row) => wanted === '' || holds(row, wanted));
    return ok({ rows: rows.slice(0, limit), found: rows.length, total: all.length });
  },

  'petition.get': ({ id }, { db, today }) => {
    const petition = getPetition(db, id);
    const [row] = petition ? petitionRows(db, [petition], today) : [];
    if (!petition || !row) return fail('petition.not-found');
    const repeated = petition.repeatOf === null ? undefined : getPetition(db, petition.repeatOf);
    return ok({
      ...row,
      repeats: repeated ? text.bookName(repeated.numberInBook, formatDate(repeated.receivedOn)) : '',
      term: petitionTerm(petition, ruleChanges(db)),
    });
  },

  'petition.start': ({ year }, { db }) =>
    ok({ numberInBook: nextPetitionNumber(db, year), topics: petitionTopics(db) }),

  'petition.check': (input, { db, today }) =>
    ok({ problems: problemsOf(db, input, today), term: petitionTerm(input.petition, ruleChanges(db)) }),

  'petition.save': ({ id, version, petition }, { db, today, write }): Result<{ readonly id: number }> => {
    if (id !== null && !getPetition(db, id)) return fail('petition.not-found');
    const refused = problemsOf(db, { id, petition }, today).find((p) => p.level === 'refuse');
    if (refused)
      return fail('petition.refused', {
        rule: `${text.fields[refused.field]}: ${refused.rule}`,
        citation: refused.citation,
      });
    return write(id === null ? text.steps.add : text.steps.edit, (w) => {
      if (id === null) return ok({ id: insertPetition(w, petition) });
      return updatePetition(w, { ...petition, id, version })
        ? ok({ id })
        : fail('petition.changed-meanwhile');
    });
  },

  'petition.counts': ({ from, to }, { db }) => {
    const before = yearBefore({ from, to });
    return ok(countPetitions(countedPetitions(db, from, to), countedPetitions(db, before.from, before.to)));
  },
};
