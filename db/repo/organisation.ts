/** Organisations and the events that made them what they are. */
import { randomUUID } from 'node:crypto';
import type { Organisation, OrganisationType } from '../../shared/entities/organisation.ts';
import { cleanText, foldText } from '../../shared/text/names.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly parent_id: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly members: number;
}

const rowToOrganisation = ({ parent_id, ...row }: Row): Organisation => ({ ...row, parentId: parent_id });

/** Chi bộ 2 before Chi bộ 10: numbers in names are compared as numbers. */
const byName = new Intl.Collator('vi', { numeric: true });

/** Parents before their children, siblings by name. */
export function listOrganisations(db: ReadDb): Organisation[] {
  const all = db
    .all<Row>(
      `SELECT o.id, o.parent_id, o.type, o.name, o.code, count(s.member_id) AS members
       FROM organisation o
       LEFT JOIN member_state s ON s.org_id = o.id AND s.status IN (${activeStatusList})
       GROUP BY o.id`,
    )
    .map(rowToOrganisation)
    .sort((a, b) => byName.compare(a.name, b.name));
  const children = Map.groupBy(all, (o) => o.parentId);
  const inOrder = (parent: number | null): Organisation[] =>
    (children.get(parent) ?? []).flatMap((o) => [o, ...inOrder(o.id)]);
  return inOrder(null);
}

/** The organisation and everything below it. */
export const subtreeIds = (db: ReadDb, id: number): number[] =>
  db.pluck<number>(
    `WITH RECURSIVE below (id) AS (
       SELECT id FROM organisation WHERE id = ? UNION ALL
       SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id)
     SELECT id FROM below`,
    [id],
  );

/** Same name under the same parent, however it is spelt. */
export const findOrganisation = (db: ReadDb, parentId: number | null, name: string): number | undefined =>
  db.pluck<number>('SELECT id FROM organisation WHERE parent_id IS ? AND name_fold = ?', [
    parentId,
    foldText(name),
  ])[0];

export interface NewOrganisation {
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly effectiveOn: string;
  readonly decision: string;
}

export function foundOrganisation(
  db: WriteDb,
  org: NewOrganisation,
  args: { readonly at: string; readonly by: string },
): number {
  const name = cleanText(org.name);
  const { id } = db.run(
    'INSERT INTO organisation (uid, parent_id, type, name, name_fold, code) VALUES (?, ?, ?, ?, ?, ?)',
    [randomUUID(), org.parentId, org.type, name, foldText(name), org.code],
  );
  recordOrganisationEvent(db, id, 'founded', { ...org, name }, args);
  return id;
}

export function renameOrganisation(
  db: WriteDb,
  id: number,
  to: {
    readonly name: string;
    readonly code: string;
    readonly effectiveOn: string;
    readonly decision: string;
  },
  args: { readonly at: string; readonly by: string },
): boolean {
  const now = db.get<Row>(
    'SELECT id, parent_id, type, name, code, 0 AS members FROM organisation WHERE id = ?',
    [id],
  );
  if (!now) return false;
  const name = cleanText(to.name);
  db.run('UPDATE organisation SET name = ?, name_fold = ?, code = ? WHERE id = ?', [
    name,
    foldText(name),
    to.code,
    id,
  ]);
  recordOrganisationEvent(db, id, 'renamed', { ...to, name, parentId: now.parent_id, type: now.type }, args);
  return true;
}

function recordOrganisationEvent(
  db: WriteDb,
  id: number,
  kind: 'founded' | 'renamed',
  org: NewOrganisation,
  args: { readonly at: string; readonly by: string },
): void {
  db.run(
    `INSERT INTO organisation_event (org_id, kind, effective_on, decision, parent_id, type, name, code, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, kind, org.effectiveOn, org.decision, org.parentId, org.type, org.name, org.code, args.at, args.by],
  );
}

export const organisationNames = (db: ReadDb): Map<number, string> =>
  new Map(
    db.all<{ id: number; name: string }>('SELECT id, name FROM organisation').map((o) => [o.id, o.name]),
  );
