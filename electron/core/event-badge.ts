/**
 * What the register knows of an award beyond the member's own ledger: the pattern of its number, who else holds it,
 * and whether its decision's number was used on another day. Asked by the single wizard and by the decision of a round.
 */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { badgeNumberHolder, otherDayOfDecision } from '../../db/repo/badge-award.ts';
import { proposalOfEvent, standingProposals, updateProposal } from '../../db/repo/badge-proposal.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isAward } from '../../shared/rules/badge-award.ts';
import { checkBadgeNumber, normalBadgeNumber } from '../../shared/rules/badge-number.ts';
import type { Refusal } from '../../shared/rules/lifecycle.ts';
import { badgeNumberRegulationOn } from '../../shared/rules/regulations/badge-numbers.ts';
import { formatDate } from '../../shared/text/dates.ts';

export function checkBadgeAward(db: ReadDb, draft: EventDraft): Result<readonly Refusal[]> {
  if (draft.kind !== 'badgeAwarded' || !('badgeNumber' in draft.payload)) return ok([]);
  const { level, badgeNumber: number } = draft.payload;
  const { signedOn } = draft.decision;
  const on = signedOn.length === 10 ? signedOn : draft.effectiveOn;
  const changes = ruleChanges(db);
  const { refusal, warnings } = checkBadgeNumber({ level, number, on }, changes);
  if (refusal) return fail('badgeProposal.wrong-number', { ...refusal });
  const found = [...warnings];
  const holder =
    number.trim() === '' ? undefined : badgeNumberHolder(db, normalBadgeNumber(number), draft.memberId);
  const { citation, verified } = badgeNumberRegulationOn(on, changes);
  if (holder && verified)
    return fail('badgeProposal.number-held', {
      number,
      holder: holder.fullName,
      level: holder.level,
      citation,
    });
  if (holder)
    found.push({
      rule: `Số Huy hiệu ${number} đã ghi cho đồng chí ${holder.fullName} (Huy hiệu ${holder.level} năm); một trong hai có thể ghi nhầm.`,
      citation,
    });
  return ok([...found, ...paperWarnings(db, draft)]);
}

/** What is odd about the paper: the register may have it wrong as well, so this only warns. */
function paperWarnings(db: ReadDb, { decision, effectiveOn, payload, note }: EventDraft): Refusal[] {
  const { number, signedOn } = decision;
  const found: Refusal[] = [];
  const citation = 'các lần tặng Huy hiệu đã ghi trong sổ';
  const dated = signedOn.length === 10;
  // One number of a year is one decision, of one day.
  const other = dated && number.trim() !== '' ? otherDayOfDecision(db, { number, signedOn }) : undefined;
  if (other !== undefined)
    found.push({
      rule: `Quyết định số ${number} đã ghi với ngày ký ${formatDate(other)}; lần này ghi ${formatDate(signedOn)}. Kiểm tra lại số và ngày.`,
      citation,
    });
  if (dated && effectiveOn.length === 10 && effectiveOn < signedOn)
    found.push({
      rule: `Ngày trao tặng (${formatDate(effectiveOn)}) trước ngày ký quyết định (${formatDate(signedOn)}).`,
      citation: 'trình tự xét tặng: quyết định rồi trao tặng',
    });
  if ('award' in payload && !isAward(payload.award) && note.trim() === '')
    found.push({
      rule: 'Cấp lại hoặc đổi Huy hiệu: chưa ghi lý do (mất, hỏng) ở ô Ghi chú.',
      citation: 'ghi chú của sổ tặng Huy hiệu (mẫu 5-HHĐ)',
    });
  return found;
}

/** An award, however it was entered, answers the member's proposal of its level. */
export function answerProposal(db: WriteDb, draft: EventDraft, eventId: number): void {
  if (draft.kind !== 'badgeAwarded' || !('award' in draft.payload) || !isAward(draft.payload.award)) return;
  const { level } = draft.payload;
  const open = standingProposals(db, [draft.memberId]).find((p) => p.level === level && p.outcome === '');
  const outcomeOn = draft.decision.signedOn || draft.effectiveOn;
  if (open) updateProposal(db, { ...open, outcome: 'awarded', outcomeOn, eventId });
}

/** An award taken back as a typing error: what was proposed waits for its decision again. */
export function reopenProposal(db: WriteDb, event: LedgerEvent): void {
  const proposal = proposalOfEvent(db, event.id);
  if (proposal) updateProposal(db, { ...proposal, outcome: '', outcomeOn: '', eventId: null });
}
