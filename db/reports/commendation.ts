/** Commendations of a period in an organisation with its subtree: tập thể and cá nhân apart. */
import type { CommendationForm } from '../../shared/entities/commendation.ts';
import type { ReadDb } from '../connection.ts';
import {
  type OrganisationCommendation,
  type OrganisationCommendationRow,
  organisationCommendationColumns,
  rowToOrganisationCommendation,
} from '../repo/commendation.ts';
import { type BookScope, scopeParams, within } from './books/book-scope.ts';

const inPeriod = (scope: BookScope): string =>
  `commended_on >= :from AND commended_on <= :asOf AND ${within(scope, 'org_id')}`;

/** In the order of their days; `form` '' = every form. */
export const organisationCommendations = (
  db: ReadDb,
  scope: BookScope,
  { form, limit }: { readonly form: CommendationForm | ''; readonly limit: number },
): OrganisationCommendation[] =>
  db
    .all<OrganisationCommendationRow>(
      `SELECT ${organisationCommendationColumns} FROM organisation_commendation
       WHERE ${inPeriod(scope)} AND (:form = '' OR form = :form) ORDER BY commended_on, id LIMIT :limit`,
      { ...scopeParams(scope), form, limit },
    )
    .map(rowToOrganisationCommendation);

export const countOrganisationCommendations = (
  db: ReadDb,
  scope: BookScope,
): { readonly form: CommendationForm; readonly entries: number }[] =>
  db.all(
    `SELECT form, count(*) AS entries FROM organisation_commendation WHERE ${inPeriod(scope)} GROUP BY form`,
    scopeParams(scope),
  );

/** Organisations commended in the period, each once. */
export const countCommendedOrganisations = (db: ReadDb, scope: BookScope): number =>
  db.pluck<number>(
    `SELECT count(DISTINCT org_id) FROM organisation_commendation WHERE ${inPeriod(scope)}`,
    scopeParams(scope),
  )[0] ?? 0;
