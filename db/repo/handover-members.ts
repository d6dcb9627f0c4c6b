import type { HandoverMember } from '../../shared/ipc/handover.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

/** Everybody who counted in the membership on a day, in the order of the list. */
export const membersToHandOver = (db: ReadDb, on: string): HandoverMember[] =>
  db.all<HandoverMember>(
    `SELECT m.id, m.full_name AS name, coalesce(o.name, '') AS orgName
     FROM member_period p JOIN member m ON m.id = p.member_id LEFT JOIN organisation o ON o.id = p.org_id
     WHERE p.from_on <= ? AND p.until_on > ? AND p.status IN (${activeStatusList}) AND m.discarded_why = ''
     ORDER BY m.name_sort, m.id`,
    [on, on],
  );
