/** Steps of the life cycle about the Party card: issued, lost, given back. They change neither status nor place. */
import type { EventPayload } from '../entities/event.ts';
import { memberStatuses } from '../entities/member-state.ts';
import { formatDate } from '../text/dates.ts';
import { type HeldCard, heldCard, isInHand } from './card-held.ts';
import type { Refusal } from './lifecycle.ts';
import { next, onlyMembers, type Rule, refuse } from './lifecycle-rule.ts';
import { putOutStatuses } from './possible-events.ts';
import { cardRegulationOn } from './regulations/card.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export const cardIssued: Rule<'cardIssued'> = (state, event, regulation, past, changes) => {
  const citation = regulation.cardCitation;
  const refusal = onlyMembers(state, 'cấp thẻ cho', citation);
  if (refusal) return refusal;
  if (state.status === 'probationary')
    return refuse('Thẻ đảng viên chỉ cấp sau khi công nhận chính thức.', citation);
  return next(
    state,
    ...formWarnings(event.payload, heldCard(past), citation),
    ...digitWarnings(event.payload.cardNumber, event.effectiveOn, changes),
  );
};

/** The form against what the ledger knows of the card before: it may know nothing, then nothing is said. */
function formWarnings(
  { form, cause, cardNumber }: EventPayload<'cardIssued'>,
  before: HeldCard | null,
  citation: string,
): Refusal[] {
  const warn = (rule: string): Refusal[] => [{ rule, citation }];
  switch (form) {
    case 'new':
      return before !== null && before.returnedOn === ''
        ? warn('Đã có lần cấp thẻ trước; có thể là cấp lại hoặc đổi thẻ.')
        : [];
    case 'reissue':
      return cause !== 'damaged' && (before === null || before.lostOn === '')
        ? warn('Cấp lại thẻ mà chưa ghi mất thẻ: ghi ngày mất trước, hoặc ghi rõ cấp lại vì thẻ hỏng.')
        : [];
    case 'exchange':
      return before !== null && isInHand(before) && before.number.length === cardNumber.length
        ? warn(`Thẻ đang giữ đã có ${before.number.length} chữ số; có thể là cấp lại chứ không phải đổi thẻ.`)
        : [];
  }
}

function digitWarnings(cardNumber: string, on: string, changes: RuleChanges): Refusal[] {
  const { digits, citation } = cardRegulationOn(on, changes);
  if (cardNumber.length === digits) return [];
  return [
    {
      rule: `Thẻ cấp ngày ${formatDate(on)} theo quy định có ${digits} chữ số; số vừa nhập có ${cardNumber.length} chữ số.`,
      citation,
    },
  ];
}

export const cardLost: Rule<'cardLost'> = (state, _event, regulation, past) => {
  const citation = regulation.cardCitation;
  if (state.status === 'probationary')
    return refuse('Đảng viên dự bị chưa có thẻ đảng viên nên không ghi mất thẻ.', citation);
  return onlyMembers(state, 'ghi mất thẻ của', citation) ?? next(state, ...notInHand(past, citation));
};

export const cardReturned: Rule<'cardReturned'> = (state, _event, regulation, past) => {
  const citation = regulation.cardCitation;
  const held = state.status === 'official' || state.status === 'unverified';
  if (held || putOutStatuses.includes(state.status)) return next(state, ...notInHand(past, citation));
  return refuse(
    `Chỉ thu thẻ của đảng viên chính thức hoặc người đã ra khỏi Đảng; đồng chí này: ${memberStatuses[state.status]}.`,
    citation,
  );
};

/** A card that is gone already can be lost or given back only by mistake, or when it was found again. */
function notInHand(past: Parameters<Rule<'cardLost'>>[3], citation: string): Refusal[] {
  const card = heldCard(past);
  if (card === null || isInHand(card)) return [];
  const rule =
    card.returnedOn === ''
      ? `Thẻ này đã ghi mất ngày ${formatDate(card.lostOn)}.`
      : `Thẻ này đã ghi thu hồi, nộp lại ngày ${formatDate(card.returnedOn)}.`;
  return [{ rule: `${rule} Chỉ ghi nữa khi đã tìm thấy lại hoặc đã có thẻ khác.`, citation }];
}
