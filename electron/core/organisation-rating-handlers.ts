/** The yearly rating of Party organisations: levels and reasons for many at once, the process of one, the decision. */
import type { ReadDb } from '../../db/connection.ts';
import {
  putOrganisationDecision,
  putOrganisationLevel,
  putOrganisationProcess,
} from '../../db/repo/organisation-rating.ts';
import { getRatingYear } from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { organisationRatingRows } from '../../db/reports/organisation-ratings.ts';
import { organisationReasonsWithNote } from '../../shared/entities/organisation-rating.ts';
import {
  organisationUnratedLabels,
  organisationRatingText as text,
} from '../../shared/i18n/vi/organisation-rating.ts';
import type {
  OrganisationChoice,
  OrganisationRatingRow,
  organisationRatingOps,
} from '../../shared/ipc/organisation-rating.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import type { CoreHandlers } from './context.ts';

/** The rows of those asked for; refused where the year has no list, or one of them is not rated in it. */
function rowsOf(
  db: ReadDb,
  year: number,
  orgIds: readonly number[],
): Result<readonly OrganisationRatingRow[]> {
  if (!getRatingYear(db, year)) return fail('year.not-found', { year });
  const wanted = new Set(orgIds);
  const found = organisationRatingRows(db, year).filter(({ orgId }) => wanted.has(orgId));
  return found.length === wanted.size
    ? ok(found)
    : fail('organisation-rating.not-listed', { year, count: wanted.size - found.length });
}

const described = (db: ReadDb, year: number, choice: OrganisationChoice): string =>
  choice.kind === 'level'
    ? classificationRegimeOf(year, ruleChanges(db)).organisationNames[choice.level]
    : choice.kind === 'unrated'
      ? organisationUnratedLabels[choice.reason]
      : text.steps.open;

export const organisationRatingHandlers: CoreHandlers<keyof typeof organisationRatingOps> = {
  'organisationRating.list': ({ year }, { db }) =>
    getRatingYear(db, year) ? ok(organisationRatingRows(db, year)) : fail('year.not-found', { year }),

  'organisationRating.setLevel': ({ year, orgIds, choice }, { db, write }) => {
    const rows = rowsOf(db, year, orgIds);
    if (!rows.ok) return rows;
    const reason = choice.kind === 'unrated' ? choice.reason : null;
    const note = choice.kind === 'unrated' ? choice.note : '';
    if (reason !== null && organisationReasonsWithNote.includes(reason) && note === '')
      return fail('organisation-rating.note-missing', { reason: organisationUnratedLabels[reason] });
    const level = choice.kind === 'level' ? choice.level : null;
    return write(text.steps.level(year, described(db, year, choice)), (w, { at, name: by }) => {
      for (const { orgId } of rows.value)
        putOrganisationLevel(w, { year, orgId }, { level, reason, note }, { at, by });
      return ok({ changed: rows.value.length });
    });
  },

  'organisationRating.setProcess': ({ year, orgId, version, process }, { db, write }) => {
    const rows = rowsOf(db, year, [orgId]);
    if (!rows.ok) return rows;
    const [row] = rows.value;
    if (row?.version !== version)
      return fail('organisation-rating.changed-meanwhile', { name: row?.name ?? '' });
    return write(text.steps.process(year, row.name), (w, { at, name: by }) => {
      putOrganisationProcess(w, { year, orgId }, process, { at, by });
      return ok(null);
    });
  },

  'organisationRating.setDecision': ({ year, orgIds, decision }, { db, write }) => {
    const rows = rowsOf(db, year, orgIds);
    if (!rows.ok) return rows;
    return write(text.steps.decision(year, decision.number), (w, { at, name: by }) => {
      for (const { orgId } of rows.value) putOrganisationDecision(w, { year, orgId }, decision, { at, by });
      return ok({ changed: rows.value.length });
    });
  },
};
