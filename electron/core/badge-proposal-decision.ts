/**
 * The decision of a round: its list held against what was proposed, every award judged, then all of them into the
 * ledger in one step, or none. Taking the step back opens the proposals again.
 */
import type { ReadDb } from '../../db/connection.ts';
import { membersNamed } from '../../db/repo/badge-award.ts';
import { proposalsOfRound } from '../../db/repo/badge-proposal.ts';
import { insertEvent } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { openProposalStates } from '../../shared/entities/badge-proposal.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { proposalDeeds } from '../../shared/i18n/vi/badge-proposal.ts';
import type { AwardJudgement, DecidedInput } from '../../shared/ipc/badge-proposal.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { type Candidate, matchDecision } from '../../shared/rules/badge-match.ts';
import { readDecisionList } from '../../shared/rules/badge-match-list.ts';
import { normalBadgeNumber } from '../../shared/rules/badge-number.ts';
import { roundNameOn } from '../../shared/rules/badge-proposal.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { nameSortKey } from '../../shared/text/names.ts';
import { tickedProposals } from './badge-proposal-steps.ts';
import type { CoreHandlers } from './context.ts';
import { answerProposal } from './event-badge.ts';
import { judgeDraft } from './event-handlers.ts';

/** Everybody whom the list may mean: the round's open proposals, and namesakes of the whole register. */
function candidatesOf(db: ReadDb, roundDay: string, names: readonly string[]): Candidate[] {
  const orgs = organisationNames(db);
  const proposed = proposalsOfRound(db, { roundDay, orgIds: null })
    .filter((p) => openProposalStates.includes(p.state))
    .map(
      ({ id, version, level, kind, memberId, fullName, bornOn, orgId }): Candidate => ({
        memberId,
        fullName,
        bornOn,
        orgName: orgs.get(orgId) ?? '',
        proposal: { id, version, level, posthumous: kind === 'posthumous' },
      }),
    );
  const known = new Set(proposed.map((c) => c.memberId));
  const others = membersNamed(db, [...new Set(names.map(nameSortKey))])
    .filter((m) => !known.has(m.memberId))
    .map((m): Candidate => ({ ...m, proposal: null }));
  return [...proposed, ...others];
}

const awardDrafts = (db: ReadDb, { roundDay, decision, awardedOn, people }: DecidedInput) => {
  const round = roundNameOn(roundDay, ruleChanges(db));
  return people.map(
    ({ memberId, level, award, badgeNumber }): EventDraft<'badgeAwarded'> => ({
      memberId,
      kind: 'badgeAwarded',
      effectiveOn: awardedOn,
      decision,
      payload: { level, round, award, badgeNumber },
      note: '',
    }),
  );
};

const sentence = ({ code, params }: AppError): string => errors[code].text(params);

function judgeAwards(db: ReadDb, input: DecidedInput, today: string): Result<AwardJudgement[]> {
  const { signedOn } = input.decision;
  if (signedOn > today) return fail('badgeProposal.signed-later', { day: formatDate(signedOn) });
  const names = new Map(
    getMembers(
      db,
      input.people.map((p) => p.memberId),
    ).map((m) => [m.id, m.record.fullName]),
  );
  const numbers = new Map<string, string>();
  const judgements = awardDrafts(db, input).map((draft): AwardJudgement => {
    const { memberId } = draft;
    const fullName = names.get(memberId) ?? '';
    const number = normalBadgeNumber(draft.payload.badgeNumber);
    const twin = number === '' ? undefined : numbers.get(number);
    numbers.set(number, fullName);
    const judged = judgeDraft(db, draft, today);
    if (!judged.ok) return { memberId, fullName, refused: sentence(judged.error), warnings: [] };
    if (twin !== undefined)
      return {
        memberId,
        fullName,
        refused: `Số Huy hiệu ${draft.payload.badgeNumber} ghi hai lần trong danh sách này (đồng chí ${twin}).`,
        warnings: [],
      };
    return { memberId, fullName, refused: null, warnings: judged.value.warnings };
  });
  return ok(judgements);
}

export const badgeProposalDecision: CoreHandlers<
  'badgeProposal.match' | 'badgeProposal.judge' | 'badgeProposal.decide'
> = {
  'badgeProposal.match': ({ roundDay, text }, { db }) => {
    const lines = readDecisionList(text);
    if (!lines) return fail('badgeProposal.no-names');
    return ok(
      matchDecision(
        lines,
        candidatesOf(
          db,
          roundDay,
          lines.map((l) => l.fullName),
        ),
      ),
    );
  },

  'badgeProposal.judge': (input, { db, today }) => judgeAwards(db, input, today),

  'badgeProposal.decide': (input, { db, today, write, session }) => {
    const judged = judgeAwards(db, input, today);
    if (!judged.ok) return judged;
    const refused = judged.value.find((j) => j.refused !== null);
    if (refused)
      return fail('badgeProposal.award-refused', { name: refused.fullName, why: refused.refused ?? '' });
    const proposals = tickedProposals(
      db,
      input.people.flatMap(({ proposal }) => proposal ?? []),
    );
    if (!proposals.ok) return proposals;
    const done = write(proposalDeeds.decide, (w, { at, name: by }) => {
      for (const draft of awardDrafts(w, input)) {
        answerProposal(w, draft, insertEvent(w, draft, { at, by }));
        refreshState(w, draft.memberId, today);
      }
      return ok({ count: input.people.length });
    });
    for (const { memberId } of input.people) session.search.touch(db, memberId);
    return done;
  },
};
