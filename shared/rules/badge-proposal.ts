/**
 * What speaks against proposing somebody for a badge at a round, and against the next step of the proposal. The award
 * that is hoped for is judged as if it stood in the ledger on the round's day, so that nobody is proposed in vain.
 */
import type { BadgeProposal, ProposalKind } from '../entities/badge-proposal.ts';
import { type LedgerEvent, noDecision } from '../entities/event.ts';
import { formatDate } from '../text/dates.ts';
import { foldLedger, type Refusal, standingEvents } from './lifecycle.ts';
import { milestoneOf, partyAgeStart } from './party-age-start.ts';
import { badgeRoundHeldOn, badgeRoundOf, badgeRoundsOn } from './regulations/badge-rounds.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface ProposalProblem extends Refusal {
  readonly level: 'refuse' | 'warn';
}

export type ProposalWish = Pick<BadgeProposal, 'level' | 'roundDay' | 'kind' | 'ground' | 'answerable'>;

export interface ProposedPerson {
  readonly events: readonly LedgerEvent[];
  /** papers of a transfer away are under way */
  readonly leaving: boolean;
}

const endOfTime = '9999-12-31';
const guidance06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18';
const guidance38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 1.5';
const localGuidance = 'hướng dẫn của Ban Tổ chức Thành ủy Hà Nội tháng 8/2025 (địa phương có thể khác)';

/** "khác" for an anniversary that is none of the usual rounds (HD06, 18.4). */
export const roundNameOn = (day: string, changes: RuleChanges = noChanges): BadgeProposal['roundName'] =>
  badgeRoundHeldOn(day, changes)?.name ?? 'khác';

function awardHopedFor(wish: ProposalWish, changes: RuleChanges): LedgerEvent {
  return {
    id: Number.MAX_SAFE_INTEGER,
    memberId: 0,
    kind: 'badgeAwarded',
    effectiveOn: wish.roundDay,
    decision: noDecision,
    payload: {
      level: wish.level,
      round: roundNameOn(wish.roundDay, changes),
      award: wish.kind === 'posthumous' ? 'posthumous' : 'award',
      badgeNumber: '',
    },
    note: '',
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  };
}

export function checkProposal(
  wish: ProposalWish,
  { events, leaving }: ProposedPerson,
  changes: RuleChanges = noChanges,
): readonly ProposalProblem[] {
  const award = awardHopedFor(wish, changes);
  const { refused, warnings } = foldLedger([...events, award], endOfTime, changes);
  if (refused) return [{ level: 'refuse', ...refused.refusal }];
  const warn = (rule: string, citation: string): ProposalProblem => ({ level: 'warn', rule, citation });
  const found: ProposalProblem[] = warnings
    .filter((w) => w.eventId === award.id)
    .map(({ rule, citation }) => warn(rule, citation));
  found.push(...kindProblems(wish, events, changes));
  const { state } = foldLedger(events, wish.roundDay, changes);
  if (wish.kind === 'posthumous' && state.status !== 'died')
    found.push(warn('Đề nghị truy tặng nhưng chưa ghi đồng chí này từ trần.', guidance06));
  if (wish.kind === 'early' && wish.ground.trim() === '')
    found.push(warn('Đề nghị sớm: chưa ghi bệnh án hoặc giấy xác nhận bệnh nặng.', guidance06));
  if (wish.kind === 'late' && (wish.ground.trim() === '' || wish.answerable.trim() === ''))
    found.push(warn('Đề nghị muộn: cần giải trình và xem xét trách nhiệm của nơi để sót.', localGuidance));
  if (leaving)
    found.push(
      warn('Đang làm giấy chuyển sinh hoạt đi: nơi chuyển đi đề nghị trước khi chuyển.', guidance38),
    );
  if (state.awaySince !== null)
    found.push(
      warn(
        'Đang sinh hoạt tạm thời: khai tại nơi sinh hoạt tạm thời; nơi sinh hoạt chính thức đề nghị và trao tặng.',
        guidance38,
      ),
    );
  return found;
}

/** Whether the reason fits the day on which the years are reached. */
function kindProblems(
  wish: ProposalWish,
  events: readonly LedgerEvent[],
  changes: RuleChanges,
): ProposalProblem[] {
  const start = partyAgeStart(standingEvents(events, wish.roundDay));
  if (!start) return [];
  const milestone = milestoneOf(start, wish.level);
  const round = badgeRoundOf(milestone, changes);
  const { citation } = badgeRoundsOn(wish.roundDay, changes);
  const reached = `Đủ ${wish.level} năm tuổi Đảng ngày ${formatDate(milestone)}, thuộc đợt ${round.name}/${round.day.slice(0, 4)}`;
  const says = (kind: ProposalKind): boolean => wish.kind === kind;
  if (says('due') && round.day > wish.roundDay)
    return [
      {
        level: 'refuse',
        rule: `${reached}: chưa đến đợt. Chỉ đề nghị sớm khi bệnh nặng (chọn "Sớm").`,
        citation,
      },
    ];
  if (says('due') && round.day < wish.roundDay)
    return [{ level: 'warn', rule: `${reached}: đề nghị ở đợt này là muộn (chọn "Muộn").`, citation }];
  if ((says('early') && round.day <= wish.roundDay) || (says('late') && round.day >= wish.roundDay))
    return [{ level: 'warn', rule: `${reached}: xem lại trường hợp đề nghị.`, citation }];
  return [];
}

export const proposalSteps = ['declared', 'resolved', 'sent'] as const;
export type ProposalStep = (typeof proposalSteps)[number];

/** The days of a proposal in the order in which they must come; the dead write no tờ khai. */
export function checkStep(
  proposal: BadgeProposal,
  step: ProposalStep,
  { on, today }: { readonly on: string; readonly today: string },
): Refusal | null {
  const citation = guidance38;
  const refuse = (rule: string): Refusal => ({ rule, citation });
  const { declaredOn, resolvedOn, sentOn } = proposal;
  if (on > today) return refuse(`Ngày ${formatDate(on)} chưa đến.`);
  if (step === 'declared') {
    if (proposal.kind === 'posthumous') return refuse('Truy tặng không có tờ khai của đảng viên.');
    return resolvedOn !== '' && resolvedOn < on
      ? refuse(`Tờ khai phải trước nghị quyết chi bộ ngày ${formatDate(resolvedOn)}.`)
      : null;
  }
  if (step === 'resolved') {
    if (proposal.kind !== 'posthumous' && declaredOn === '')
      return refuse('Chưa ghi tờ khai nên chưa ghi nghị quyết chi bộ.');
    if (on < declaredOn) return refuse(`Nghị quyết chi bộ trước ngày tờ khai (${formatDate(declaredOn)}).`);
    return sentOn !== '' && sentOn < on
      ? refuse(`Nghị quyết chi bộ phải trước ngày gửi danh sách ${formatDate(sentOn)}.`)
      : null;
  }
  if (resolvedOn === '') return refuse('Chưa có nghị quyết chi bộ nên chưa gửi danh sách lên cấp trên.');
  return on < resolvedOn ? refuse(`Ngày gửi trước nghị quyết chi bộ (${formatDate(resolvedOn)}).`) : null;
}
