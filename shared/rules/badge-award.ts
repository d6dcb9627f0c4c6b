import type { EventPayload, LedgerEvent } from '../entities/event.ts';
import { activeStatuses, type MemberState } from '../entities/member-state.ts';
import { formatDate } from '../text/dates.ts';
import { earliestBadgeDay, earlyMonths } from './badge-early.ts';
import { type DisciplineWait, disciplineWait } from './discipline-wait.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { milestoneOf, partyAgeStart } from './party-age-start.ts';
import { badgeRoundOf } from './regulations/badge-rounds.ts';
import { badgeLevelsCitation, everyBadgeLevel, type MembershipRegulation } from './regulations/membership.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

type BadgeEvent = Extract<LedgerEvent, { kind: 'badgeAwarded' }>;
/** Tặng and truy tặng; cấp lại and đổi give again what was given, and count as no award. */
export const isAward = (award: EventPayload<'badgeAwarded'>['award']): boolean =>
  award === 'award' || award === 'posthumous';

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
  changes: RuleChanges = noChanges,
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
  if (!isAward(award)) {
    const deed = award === 'reissue' ? 'cấp lại' : 'đổi';
    if (!activeStatuses.includes(state.status) && state.status !== 'died')
      return refuse(`Chỉ ${deed} Huy hiệu Đảng cho đảng viên trong sổ (hoặc gia đình người đã mất).`);
    return state.badgeLevel >= level
      ? { warnings }
      : refuse(`Chưa ghi lần tặng Huy hiệu ${level} năm nên chưa ${deed} được.`);
  }
  const mayReceive =
    state.status === 'official' ||
    state.status === 'unverified' ||
    (award === 'posthumous' && state.status === 'died');
  if (!mayReceive) return refuse('Chỉ tặng Huy hiệu Đảng cho đảng viên chính thức (hoặc truy tặng).');
  if (level <= state.badgeLevel)
    return refuse(`Đồng chí này đã có Huy hiệu ${state.badgeLevel} năm, không tặng mức ${level} năm nữa.`);
  const wait = disciplineWait(past, event.effectiveOn, changes);
  if (wait?.verified) return { refusal: waitWarning(wait) };
  if (wait) warnings.push(waitWarning(wait));
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
  const due = milestoneOf(start, level);
  const dead = award === 'posthumous';
  // The dead are honoured after the day of death, by what they had reached on it.
  const on = dead && state.status === 'died' && state.leftOn ? state.leftOn : event.effectiveOn;
  // Whoever reaches the years within the window of a round has the badge on the round's day, maybe some days before.
  const round = badgeRoundOf(due, changes).day;
  if (comparePartial(on, due) >= 0 || (!dead && comparePartial(on, round) >= 0)) return { warnings };
  const early = earlyMonths(regulation, level, dead ? 'death' : 'illness');
  const earliest = earliestBadgeDay(due, early);
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

const waitWarning = ({ discipline, months, freeOn, citation }: DisciplineWait): Refusal => ({
  rule: `Đồng chí này bị kỷ luật ngày ${formatDate(discipline.event.effectiveOn)}: sau ${months} tháng (từ ${formatDate(freeOn)}) mới xét tặng Huy hiệu, khi chi bộ xác nhận đã sửa chữa.`,
  citation,
});
