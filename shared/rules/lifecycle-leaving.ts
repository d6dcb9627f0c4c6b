/** Steps of the life cycle that praise, punish, or end a membership: honours, discipline, removal, death. */
import { memberStatuses } from '../entities/member-state.ts';
import { checkBadge } from './badge-award.ts';
import { gone, next, onlyMembers, type Rule, refuse, unlessVerified } from './lifecycle-rule.ts';
import { standingRegulationOn } from './regulations/standing.ts';

export const commended: Rule<'commended'> = (state, _event, regulation) =>
  onlyMembers(state, 'khen thưởng', regulation.citation) ?? next(state);

export const badgeAwarded: Rule<'badgeAwarded'> = (state, event, regulation, past) => {
  const checked = checkBadge(state, event, regulation, past);
  if ('refusal' in checked) return checked;
  const level = event.payload.award === 'reissue' ? state.badgeLevel : event.payload.level;
  return next({ ...state, badgeLevel: Math.max(state.badgeLevel, level) }, ...checked.warnings);
};

export const disciplined: Rule<'disciplined'> = (state, event, regulation) => {
  const citation = regulation.probationaryDisciplineCitation;
  const refusal = onlyMembers(state, 'kỷ luật', citation);
  if (refusal) return refusal;
  const { form, postsRemoved } = event.payload;
  if (state.status === 'probationary' && (form === 'dismissal' || form === 'expulsion'))
    return refuse(
      'Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo; không đủ tư cách thì xóa tên.',
      citation,
    );
  if (form === 'expulsion') return next(gone(state, 'expelled', event.effectiveOn));
  if (form === 'dismissal' && postsRemoved.trim() === '')
    return next(state, {
      rule: 'Cách chức chỉ áp dụng với người có chức vụ: ghi rõ chức vụ bị cách.',
      citation,
    });
  return next(state);
};

export const removed: Rule<'removed'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'xóa tên, cho ra khỏi Đảng', regulation.removalCitation);
  if (refusal) return refusal;
  const { form } = event.payload;
  const out = gone(state, form, event.effectiveOn);
  if (form === 'resigned' && state.suspendedSince !== null)
    return unlessVerified(
      standingRegulationOn(event.effectiveOn).leavingHold,
      'Chưa cho xin ra khỏi Đảng khi đang bị xem xét vi phạm (đang đình chỉ sinh hoạt đảng).',
      out,
    );
  if (form === 'admissionCancelled' && state.status === 'official')
    return next(out, {
      rule: 'Hủy quyết định kết nạp với người đã là đảng viên chính thức: đối chiếu lại, có thể là xóa tên hoặc khai trừ.',
      citation: regulation.removalCitation,
    });
  return next(out);
};

export const died: Rule<'died'> = (state, event, regulation) => {
  if (state.status === 'died') return refuse('Đồng chí này đã được ghi: Từ trần.', regulation.citation);
  if (state.status === 'temporary')
    return refuse(
      'Đảng viên nơi khác đến sinh hoạt tạm thời: ghi hết sinh hoạt tạm thời; nơi sinh hoạt chính thức ghi từ trần.',
      regulation.citation,
    );
  if (state.status === 'candidate')
    return refuse(
      `Chỉ ghi từ trần cho đảng viên; ${memberStatuses.candidate} thì đưa ra khỏi danh sách và ghi lý do.`,
      regulation.citation,
    );
  const refusal = onlyMembers(state, 'ghi từ trần cho', regulation.citation);
  return refusal ?? next(gone(state, 'died', event.effectiveOn));
};
