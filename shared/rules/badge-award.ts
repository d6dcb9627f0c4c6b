import type { LedgerEvent } from '../entities/event.ts';
import type { MemberState } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { badgeLevelsCitation, everyBadgeLevel, type MembershipRegulation } from './regulations/membership.ts';

type BadgeEvent = Extract<LedgerEvent, { kind: 'badgeAwarded' }>;
type Checked = { readonly refusal: Refusal } | { readonly warnings: readonly Refusal[] };

/**
 * Whether a Huy hiệu Đảng may stand in the ledger on its date: the level exists, rises, and the Party age
 * reaches it (or comes near enough for an early or posthumous award).
 * Party age counts from the signing of the admission decision, else from "ngày vào Đảng" (HD 06-HD/TW, 5.3).
 */
export function checkBadge(state: MemberState, event: BadgeEvent, regulation: MembershipRegulation): Checked {
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
  const since = state.admissionDecidedOn ?? state.admittedOn;
  if (!since || since.length < 10)
    return {
      warnings: [
        ...warnings,
        {
          rule: 'Chưa đủ ngày, tháng, năm vào Đảng nên chưa tính được tuổi Đảng; cần xác minh.',
          citation: regulation.badgeCitation,
        },
      ],
    };
  const due = addMonths(since, level * 12);
  if (comparePartial(event.effectiveOn, due) >= 0) return { warnings };
  const early = regulation.earlyBadgeMonths(level);
  const earliest = addMonths(since, level * 12 - early);
  if (comparePartial(event.effectiveOn, earliest) < 0)
    return refuse(
      `Đến ${formatDate(due)} mới đủ ${level} năm tuổi Đảng; sớm nhất là ${formatDate(earliest)} (bệnh nặng hoặc truy tặng, trước ${early} tháng).`,
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
