/** Rows of the two books of dossiers: loans and hand-overs, by their day. */
import type { HandoverFact, LoanFact } from '../../../shared/entities/book.ts';
import type { ReadDb } from '../../connection.ts';
import { type BookScope, scopeParams, within } from './book-scope.ts';

type Kind = 'loans' | 'handovers';
const tables: Readonly<Record<Kind, { readonly name: string; readonly day: string }>> = {
  loans: { name: 'dossier_loan', day: 'borrowed_on' },
  handovers: { name: 'dossier_handover', day: 'on_day' },
};

/** The dossier's place on the day: where its member stood, or stood last. */
function from(kind: Kind, scope: BookScope): string {
  const { name, day } = tables[kind];
  const org = `(SELECT p.org_id FROM member_period p WHERE p.member_id = t.member_id
    AND p.from_on <= t.${day} AND p.until_on > t.${day})`;
  const inScope = scope.orgIds === null ? '1' : `ifnull(${within(scope, org)}, 0)`;
  return `FROM ${name} t WHERE t.${day} >= :from AND t.${day} <= :asOf AND ${inScope}`;
}

export interface LoanRow extends Omit<LoanFact, 'record'> {
  readonly id: number;
  readonly memberId: number;
}
export interface HandoverRow extends Omit<HandoverFact, 'record'> {
  readonly id: number;
  readonly memberId: number;
}

const columns: Readonly<Record<Kind, string>> = {
  // A loan given back after the day of the book was still out on that day.
  loans: `t.id, t.member_id AS memberId, t.papers, t.borrower, t.unit, t.purpose, t.approved_by AS approvedBy,
    t.borrowed_on AS borrowedOn, t.due_on AS dueOn, CASE WHEN t.returned_on <= :asOf THEN t.returned_on ELSE '' END AS returnedOn, t.note`,
  handovers: `t.id, t.member_id AS memberId, t.direction, t.on_day AS onDay, t.party, t.papers, t.giver, t.receiver, t.note`,
};

export type Window =
  | { readonly offset: number; readonly limit: number }
  | { readonly memberIds: readonly number[] };

function rowsOf<T>(db: ReadDb, kind: Kind, scope: BookScope, window: Window): T[] {
  const { day } = tables[kind];
  const head = `SELECT ${columns[kind]} ${from(kind, scope)}`;
  if ('memberIds' in window)
    return db.all<T>(
      `${head} AND t.member_id IN (SELECT value FROM json_each(:members)) ORDER BY t.${day}, t.id`,
      {
        ...scopeParams(scope),
        members: JSON.stringify(window.memberIds),
      },
    );
  return db.all<T>(`${head} ORDER BY t.${day}, t.id LIMIT :limit OFFSET :offset`, {
    ...scopeParams(scope),
    ...window,
  });
}

export const loanRows = (db: ReadDb, scope: BookScope, window: Window): LoanRow[] =>
  rowsOf(db, 'loans', scope, window);
export const handoverRows = (db: ReadDb, scope: BookScope, window: Window): HandoverRow[] =>
  rowsOf(db, 'handovers', scope, window);

export const countDossierRows = (
  db: ReadDb,
  kind: Kind,
  scope: BookScope,
): { readonly rows: number; readonly people: number } =>
  db.get<{ rows: number; people: number }>(
    `SELECT count(*) AS rows, count(DISTINCT t.member_id) AS people ${from(kind, scope)}`,
    scopeParams(scope),
  ) ?? { rows: 0, people: 0 };
