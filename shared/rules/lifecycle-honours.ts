/**
 * Steps of the life cycle that change neither status nor place: the Party card, Party age confirmed by a decision, and
 * what becomes of a discipline after it was decided.
 */
import { memberStatuses } from '../entities/member-state.ts';
import { next, onlyMembers, type Rule, refuse } from './lifecycle-rule.ts';
import { putOutStatuses } from './possible-events.ts';

export const cardLost: Rule<'cardLost'> = (state, _event, regulation) => {
  const citation = regulation.cardCitation;
  if (state.status === 'probationary')
    return refuse('Đảng viên dự bị chưa có thẻ đảng viên nên không ghi mất thẻ.', citation);
  return onlyMembers(state, 'ghi mất thẻ của', citation) ?? next(state);
};

export const cardReturned: Rule<'cardReturned'> = (state, _event, regulation) => {
  const citation = regulation.cardCitation;
  const held = state.status === 'official' || state.status === 'unverified';
  if (held || putOutStatuses.includes(state.status)) return next(state);
  return refuse(
    `Chỉ thu thẻ của đảng viên chính thức hoặc người đã ra khỏi Đảng; đồng chí này: ${memberStatuses[state.status]}.`,
    citation,
  );
};

export const partyAgeConfirmed: Rule<'partyAgeConfirmed'> = (state, _event, regulation) =>
  state.status === 'official' || state.status === 'unverified'
    ? next(state)
    : refuse(
        `Chỉ xác nhận tuổi Đảng của đảng viên chính thức; đồng chí này: ${memberStatuses[state.status]}.`,
        regulation.citation,
      );

/** Any later entry about a discipline names it by its entry in the ledger. */
const disciplineNamed = (past: Parameters<Rule<'disciplineAppealed'>>[3], of: number) =>
  past.find((e) => e.kind === 'disciplined' && e.id === of);

export const disciplineAppealed: Rule<'disciplineAppealed'> = (state, event, regulation, past) =>
  disciplineNamed(past, event.payload.of)
    ? next(state)
    : refuse('Không có quyết định kỷ luật ấy trước ngày khiếu nại.', regulation.citation);

export const disciplineSettled: Rule<'disciplineSettled'> = (state, event, regulation, past) =>
  disciplineNamed(past, event.payload.of)
    ? next(state)
    : refuse('Không có quyết định kỷ luật ấy trước ngày giải quyết.', regulation.citation);
