/**
 * What the ledger alone cannot judge about an event: it takes the record (birth, identity number) or the calendar of
 * working days. Impossible is refused, doubtful warned of; the preview shows both with their citation.
 */
import type { EventDraft, EventKind, EventPayload } from '../entities/event.ts';
import { addMonths, formatDate, monthsBetween } from '../text/dates.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { type MembershipRegulation, membershipRegulationOn } from './regulations/membership.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';
import { standingRegulationOn } from './regulations/standing.ts';
import { addWorkingDays, type HolidayCalendar, workingDaysBetween } from './working-days.ts';

export interface EventFacts {
  readonly record: { readonly bornOn: string; readonly citizenId: string };
  readonly calendar: HolidayCalendar;
  readonly changes?: RuleChanges;
}

export interface EventCheck {
  readonly refusal: Refusal | null;
  readonly warnings: readonly Refusal[];
}

const full = (date: string): boolean => date.length === 10;

/** The draft as one of its kind: kind and payload were checked together at the boundary. */
const payloadOf = <K extends EventKind>(draft: EventDraft, kind: K): EventPayload<K> | null =>
  draft.kind === kind ? (draft.payload as EventPayload<K>) : null;

export function checkEvent(draft: EventDraft, facts: EventFacts): EventCheck {
  const { bornOn } = facts.record;
  const { changes = noChanges } = facts;
  if (bornOn !== '' && comparePartial(draft.effectiveOn, bornOn) < 0)
    return {
      refusal: {
        rule: `Ngày ${formatDate(draft.effectiveOn)} trước ngày sinh trong hồ sơ (${formatDate(bornOn)}).`,
        citation: 'Mẫu 2-HSĐV, mục 4',
      },
      warnings: [],
    };
  const regulation = membershipRegulationOn(draft.effectiveOn, changes);
  return {
    refusal: null,
    warnings: [
      ...ageWarnings(draft, bornOn, regulation),
      ...ceremonyWarnings(draft, facts.calendar, regulation),
      ...decisionWarnings(draft, changes),
      ...cardWarnings(draft, facts.record.citizenId),
      ...duesWarnings(draft),
    ],
  };
}

/** Full years by month, at the vote of the branch: the decision is the nearest date that the ledger has. */
function ageWarnings(draft: EventDraft, bornOn: string, regulation: MembershipRegulation): Refusal[] {
  if (draft.kind !== 'admitted' && draft.kind !== 'nominated') return [];
  const citation = regulation.admissionAgeCitation;
  const [from, to] = regulation.admissionAge;
  const on = draft.decision.signedOn || draft.effectiveOn;
  if (bornOn === '' || bornOn.length < 7 || on.length < 7)
    return [
      { rule: `Chưa rõ tháng, năm sinh nên chưa tính được tuổi (từ ${from} đến ${to} tuổi).`, citation },
    ];
  const months = monthsBetween(`${bornOn.slice(0, 7)}-01`, `${on.slice(0, 7)}-01`);
  const age = `${Math.trunc(months / 12)} tuổi ${months % 12} tháng`;
  if (months < from * 12)
    return [{ rule: `Mới ${age}: chưa đủ ${from} tuổi khi chi bộ xét kết nạp.`, citation }];
  if (months > to * 12)
    return [{ rule: `Đã ${age}: trên ${to} tuổi phải được cấp ủy trực thuộc Trung ương đồng ý.`, citation }];
  return [];
}

function ceremonyWarnings(
  draft: EventDraft,
  calendar: HolidayCalendar,
  regulation: MembershipRegulation,
): Refusal[] {
  const payload = payloadOf(draft, 'admitted');
  if (!payload) return [];
  const warnings: Refusal[] = [];
  const citation = regulation.ceremonyCitation;
  const { signedOn } = draft.decision;
  if (signedOn === '')
    warnings.push({
      rule: 'Chưa có ngày ký quyết định kết nạp: tuổi Đảng tạm tính từ ngày vào Đảng, có thể thiếu.',
      citation: 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3',
    });
  const days = regulation.ceremonyWorkingDays;
  if (full(signedOn) && full(draft.effectiveOn) && signedOn <= draft.effectiveOn) {
    const latest = addWorkingDays(signedOn, days, calendar);
    if (draft.effectiveOn > latest)
      warnings.push({
        rule: `Lễ kết nạp sau quyết định ${workingDaysBetween(signedOn, draft.effectiveOn, calendar)} ngày làm việc; phải trong ${days} ngày làm việc kể từ khi nhận quyết định (tính từ ngày ký: ${formatDate(latest)}).`,
        citation,
      });
  }
  if (payload.introducers.trim() === '' && payload.orgId !== null)
    warnings.push({
      rule: 'Chưa ghi người giới thiệu: đảng viên chính thức, cùng công tác ít nhất 12 tháng.',
      citation: 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 3.2',
    });
  return warnings;
}

/** Deeds that hold from their decision on cannot well begin before it is signed. */
const restOnDecision: readonly EventKind[] = ['removed', 'suspended', 'suspensionExtended', 'restored'];

function decisionWarnings(draft: EventDraft, changes: RuleChanges): Refusal[] {
  const { signedOn } = draft.decision;
  if (!restOnDecision.includes(draft.kind) || signedOn === '') return [];
  if (comparePartial(signedOn, draft.effectiveOn) <= 0) return [];
  return [
    {
      rule: `Ngày ký quyết định (${formatDate(signedOn)}) sau ngày có hiệu lực (${formatDate(draft.effectiveOn)}); quyết định có hiệu lực từ ngày ký.`,
      citation: standingRegulationOn(draft.effectiveOn, changes).suspension.citation,
    },
  ];
}

function cardWarnings(draft: EventDraft, citizenId: string): Refusal[] {
  const payload = payloadOf(draft, 'cardIssued');
  if (payload?.cardNumber.length !== 12 || citizenId === '') return [];
  if (payload.cardNumber === citizenId) return [];
  return [
    {
      rule: 'Số thẻ 12 chữ số phải trùng số căn cước; hồ sơ đang ghi số căn cước khác.',
      citation: 'Quy định 347-QĐ/TW ngày 08/8/2025; Hướng dẫn 38-HD/BTCTW ngày 29/9/2025',
    },
  ];
}

/** Dues are paid through the month in which the paper is written; the month may be typed either way round. */
function duesWarnings(draft: EventDraft): Refusal[] {
  const payload = payloadOf(draft, 'transferredOut');
  if (!payload || draft.effectiveOn.length < 7) return [];
  const typed = payload.duesPaidThrough.trim();
  const vietnamese = /^(\d{1,2})[/.-](\d{4})$/.exec(typed);
  const month = vietnamese ? `${vietnamese[2]}-${String(vietnamese[1]).padStart(2, '0')}` : typed;
  if (!/^\d{4}-\d{2}$/.test(month) || month >= draft.effectiveOn.slice(0, 7)) return [];
  return [
    {
      rule: `Mới đóng đảng phí hết tháng ${formatDate(month)}; phải đóng hết tháng viết giấy giới thiệu.`,
      citation: 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.2',
    },
  ];
}

/** The official date by the rule, for a ceremony on a day: shown beside the date while it is being typed. */
export const officialDateFor = (ceremonyOn: string, changes: RuleChanges = noChanges): string =>
  addMonths(ceremonyOn, membershipRegulationOn(ceremonyOn, changes).probationMonths);
