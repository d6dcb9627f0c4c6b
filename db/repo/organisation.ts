/** Organisations as they stand today. On other days: organisation-as-of.ts; what made them so: organisation-event.ts. */
import { randomUUID } from 'node:crypto';
import type { Organisation, OrganisationType } from '../../shared/entities/organisation.ts';
import { cleanText, foldText } from '../../shared/text/names.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { inTreeOrder } from './organisation-as-of.ts';
import { insertOrganisationEvent } from './organisation-event.ts';
import { projectFounded } from './organisation-projection.ts';

interface Row {
  readonly id: number;
  readonly parent_id: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly members: number;
}

const rowToOrganisation = ({ parent_id, ...row }: Row): Organisation => ({ ...row, parentId: parent_id });

/** Those that live today, parents before their children, siblings by name. */
export const listOrganisations = (db: ReadDb): Organisation[] =>
  inTreeOrder(
    db
      .all<Row>(
        `SELECT o.id, o.parent_id, o.type, o.name, o.code, count(s.member_id) AS members
         FROM organisation o
         LEFT JOIN member_state s ON s.org_id = o.id AND s.status IN (${activeStatusList})
         WHERE o.ended_on = ''
         GROUP BY o.id`,
      )
      .map(rowToOrganisation),
  );

/** The organisation and everything below it by today's tree, what has ended in its last place. */
export const subtreeIds = (db: ReadDb, id: number): number[] =>
  db.pluck<number>(
    `WITH RECURSIVE below (id) AS (
       SELECT id FROM organisation WHERE id = ? UNION ALL
       SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id)
     SELECT id FROM below`,
    [id],
  );

/** Since when and until when it has lived; '' = not known, and not ended. */
export const organisationFate = (
  db: ReadDb,
  id: number,
): { readonly name: string; readonly foundedOn: string; readonly endedOn: string } | undefined =>
  db.get('SELECT name, founded_on AS foundedOn, ended_on AS endedOn FROM organisation WHERE id = ?', [id]);

export interface NewOrganisation {
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly effectiveOn: string;
  readonly decision: string;
}

export interface Entered {
  /** ISO timestamp */
  readonly at: string;
  readonly by: string;
}

/** What a founding carries when it is part of a larger deed. */
export interface DeedOfFounding {
  readonly otherOrgId: number | null;
  readonly deedUid: string;
  readonly note: string;
}

/** A new organisation with its founding; whether it may stand there is for the caller to have judged. */
export function foundOrganisation(
  db: WriteDb,
  org: NewOrganisation,
  args: Entered,
  deed: DeedOfFounding = { otherOrgId: null, deedUid: '', note: '' },
): number {
  const name = cleanText(org.name);
  const { parentId, type, code, effectiveOn, decision } = org;
  // It stands in today's tree only when its day has come; within a larger deed, when the deed is whole: its name may
  // still be that of one that ends by the same deed (refreshOrganisations follows).
  const ended = deed.deedUid === '' && effectiveOn <= dayOf(args.at) ? '' : '-';
  const { id } = db.run(
    `INSERT INTO organisation (uid, parent_id, type, name, name_fold, code, founded_on, ended_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [randomUUID(), parentId, type, name, foldText(name), code, effectiveOn, ended],
  );
  const event = {
    orgId: id,
    kind: 'founded' as const,
    effectiveOn,
    decision,
    parentId,
    type,
    name,
    code,
    ...deed,
    enteredAt: args.at,
    enteredBy: args.by,
  };
  projectFounded(db, { ...event, id: insertOrganisationEvent(db, event), withdrawnReason: null });
  return id;
}

/** Seven hours ahead of UTC all the year: the day in Vietnam at a moment. */
const dayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);

/** Every organisation there has been by its newest name. */
export const organisationNames = (db: ReadDb): Map<number, string> =>
  new Map(
    db.all<{ id: number; name: string }>('SELECT id, name FROM organisation').map((o) => [o.id, o.name]),
  );
