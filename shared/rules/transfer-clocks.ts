/**
 * The clocks of a transfer at both its ends, in working days of the office's own calendar. Pure: today comes in.
 *   transferClocks(facts, '2026-11-22', holidayCalendar([])) → [{ kind: 'submit', dueOn: …, daysLeft: -3, … }]
 */
import { isTemporaryKind, type TransferFacts, type TransferShownState } from '../entities/transfer.ts';
import { transfersText } from '../i18n/vi/transfers.ts';
import { addMonths } from '../text/dates.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';
import { standingRegulationOn } from './regulations/standing.ts';
import { transferRegulationOn } from './regulations/transfer.ts';
import { addWorkingDays, type HolidayCalendar, workingDaysBetween } from './working-days.ts';

const labels = transfersText.clockNames;
export type TransferClockKind = keyof typeof labels;

export interface TransferClock {
  readonly kind: TransferClockKind;
  /** what has to be done */
  readonly label: string;
  readonly startsOn: string;
  readonly dueOn: string;
  /** left until the due day, negative when late */
  readonly daysLeft: number;
  readonly unit: 'workingDays' | 'days';
  readonly rule: string;
  readonly citation: string;
  /** false: a warning only, its text was not read */
  readonly verified: boolean;
}

interface Term {
  /** null = none known */
  readonly days: number | null;
  readonly citation: string;
  readonly verified: boolean;
}

/** Working days that the paper may be on its way. */
export function submitTerm(
  t: Pick<TransferFacts, 'direction' | 'kind' | 'introducedOn'>,
  changes: RuleChanges = noChanges,
): Term {
  const regulation = transferRegulationOn(t.introducedOn, changes);
  const homecoming = t.direction === 'in' && (t.kind === 'finalAbroad' || t.kind === 'temporaryAbroad');
  return homecoming
    ? {
        days: regulation.homecomingWorkingDays,
        citation: regulation.homecomingCitation,
        verified: regulation.submitVerified,
      }
    : {
        days: regulation.submitWorkingDays[t.kind],
        citation: regulation.submitCitation,
        verified: regulation.submitVerified,
      };
}

const isFull = (date: string): boolean => date.length === 10;

/** Only the clocks that still run: what is received, returned or cancelled has none (but a stay runs to its end). */
export function transferClocks(
  t: TransferFacts,
  today: string,
  calendar: HolidayCalendar,
  changes: RuleChanges = noChanges,
): readonly TransferClock[] {
  const clocks: TransferClock[] = [];
  const working = (
    kind: TransferClockKind,
    startsOn: string,
    { days, citation, verified }: Term,
    ruleOf: (days: number) => string,
  ) => {
    if (days === null) return;
    const dueOn = addWorkingDays(startsOn, days, calendar);
    const daysLeft = workingDaysBetween(today, dueOn, calendar);
    const label = labels[kind];
    const rule = ruleOf(days);
    clocks.push({ kind, label, startsOn, dueOn, daysLeft, unit: 'workingDays', rule, citation, verified });
  };
  const open = t.endedOn === '' && (t.state === 'drafted' || t.state === 'left');

  if (open && isFull(t.causeOn) && t.introducedOn === '') {
    const { startWorkingDays, startCitation, startVerified } = transferRegulationOn(t.causeOn, changes);
    working(
      'start',
      t.causeOn,
      { days: startWorkingDays, citation: startCitation, verified: startVerified },
      (days) =>
        `Làm thủ tục chuyển trong ${days} ngày làm việc kể từ ngày có quyết định hoặc thay đổi nơi ở.`,
    );
  }
  if (open && isFull(t.introducedOn)) {
    const term = submitTerm(t, changes);
    working(
      'submit',
      t.introducedOn,
      term,
      (days) => `Nộp giấy cho nơi đến trong ${days} ngày làm việc kể từ ngày được giới thiệu.`,
    );
    const late = term.days !== null && addWorkingDays(t.introducedOn, term.days, calendar) < today;
    const regulation = transferRegulationOn(t.introducedOn, changes);
    const { strikeOffMonths: months } = regulation;
    const abroadOut = t.direction === 'out' && (t.kind === 'finalAbroad' || t.kind === 'temporaryAbroad');
    // Nobody is spoken of as one to strike off while the paper is in time.
    if (months !== null && !abroadOut && late) {
      const dueOn = addMonths(t.introducedOn, months);
      clocks.push({
        kind: 'strikeOff',
        label: labels.strikeOff,
        startsOn: t.introducedOn,
        dueOn,
        daysLeft: daysBetween(today, dueOn),
        unit: 'days',
        rule: `Quá ${months} tháng không nộp giấy: cấp ủy nơi tiếp nhận xem xét xóa tên vì tự ý bỏ sinh hoạt đảng.`,
        citation: regulation.strikeOffCitation,
        verified: regulation.strikeOffVerified,
      });
    }
  }
  const running = (t.state === 'left' || t.state === 'received') && t.endedOn === '';
  if (running && isTemporaryKind(t.kind) && isFull(t.expectedEndOn)) {
    const { citation, verified } = standingRegulationOn(t.introducedOn || t.receivedOn, changes).temporary;
    clocks.push({
      kind: 'stayEnds',
      label: labels.stayEnds,
      startsOn: t.introducedOn || t.receivedOn,
      dueOn: t.expectedEndOn,
      daysLeft: daysBetween(today, t.expectedEndOn),
      unit: 'days',
      rule: 'Hết hạn sinh hoạt tạm thời: về lại nơi chính thức hoặc gia hạn trên giấy và báo nơi chính thức.',
      citation,
      verified,
    });
  }
  return clocks.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

export const isLate = (clock: TransferClock): boolean => clock.daysLeft < 0 && clock.verified;

/** The word of the list: late when a clock has run out by a text that was read. */
export function shownState(t: TransferFacts, clocks: readonly TransferClock[]): TransferShownState {
  if (t.state === 'returned' || t.state === 'cancelled') return t.state;
  const stays = t.state === 'received' && isTemporaryKind(t.kind);
  if (t.endedOn !== '') return 'ended';
  if (t.state === 'received' && !stays) return 'received';
  if (clocks.some(isLate)) return 'overdue';
  if (stays) return 'running';
  return t.state === 'left' && t.direction === 'in' ? 'arriving' : t.state;
}
