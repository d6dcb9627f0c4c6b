/** An amendment to a closed year: numbered, with its ground and paper, applied to the levels that count. */
import { setRating } from '../../db/repo/rating.ts';
import { amending, insertAmendment } from '../../db/repo/year-amendment.ts';
import { standingClosing } from '../../db/repo/year-closing.ts';
import type { RatingOutcome } from '../../shared/entities/year-closing.ts';
import { closingDeeds } from '../../shared/i18n/vi/year-closing.ts';
import type { OpInput } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { sameOutcome } from '../../shared/rules/year-closing.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';
import { choiceColumns, judgeChoice } from './year-choice.ts';
import { closedView } from './year-closing-handlers.ts';

export function amendYear(
  { year, seen, changes, ground, paper }: OpInput<'year.amend'>,
  context: CoreContext,
): Result<{ readonly number: number; readonly changed: number }> {
  const { db, today, write } = context;
  const closing = standingClosing(db, year);
  if (!closing) return fail('year.not-closed', { year });
  if (closing.amendments !== seen) return fail('year.amend-moved', { year });
  if (paper.on > today)
    return fail('year.amend-future', { date: formatDate(paper.on), today: formatDate(today) });
  const view = closedView(context, { id: closing.id, after: null });
  if (!view.ok) return view;
  const rows = new Map(view.value.rows.map((row) => [row.memberId, row]));
  // Named twice, the last word counts: two lines about one member in one amendment would say two things at once.
  const wanted = new Map(changes.map((change) => [change.memberId, change.choice]));
  const missing = [...wanted.keys()].filter((memberId) => !rows.has(memberId)).length;
  if (missing > 0) return fail('year.not-listed', { year, count: missing });
  const amended: { memberId: number; before: RatingOutcome; after: RatingOutcome }[] = [];
  for (const [memberId, choice] of wanted) {
    const judged = judgeChoice(db, year, [memberId], choice);
    if (!judged.ok) return judged;
    const row = rows.get(memberId);
    if (!row) continue;
    const { level, reason, note, name } = row;
    const before = { level, reason, note };
    const after = choiceColumns(choice);
    if (sameOutcome(before, after)) return fail('year.amend-same', { name });
    amended.push({ memberId, before, after });
  }
  return write(closingDeeds.amend(year, seen + 1, ground), (w, { at, name: by }) =>
    amending(w, year, () => {
      const number = insertAmendment(w, { closingId: closing.id, ground, paper, rows: amended }, { at, by });
      for (const { memberId, after } of amended)
        if (!setRating(w, { year, memberId, ...after }, { at, by }))
          // The guard has kept the list as it was closed.
          throw new Error(`member ${memberId} is gone from the closed list of ${year}`);
      return ok({ number, changed: amended.length });
    }),
  );
}
