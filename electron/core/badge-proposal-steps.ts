/** Drawing up a round's list and taking its people from paper to paper: one deed for all who are ticked. */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { getProposals, insertProposal, updateProposal } from '../../db/repo/badge-proposal.ts';
import { getMembers } from '../../db/repo/member.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { type BadgeProposal, openProposalStates } from '../../shared/entities/badge-proposal.ts';
import { proposalDeeds, proposalStateNames } from '../../shared/i18n/vi/badge-proposal.ts';
import type { OpInput } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkStep, roundNameOn } from '../../shared/rules/badge-proposal.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { checkPeople } from './badge-proposal-check.ts';
import type { CoreContext, CoreHandlers } from './context.ts';

interface Ticked {
  readonly id: number;
  readonly version: number;
}
export interface NamedProposal extends BadgeProposal {
  readonly fullName: string;
}

/** Those ticked as they are now, still open and as the window shows them. */
export function tickedProposals(db: ReadDb, ticked: readonly Ticked[]): Result<readonly NamedProposal[]> {
  const found = new Map(
    getProposals(
      db,
      ticked.map((t) => t.id),
    ).map((p) => [p.id, p]),
  );
  const names = new Map(
    getMembers(
      db,
      [...found.values()].map((p) => p.memberId),
    ).map((m) => [m.id, m.record.fullName]),
  );
  const proposals: NamedProposal[] = [];
  for (const { id, version } of ticked) {
    const proposal = found.get(id);
    if (!proposal) return fail('badgeProposal.not-found');
    const name = names.get(proposal.memberId) ?? '';
    if (proposal.version !== version) return fail('badgeProposal.changed-meanwhile', { name });
    if (!openProposalStates.includes(proposal.state))
      return fail('badgeProposal.decided', { name, state: proposalStateNames[proposal.state] });
    proposals.push({ ...proposal, fullName: name });
  }
  return ok(proposals);
}

/** Changes the proposals of several people in one step. */
function changeAll(
  { db, write }: CoreContext,
  name: string,
  ticked: readonly Ticked[],
  change: (proposal: NamedProposal, w: WriteDb) => Result<BadgeProposal>,
): Result<{ readonly count: number }> {
  const proposals = tickedProposals(db, ticked);
  if (!proposals.ok) return proposals;
  return write(name, (w) => {
    for (const proposal of proposals.value) {
      const changed = change(proposal, w);
      if (!changed.ok) return changed;
      if (!updateProposal(w, changed.value))
        return fail('badgeProposal.changed-meanwhile', { name: proposal.fullName });
    }
    return ok({ count: proposals.value.length });
  });
}

function withStep(
  proposal: NamedProposal,
  { step, on, number, selfDeclared }: OpInput<'badgeProposal.step'>,
  today: string,
): Result<BadgeProposal> {
  const refusal = checkStep(proposal, step, { on, today });
  if (refusal) return fail('badgeProposal.refused', { name: proposal.fullName, ...refusal });
  if (step === 'declared') return ok({ ...proposal, declaredOn: on, selfDeclared });
  if (step === 'resolved') return ok({ ...proposal, resolvedOn: on, resolvedNumber: number });
  return ok({ ...proposal, sentOn: on, sentNumber: number });
}

export const badgeProposalSteps: CoreHandlers<
  'badgeProposal.draft' | 'badgeProposal.step' | 'badgeProposal.update' | 'badgeProposal.end'
> = {
  'badgeProposal.draft': ({ roundDay, people }, { db, today, write }) => {
    if (Number(roundDay.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
      return fail('badgeProposal.far-round', { day: formatDate(roundDay) });
    const checked = checkPeople(db, roundDay, people);
    const roundName = roundNameOn(roundDay, ruleChanges(db));
    let warnings = 0;
    return write(proposalDeeds.draft, (w) => {
      const ids: number[] = [];
      for (const person of checked) {
        if (!person.ok) return person;
        const { fullName, problems, ...proposal } = person.value;
        const refused = problems.find((p) => p.level === 'refuse');
        if (refused)
          return fail('badgeProposal.refused', {
            name: fullName,
            rule: refused.rule,
            citation: refused.citation,
          });
        warnings += problems.length;
        ids.push(insertProposal(w, { ...proposal, roundName, roundDay }));
      }
      return ok({ ids, warnings });
    });
  },

  'badgeProposal.step': (input, context) =>
    changeAll(context, proposalDeeds[input.step], input.people, (proposal) =>
      withStep(proposal, input, context.today),
    ),

  'badgeProposal.update': ({ id, version, kind, ground, answerable }, context) => {
    const done = changeAll(context, proposalDeeds.update, [{ id, version }], (proposal) =>
      ok({ ...proposal, kind, ground, answerable }),
    );
    return done.ok ? ok(null) : done;
  },

  'badgeProposal.end': ({ outcome, people, on, reason }, context) => {
    const { today } = context;
    return changeAll(context, proposalDeeds[outcome], people, (proposal) => {
      const refuse = (rule: string) =>
        fail('badgeProposal.refused', { name: proposal.fullName, rule, citation: '' });
      if (on > today) return refuse(`Ngày ${formatDate(on)} chưa đến.`);
      if (outcome === 'refused' && proposal.sentOn === '')
        return refuse(
          'Chưa gửi danh sách lên cấp trên nên chưa có kết quả; nếu thôi đề nghị thì chọn "Rút đề nghị".',
        );
      if (outcome === 'refused' && on < proposal.sentOn)
        return refuse(`Ngày có kết quả trước ngày gửi danh sách (${formatDate(proposal.sentOn)}).`);
      return ok({ ...proposal, outcome, outcomeOn: on, outcomeReason: reason });
    });
  },
};
