/** Sentences about events: what one says, what it rests on, what recording it will change. */
import type { Decision, LedgerEvent } from '../../entities/event.ts';
import { memberFields } from '../../entities/member.ts';
import { type MemberState, memberStatuses } from '../../entities/member-state.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import {
  badgeAwards,
  cardForms,
  commendationForms,
  commendationLevelNames,
  disciplineForms,
  exemptionReasonNames,
  reissueCauses,
  removalForms,
  settlementOutcomes,
} from './event.ts';
import { standingText } from './standing.ts';

const fieldLabel = (field: string): string =>
  Object.hasOwn(memberFields, field) ? memberFields[field as keyof typeof memberFields].label : field;

/** One line of what an event says besides its date and decision. */
export function eventSummary(event: LedgerEvent, orgName: (id: number | null) => string): string {
  const join = (...parts: readonly string[]) => parts.filter((p) => p !== '').join(' · ');
  const labelled = (label: string, value: string) => (value === '' ? '' : `${label}: ${value}`);
  const until = (on: string) => labelled('Đến ngày', formatDate(on));
  switch (event.kind) {
    case 'enrolled':
      return join(orgName(event.payload.orgId), event.payload.source);
    case 'admitted':
      return join(orgName(event.payload.orgId), labelled('Người giới thiệu', event.payload.introducers));
    case 'recognised':
    case 'temporaryReturned':
      return '';
    case 'nominated':
      return join(orgName(event.payload.orgId), labelled('Người giúp đỡ', event.payload.helpers));
    case 'probationExtended':
      return join(`Thêm ${event.payload.months} tháng`, event.payload.reason);
    case 'cardIssued':
      return join(
        cardForms[event.payload.form],
        event.payload.cause === '' ? '' : reissueCauses[event.payload.cause],
        labelled('Số thẻ', event.payload.cardNumber),
      );
    case 'cardLost':
      return event.payload.circumstances;
    case 'partyAgeConfirmed':
      return join(`${event.payload.years} năm ${event.payload.months} tháng`, event.payload.ground);
    case 'disciplineAppealed':
      return labelled('Gửi', event.payload.toBody);
    case 'disciplineSettled': {
      const { outcome, form, reason } = event.payload;
      return join(settlementOutcomes[outcome], form === '' ? '' : disciplineForms[form], reason);
    }
    case 'exempted':
      return join(exemptionReasonNames[event.payload.reason], until(event.payload.untilOn));
    case 'suspended':
      return join(event.payload.ground, until(event.payload.untilOn));
    case 'suspensionExtended':
    case 'temporaryExtended':
      return join(until(event.payload.untilOn), event.payload.reason);
    case 'suspensionEnded':
      return event.payload.outcome;
    case 'candidacyEnded':
    case 'cardReturned':
    case 'exemptionEnded':
    case 'transferReturned':
    case 'temporaryInEnded':
    case 'residenceEnded':
      return event.payload.reason;
    case 'restored':
      return join(orgName(event.payload.orgId), event.payload.reason);
    case 'handedOver':
      return labelled(
        'Đến',
        event.payload.toOrgId === null ? event.payload.toName : orgName(event.payload.toOrgId),
      );
    case 'temporaryOut':
      return join(labelled('Đến', event.payload.destination), until(event.payload.untilOn));
    case 'temporaryIn':
      return join(
        labelled('Về', orgName(event.payload.orgId)),
        labelled('Từ', event.payload.origin),
        until(event.payload.untilOn),
      );
    case 'residenceIntroduced':
      return event.payload.place;
    case 'detailsChanged':
      return join(
        ...event.payload.changes.map((c) => `${fieldLabel(c.field)}: ${c.before || '—'} → ${c.after || '—'}`),
      );
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
        event.payload.interruptedMonths > 0 ? `Gián đoạn ${event.payload.interruptedMonths} tháng` : '',
      );
    case 'badgeAwarded':
      return join(
        `${badgeAwards[event.payload.award]} Huy hiệu ${event.payload.level} năm tuổi Đảng`,
        labelled('Đợt', event.payload.round),
        labelled('Số', event.payload.badgeNumber),
      );
    case 'commended':
      return join(
        commendationForms[event.payload.form],
        event.payload.title,
        event.payload.level === '' ? '' : commendationLevelNames[event.payload.level],
        event.payload.year === null ? '' : `Năm xét: ${event.payload.year}`,
        event.payload.amount === null ? '' : `${formatCount(event.payload.amount)} đồng`,
      );
    case 'disciplined':
      return join(
        disciplineForms[event.payload.form],
        event.payload.ground,
        event.payload.articles,
        labelled('Cách chức vụ', event.payload.postsRemoved),
        labelled('Kỷ luật chính quyền, đoàn thể', event.payload.stateDiscipline),
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

/** What will lie over the status that did not, and what no longer will. */
function overlayChanges(before: MemberState, after: MemberState): string[] {
  // Who leaves takes it all along: then only the leaving is worth a word.
  if (after.leftOn !== null) return [];
  const { exempt, suspended, away } = standingText;
  const changed = (now: string | null, then: string | null) => now !== null && now !== then;
  const said: string[] = [];
  const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
  if (after.probationDueOn !== null && before.probationDueOn !== null)
    if (after.probationDueOn !== before.probationDueOn)
      said.push(`hết dự bị ngày ${formatDate(after.probationDueOn)}`);
  if (
    changed(after.exemptSince, before.exemptSince) ||
    (after.exemptSince !== null && after.exemptUntil !== before.exemptUntil)
  )
    said.push(`được ${lower(exempt(after.exemptUntil))}`);
  if (before.exemptSince !== null && after.exemptSince === null) said.push('hết miễn sinh hoạt');
  if (after.suspendedSince !== null && after.suspendedUntil !== before.suspendedUntil)
    said.push(`bị ${lower(suspended(after.suspendedUntil))}`);
  if (before.suspendedSince !== null && after.suspendedSince === null)
    said.push('hết đình chỉ, sinh hoạt trở lại');
  if (after.awaySince !== null && after.awayUntil !== before.awayUntil)
    said.push(lower(away('', after.awayUntil)));
  if (before.awaySince !== null && after.awaySince === null) said.push('trở về sinh hoạt tại đây');
  if (changed(after.residenceSince, before.residenceSince)) said.push('giữ liên hệ với nơi cư trú (213)');
  if (before.residenceSince !== null && after.residenceSince === null)
    said.push('thôi giữ liên hệ nơi cư trú');
  return said;
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
  changes.push(...overlayChanges(before, after));
  const on = args.effectiveOn === '' ? '' : `, từ ${formatDate(args.effectiveOn)}`;
  if (changes.length > 0) return `Sau khi ghi: đồng chí ${name} ${changes.join(', ')}${on}.`;
  return `Sau khi ghi: trạng thái của đồng chí ${name} không đổi (${memberStatuses[after.status]}); việc này vào quá trình và các sổ.`;
}
