/** How the levels of a year come about: opinions, votes, scores, proposals, the branches' meetings, the decision. */
import { getRatingYear, setRating, setRatingDecision } from '../../db/repo/rating.ts';
import { putRatingMeeting, ratingMeetings } from '../../db/repo/rating-meeting.ts';
import { setProcess } from '../../db/repo/rating-process.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { branchesOfYear, yearRows } from '../../db/reports/year-list.ts';
import { processReasons } from '../../shared/i18n/vi/year-process.ts';
import type { AcceptedProposals, RatingEdit, yearProcessOps } from '../../shared/ipc/year-process.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { proposalOf } from '../../shared/rules/rating-row.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { compareYear, refreshYear } from './year-changes.ts';
import { choiceColumns, judgeChoice } from './year-choice.ts';
import { writeRating } from './year-write.ts';

function judgeEdits(context: CoreContext, year: number, rows: readonly RatingEdit[]): Result<null> {
  const choices = Map.groupBy(rows, ({ choice }) => JSON.stringify(choice ?? null));
  for (const same of choices.values()) {
    const choice = same[0]?.choice;
    if (!choice) continue;
    const ids = same.map(({ memberId }) => memberId);
    const judged = judgeChoice(context.db, year, ids, choice);
    if (!judged.ok) return judged;
  }
  return ok(null);
}

export const yearProcessHandlers: CoreHandlers<keyof typeof yearProcessOps> = {
  'year.setProcess': ({ year, rows }, context) => {
    const judged = judgeEdits(context, year, rows);
    if (!judged.ok) return judged;
    const name = rows.every(({ part }) => part === undefined)
      ? processReasons.setLevels(year, rows.length)
      : processReasons.set(year, rows.length);
    return writeRating(context, year, name, (w, { at, name: by }) => {
      const missing = rows.filter(({ memberId, choice, part }) => {
        const row = { year, memberId };
        const levelled = !choice || setRating(w, { ...row, ...choiceColumns(choice) }, { at, by });
        return !(levelled && (!part || setProcess(w, row, part, { at, by })));
      }).length;
      return missing > 0 ? fail('year.not-listed', { year, count: missing }) : ok({ changed: rows.length });
    });
  },

  'year.acceptProposals': ({ year, memberIds }, context) => {
    const regime = classificationRegimeOf(year, ruleChanges(context.db));
    return writeRating(context, year, processReasons.accept(year, memberIds.length), (w, actor, found) => {
      const asked = new Set(memberIds);
      const count = { rated: 0, unrated: 0, kept: 0, nothing: 0 };
      const entered = { at: actor.at, by: actor.name };
      const rows = yearRows(w, found, { memberIds });
      if (rows.length !== asked.size)
        return fail('year.not-listed', { year, count: asked.size - rows.length });
      for (const row of rows) {
        const { memberId } = row;
        const proposal = proposalOf(row, year, regime);
        if (proposal.level === null && proposal.unrated === null) count.nothing += 1;
        else if (row.level !== null || row.reason !== null) {
          if (row.level !== proposal.level || row.reason !== proposal.unrated) count.kept += 1;
        } else {
          const { level, unrated: reason } = proposal;
          setRating(w, { year, memberId, level, reason, note: '' }, entered);
          count[level === null ? 'unrated' : 'rated'] += 1;
        }
      }
      return ok<AcceptedProposals>(count);
    });
  },

  'year.compare': ({ year }, { db }) => {
    const found = getRatingYear(db, year);
    return found ? ok(compareYear(db, found).changes) : fail('year.not-found', { year });
  },

  'year.refresh': (input, context) => refreshYear(input, context),

  'year.meetings': ({ year }, { db }) => {
    if (!getRatingYear(db, year)) return fail('year.not-found', { year });
    const meetings = ratingMeetings(db, year);
    return ok(
      branchesOfYear(db, year).map((branch) => ({ ...branch, meeting: meetings.get(branch.orgId) ?? null })),
    );
  },

  'year.setMeeting': ({ year, orgId, meeting, version }, context) => {
    const org = branchesOfYear(context.db, year).find((branch) => branch.orgId === orgId)?.orgName;
    if (org === undefined) return fail('year.not-a-branch', { year });
    return writeRating(context, year, processReasons.meeting(year, org), (w) =>
      putRatingMeeting(w, { year, orgId, version }, meeting)
        ? ok(null)
        : fail('year.meeting-changed', { org }),
    );
  },

  'year.setDecision': ({ year, ...decision }, context) =>
    writeRating(context, year, processReasons.decision(year), (w) => {
      setRatingDecision(w, year, decision);
      return ok(null);
    }),
};
