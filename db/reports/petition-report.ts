/** Letters of a period that are about an organisation with its subtree, or about members who were there on that day. */
import type { Petition } from '../../shared/entities/petition.ts';
import type { ReadDb } from '../connection.ts';
import { petitionsReceived } from '../repo/petition.ts';
import { type BookScope, scopeParams, within } from './books/book-scope.ts';

/** Oldest first; of the whole register also those about nobody in it. */
export function petitionsAbout(db: ReadDb, scope: BookScope): Petition[] {
  const all = petitionsReceived(db, scope.from, scope.asOf).toReversed();
  if (scope.orgIds === null) return all;
  const here = new Set(
    db.pluck<number>(
      `SELECT p.id FROM petition p WHERE p.received_on BETWEEN :from AND :asOf AND (${within(scope, 'p.about_org_id')}
         OR EXISTS (SELECT 1 FROM member_period m WHERE m.member_id = p.about_member_id
           AND m.from_on <= p.received_on AND m.until_on > p.received_on AND ${within(scope, 'm.org_id')}))`,
      scopeParams(scope),
    ),
  );
  return all.filter(({ id }) => here.has(id));
}
