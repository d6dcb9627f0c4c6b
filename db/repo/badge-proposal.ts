/** Proposals of Huy hiệu Đảng, round by round. What a decision gave stands in the ledger and is only pointed at. */
import { randomUUID } from 'node:crypto';
import type { BadgeProposal, ProposalState } from '../../shared/entities/badge-proposal.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const fields = [
  'memberId',
  'orgId',
  'level',
  'roundName',
  'roundDay',
  'kind',
  'selfDeclared',
  'declaredOn',
  'ground',
  'answerable',
  'resolvedNumber',
  'resolvedOn',
  'sentNumber',
  'sentOn',
  'outcome',
  'outcomeOn',
  'outcomeReason',
  'eventId',
] as const satisfies readonly (keyof BadgeProposal)[];
const columns = fields.map(columnName);
const columnList = columns.map((c) => `p.${c}`).join(', ');

export type NewProposal = Pick<
  BadgeProposal,
  'memberId' | 'orgId' | 'level' | 'roundName' | 'roundDay' | 'kind' | 'ground' | 'answerable'
>;

type Row = Readonly<Record<string, string | number | null>>;

function rowToProposal(row: Row): BadgeProposal {
  const parts: Record<string, unknown> = { id: row.id, version: row.version, state: row.state };
  for (const field of fields) parts[field] = row[columnName(field)];
  parts.selfDeclared = row.self_declared === 1;
  // Every column is written from a BadgeProposal by this module alone.
  return parts as unknown as BadgeProposal;
}

export const insertProposal = (db: WriteDb, proposal: NewProposal): number =>
  db.run(
    `INSERT INTO badge_proposal (uid, member_id, org_id, level, round_name, round_day, kind, ground, answerable)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      randomUUID(),
      proposal.memberId,
      proposal.orgId,
      proposal.level,
      proposal.roundName,
      proposal.roundDay,
      proposal.kind,
      proposal.ground,
      proposal.answerable,
    ],
  ).id;

/** False when the proposal is no longer the one the window showed. */
export const updateProposal = (db: WriteDb, proposal: BadgeProposal): boolean =>
  db.run(
    `UPDATE badge_proposal SET ${columns.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [
      ...fields.map((field) => {
        const value = proposal[field];
        return typeof value === 'boolean' ? Number(value) : value;
      }),
      proposal.id,
      proposal.version,
    ],
  ).changes === 1;

const selected = `SELECT p.id, p.version, p.state, ${columnList} FROM badge_proposal p`;

/** In the order asked for; one that is not there is left out. */
export function getProposals(db: ReadDb, ids: readonly number[]): BadgeProposal[] {
  const found = new Map(
    db
      .all<Row>(`${selected} WHERE p.id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)])
      .map((row) => [Number(row.id), rowToProposal(row)]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Newest round first. */
export const proposalsOfMember = (db: ReadDb, memberId: number): BadgeProposal[] =>
  db
    .all<Row>(`${selected} WHERE p.member_id = ? ORDER BY p.round_day DESC, p.id DESC`, [memberId])
    .map(rowToProposal);

/** Those on their way or awarded: of one level there is at most one for each member. */
export const standingProposals = (db: ReadDb, memberIds: readonly number[]): BadgeProposal[] =>
  db
    .all<Row>(
      `${selected} WHERE p.member_id IN (SELECT value FROM json_each(?)) AND p.outcome IN ('', 'awarded')`,
      [JSON.stringify(memberIds)],
    )
    .map(rowToProposal);

export interface ListedProposal extends BadgeProposal {
  readonly fullName: string;
  readonly bornOn: string;
}

/**
 * A round's list in the order of the printed one: by branch as the tree has it, then by name.
 * @param orgIds null = the whole register
 */
export const proposalsOfRound = (
  db: ReadDb,
  args: { readonly roundDay: string; readonly orgIds: readonly number[] | null },
): ListedProposal[] =>
  db
    .all<Row & { readonly full_name: string; readonly born_on: string }>(
      `SELECT p.id, p.version, p.state, ${columnList}, m.full_name, m.born_on
       FROM badge_proposal p JOIN member m ON m.id = p.member_id AND m.discarded_why = ''
       JOIN organisation o ON o.id = p.org_id
       WHERE p.round_day = :roundDay AND (:orgs IS NULL OR p.org_id IN (SELECT value FROM json_each(:orgs)))
       ORDER BY o.name, o.id, m.name_sort, p.id`,
      { roundDay: args.roundDay, orgs: args.orgIds && JSON.stringify(args.orgIds) },
    )
    .map((row) => ({ ...rowToProposal(row), fullName: row.full_name, bornOn: row.born_on }));

export interface RoundCount {
  readonly roundDay: string;
  readonly roundName: BadgeProposal['roundName'];
  readonly state: ProposalState;
  readonly count: number;
}

/** How many of each state in the rounds of some days, oldest first; withdrawn records do not count. */
export const countProposals = (
  db: ReadDb,
  args: { readonly from: string; readonly to: string; readonly orgIds: readonly number[] | null },
): RoundCount[] =>
  db.all(
    `SELECT p.round_day AS roundDay, p.round_name AS roundName, p.state, count(*) AS count
     FROM badge_proposal p JOIN member m ON m.id = p.member_id AND m.discarded_why = ''
     WHERE p.round_day BETWEEN :from AND :to
       AND (:orgs IS NULL OR p.org_id IN (SELECT value FROM json_each(:orgs)))
     GROUP BY p.round_day, p.round_name, p.state ORDER BY p.round_day`,
    { from: args.from, to: args.to, orgs: args.orgIds && JSON.stringify(args.orgIds) },
  );

/** The proposal that an award of the ledger answered. */
export const proposalOfEvent = (db: ReadDb, eventId: number): BadgeProposal | undefined => {
  const row = db.get<Row>(`${selected} WHERE p.event_id = ?`, [eventId]);
  return row && rowToProposal(row);
};
