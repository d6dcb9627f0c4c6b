/** Whether a level, or a reason for none, may be recorded by the rules of the year. */
import type { ReadDb } from '../../db/connection.ts';
import { countBlankInSource } from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { unratedLabels } from '../../shared/i18n/vi/year.ts';
import type { RatingChoice } from '../../shared/ipc/year.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import { reasonsWithNote, type UnratedReason } from '../../shared/rules/rating-unrated.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';

/** Only reasons that the year's rules know, with the sentence where the reason alone says nothing. */
export function judgeChoice(
  db: ReadDb,
  year: number,
  memberIds: readonly number[],
  choice: RatingChoice,
): Result<null> {
  if (choice.kind !== 'unrated') return ok(null);
  const { reason, note } = choice;
  const regime = classificationRegimeOf(year, ruleChanges(db));
  const ruled = reason === 'exempt' || reason === 'suspended' || reason === 'newMember';
  if (ruled && regime.exempted[reason] === undefined)
    return fail('year.reason-not-ruled', { year, reason: unratedLabels[reason], citation: regime.citation });
  if (reasonsWithNote.includes(reason) && note === '')
    return fail('year.note-missing', { reason: unratedLabels[reason] });
  // Comes from a roster only; needed again when a step is undone.
  if (reason === 'sourceBlank' && countBlankInSource(db, year, memberIds) !== memberIds.length)
    return fail('year.not-from-source');
  return ok(null);
}

export const choiceColumns = (
  choice: RatingChoice,
): { readonly level: RatingLevel | null; readonly reason: UnratedReason | null; readonly note: string } => ({
  level: choice.kind === 'level' ? choice.level : null,
  reason: choice.kind === 'unrated' ? choice.reason : null,
  note: choice.kind === 'unrated' ? choice.note : '',
});
