/** Sentences about events: what one says, what it rests on, what recording it will change. */
import type { Decision, LedgerEvent } from '../../entities/event.ts';
import { type MemberState, memberStatuses } from '../../entities/member-state.ts';
import { formatDate } from '../../text/dates.ts';
import { badgeAwards, commendationForms, disciplineForms, removalForms } from './event.ts';

/** One line of what an event says besides its date and decision. */
export function eventSummary(event: LedgerEvent, orgName: (id: number | null) => string): string {
  const join = (...parts: readonly string[]) => parts.filter((p) => p !== '').join(' · ');
  const labelled = (label: string, value: string) => (value === '' ? '' : `${label}: ${value}`);
  switch (event.kind) {
    case 'enrolled':
      return join(orgName(event.payload.orgId), event.payload.source);
    case 'admitted':
      return join(orgName(event.payload.orgId), labelled('Người giới thiệu', event.payload.introducers));
    case 'recognised':
      return '';
    case 'transferredOut':
      return join(
        labelled(
          'Đến',
          event.payload.toOrgId === null ? event.payload.destination : orgName(event.payload.toOrgId),
        ),
        labelled('Giấy giới thiệu số', event.payload.paperNumber),
        labelled('Đã đóng đảng phí hết tháng', event.payload.duesPaidThrough),
      );
    case 'received':
      return join(
        labelled('Về', orgName(event.payload.orgId)),
        labelled('Từ', event.payload.origin),
        labelled('Giấy giới thiệu số', event.payload.paperNumber),
      );
    case 'badgeAwarded':
      return join(
        `${badgeAwards[event.payload.award]} Huy hiệu ${event.payload.level} năm tuổi Đảng`,
        labelled('Đợt', event.payload.round),
        labelled('Số', event.payload.badgeNumber),
      );
    case 'commended':
      return join(commendationForms[event.payload.form], event.payload.title);
    case 'disciplined':
      return join(
        disciplineForms[event.payload.form],
        event.payload.ground,
        labelled('Cách chức vụ', event.payload.postsRemoved),
      );
    case 'removed':
      return join(removalForms[event.payload.form], event.payload.reason);
    case 'died':
      return event.payload.cause;
  }
}

/** "Quyết định số 12-QĐ/ĐU ngày 05/03/2025 của Đảng ủy phường, người ký: Trần Văn Mẫu"; '' when nothing is known. */
export function decisionText(decision: Decision): string {
  const { number, signedOn, authority, signer } = decision;
  if (number + signedOn + authority + signer === '') return '';
  const head = [
    'Quyết định',
    number && `số ${number}`,
    signedOn && `ký ngày ${formatDate(signedOn)}`,
    authority && `của ${authority}`,
  ];
  return head.filter(Boolean).join(' ') + (signer ? `, người ký: ${signer}` : '');
}

/** What recording will change, in one sentence. */
export function effectText(
  name: string,
  before: MemberState,
  after: MemberState,
  args: { readonly effectiveOn: string; readonly orgName: (id: number | null) => string },
): string {
  const changes: string[] = [];
  if (before.status !== after.status)
    changes.push(
      before.status === 'none'
        ? `là ${memberStatuses[after.status]}`
        : `chuyển từ ${memberStatuses[before.status]} sang ${memberStatuses[after.status]}`,
    );
  if (before.orgId !== after.orgId && after.orgId !== null)
    changes.push(`sinh hoạt tại ${args.orgName(after.orgId)}`);
  if (before.badgeLevel !== after.badgeLevel) changes.push(`có Huy hiệu ${after.badgeLevel} năm tuổi Đảng`);
  const on = args.effectiveOn === '' ? '' : `, từ ${formatDate(args.effectiveOn)}`;
  if (changes.length > 0) return `Sau khi ghi: đồng chí ${name} ${changes.join(', ')}${on}.`;
  return `Sau khi ghi: trạng thái của đồng chí ${name} không đổi (${memberStatuses[after.status]}); việc này vào quá trình và các sổ.`;
}
