import type { LedgerEvent } from '../entities/event.ts';
import { activeStatuses, type MemberState } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { partyAgeStart } from './party-age-start.ts';
import { badgeLevelsCitation, everyBadgeLevel, type MembershipRegulation } from './regulations/membership.ts';

type BadgeEvent = Extract<LedgerEvent, { kind: 'badgeAwarded' }>;
type Checked = { readonly refusal: Refusal } | { readonly warnings: readonly Refusal[] };

/**
 * Whether a Huy hiệu Đảng may stand in the ledger on its date: the level exists, rises, and the Party age
 * reaches it (or comes near enough for an early or posthumous award).
 * Party age counts from the signing of the admission decision, else from "ngày vào Đảng" (HD 06-HD/TW, 5.3).
 */
export function checkBadge(
  state: MemberState,
  event: BadgeEvent,
  regulation: MembershipRegulation,
  past: readonly LedgerEvent[],
): Checked {
  const { level, award } = event.payload;
  const refuse = (rule: string, citation = regulation.badgeCitation): Checked => ({
    refusal: { rule, citation },
  });
  if (!everyBadgeLevel.includes(level))
    return refuse(
      `Không có Huy hiệu ${level} năm. Các mức: ${everyBadgeLevel.join(', ')}.`,
      badgeLevelsCitation,
    );
  const warnings: Refusal[] = [];
  if (!regulation.badgeLevels.includes(level))
    warnings.push({
      rule: `Có thể khi đó chưa có Huy hiệu ${level} năm; cần đối chiếu quyết định.`,
      citation: regulation.badgeCitation,
    });
  if (award === 'reissue' && !activeStatuses.includes(state.status) && state.status !== 'died')
    return refuse('Chỉ cấp lại Huy hiệu Đảng cho đảng viên trong sổ (hoặc gia đình người đã mất).');
  if (award === 'reissue')
    return state.badgeLevel >= level
      ? { warnings }
      : refuse(`Chưa ghi lần tặng Huy hiệu ${level} năm nên chưa cấp lại được.`);
  const mayReceive =
    state.status === 'official' ||
    state.status === 'unverified' ||
    (award === 'posthumous' && state.status === 'died');
  if (!mayReceive) return refuse('Chỉ tặng Huy hiệu Đảng cho đảng viên chính thức (hoặc truy tặng).');
  if (level <= state.badgeLevel)
    return refuse(`Đồng chí này đã có Huy hiệu ${state.badgeLevel} năm, không tặng mức ${level} năm nữa.`);
  const wait = disciplineWait(event, regulation, past);
  if (wait && regulation.verified) return { refusal: wait };
  if (wait) warnings.push(wait);
  const start = partyAgeStart(past);
  if (!start)
    return {
      warnings: [
        ...warnings,
        {
          rule: 'Chưa đủ ngày, tháng, năm vào Đảng nên chưa tính được tuổi Đảng; cần xác minh.',
          citation: regulation.badgeCitation,
        },
      ],
    };
  // Time outside the Party is taken off, so the day comes that much later (HD 06-HD/TW, 5.3).
  const due = addMonths(start.from, level * 12 + start.gapMonths);
  if (comparePartial(event.effectiveOn, due) >= 0) return { warnings };
  const dead = award === 'posthumous';
  const early = dead ? regulation.posthumousBadgeMonths : regulation.earlyBadgeMonths(level);
  const earliest = addMonths(due, -early);
  // The dead are honoured after the day of death, and by what they had reached on it.
  const on = dead && state.status === 'died' && state.leftOn ? state.leftOn : event.effectiveOn;
  if (comparePartial(on, earliest) < 0)
    return refuse(
      `Đến ${formatDate(due)} mới đủ ${level} năm tuổi Đảng; sớm nhất là ${formatDate(earliest)} (${dead ? 'truy tặng' : 'bệnh nặng'}, trước ${early} tháng).`,
      regulation.earlyBadgeCitation,
    );
  return {
    warnings: [
      ...warnings,
      {
        rule: `Tặng sớm: đến ${formatDate(due)} mới đủ ${level} năm tuổi Đảng. Chỉ khi bệnh nặng hoặc truy tặng.`,
        citation: regulation.earlyBadgeCitation,
      },
    ],
  };
}

/** A disciplined member waits, longer for the graver form; an expelled one is no member. */
function disciplineWait(
  event: BadgeEvent,
  regulation: MembershipRegulation,
  past: readonly LedgerEvent[],
): Refusal | null {
  for (const discipline of past) {
    if (discipline.kind !== 'disciplined' || discipline.payload.form === 'expulsion') continue;
    const months = regulation.badgeWait[discipline.payload.form];
    const freeOn = addMonths(discipline.effectiveOn, months);
    if (comparePartial(event.effectiveOn, freeOn) < 0)
      return {
        rule: `Đồng chí này bị kỷ luật ngày ${formatDate(discipline.effectiveOn)}: sau ${months} tháng (từ ${formatDate(freeOn)}) mới xét tặng Huy hiệu, khi chi bộ xác nhận đã sửa chữa.`,
        citation: regulation.badgeWaitCitation,
      };
  }
  return null;
}
