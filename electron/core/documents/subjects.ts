/** People behind the subjects of a paper, with every fact that its marks may ask for. */
import type { ReadDb } from '../../../db/connection.ts';
import { getProposals } from '../../../db/repo/badge-proposal.ts';
import { getMembers } from '../../../db/repo/member.ts';
import { getTransfers } from '../../../db/repo/transfer.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { DocumentSubjects } from '../../../shared/ipc/document.ts';
import { transferRows } from '../transfer-rows.ts';
import { badgeFacts } from './badge-facts.ts';
import { type FactsContext, type MemberFacts, memberFacts } from './member-facts.ts';
import { transferFacts } from './transfer-facts.ts';

/** One that a paper may be about; `id` is the subject's own. */
export interface Subject extends MemberFacts {
  readonly id: number;
}

/** In the order of the ids; what is no longer in the register is left out. */
export function subjectsOf({ kind, ids }: DocumentSubjects, context: FactsContext): readonly Subject[] {
  const { db, today } = context;
  switch (kind) {
    case 'none':
      return [];
    case 'member':
      return memberFacts(ids, context).map((member) => ({ ...member, id: member.memberId }));
    case 'transfer': {
      const rows = transferRows(db, getTransfers(db, ids), today);
      return withMembers(
        rows.map((row) => ({
          ...{ id: row.transfer.id, memberId: row.transfer.memberId },
          facts: transferFacts(db, row, today),
        })),
        context,
      );
    }
    case 'badge': {
      const proposals = getProposals(db, ids);
      const facts = badgeFacts(db, proposals);
      return withMembers(
        proposals.map(({ id, memberId }, n) => ({ id, memberId, facts: facts[n] ?? {} })),
        context,
      );
    }
  }
}

/** Members that the subjects are about, each once, as far as they are still in the register. */
export function membersBehind({ kind, ids }: DocumentSubjects, db: ReadDb): readonly number[] {
  switch (kind) {
    case 'none':
      return [];
    case 'member':
      return getMembers(db, ids).map(({ id }) => id);
    case 'transfer':
      return [...new Set(getTransfers(db, ids).map(({ memberId }) => memberId))];
    case 'badge':
      return [...new Set(getProposals(db, ids).map(({ memberId }) => memberId))];
  }
}

interface About {
  readonly id: number;
  readonly memberId: number;
  readonly facts: Facts;
}

function withMembers(subjects: readonly About[], context: FactsContext): Subject[] {
  const ids = [...new Set(subjects.map(({ memberId }) => memberId))];
  const members = new Map(memberFacts(ids, context).map((member) => [member.memberId, member]));
  return subjects.flatMap(({ id, memberId, facts }) => {
    const member = members.get(memberId);
    return member ? [{ ...member, id, facts: { ...member.facts, ...facts } }] : [];
  });
}
