/**
 * What may be wrong with a transfer, each thing at its field: refused where a text that was read forbids it or the
 * order is impossible, warned of otherwise. Pure; the ledger judges the member's own standing besides.
 */
import type { MemberState } from '../entities/member-state.ts';
import type { FilledBox, Transfer } from '../entities/transfer.ts';
import { addMonths, formatDate, isPartialDate, monthsBetween } from '../text/dates.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';
import { standingRegulationOn } from './regulations/standing.ts';
import { type PaperBox, transferPapers, transferRegulationOn } from './regulations/transfer.ts';
import { submitTerm } from './transfer-clocks.ts';
import { addWorkingDays, type HolidayCalendar, workingDaysBetween } from './working-days.ts';

export interface TransferProblem {
  readonly field: TransferField;
  readonly level: 'refuse' | 'warn';
  readonly rule: string;
  readonly citation: string;
}

export type TransferField =
  | 'memberId'
  | 'kind'
  | 'toName'
  | 'toOrgId'
  | 'causeOn'
  | 'introducedOn'
  | 'receivedOn'
  | 'expectedEndOn'
  | 'duesPaidThrough'
  | 'paperNumber'
  | 'boxes'
  | 'notices';

/** What a form asks; the rest of a transfer comes with its later steps. */
export type TransferPlan = Pick<
  Transfer,
  | 'direction'
  | 'kind'
  | 'purpose'
  | 'causeOn'
  | 'introducedOn'
  | 'receivedOn'
  | 'expectedEndOn'
  | 'duesPaidThrough'
  | 'fromOrgId'
  | 'toOrgId'
  | 'fromName'
  | 'toName'
>;

/** The order of time itself needs no article. */
const common = '';
const isDay = (date: string): boolean => date.length === 10 && isPartialDate(date);

/** @param today nothing on the paper can be dated later */
export function checkTransfer(
  plan: TransferPlan,
  args: { readonly today: string; readonly calendar: HolidayCalendar; readonly changes?: RuleChanges },
): readonly TransferProblem[] {
  const { today, calendar, changes = noChanges } = args;
  const found: TransferProblem[] = [];
  const say = (level: TransferProblem['level'], field: TransferField, rule: string, citation = common) =>
    found.push({ level, field, rule, citation });
  const regulation = transferRegulationOn(plan.introducedOn || plan.causeOn || today, changes);
  const kind = regulation.kinds[plan.kind];

  const days = [
    ['causeOn', plan.causeOn],
    ['introducedOn', plan.introducedOn],
    ['receivedOn', plan.receivedOn],
  ] as const;
  for (const [field, day] of days)
    if (day !== '' && !isDay(day)) say('refuse', field, 'Ghi đủ ngày, tháng, năm có thật.');
    else if (day > today) say('refuse', field, `Ngày ${formatDate(day)} chưa đến.`);
  if (plan.expectedEndOn !== '' && !isDay(plan.expectedEndOn))
    say('refuse', 'expectedEndOn', 'Ghi đủ ngày, tháng, năm có thật.');
  if (found.length > 0) return found;

  if (plan.direction === 'internal') {
    if (plan.toOrgId === null) say('refuse', 'toOrgId', 'Chưa chọn chi bộ nhận.');
    else if (plan.toOrgId === plan.fromOrgId)
      say('refuse', 'toOrgId', 'Nơi đến trùng với nơi đang sinh hoạt.', regulation.citation);
  } else if (plan.direction === 'out' && plan.toName.trim() === '')
    say('refuse', 'toName', 'Chưa nhập nơi chuyển đến.');
  else if (plan.direction === 'in') {
    if (plan.fromName.trim() === '') say('refuse', 'toName', 'Chưa nhập nơi chuyển đi.');
    if (plan.toOrgId === null) say('refuse', 'toOrgId', 'Chưa chọn chi bộ tiếp nhận.');
  }

  if (plan.causeOn !== '' && plan.introducedOn !== '') {
    if (plan.introducedOn < plan.causeOn)
      say(
        'refuse',
        'introducedOn',
        `Ngày giới thiệu (${formatDate(plan.introducedOn)}) trước ngày có quyết định (${formatDate(plan.causeOn)}).`,
      );
    else {
      const { startWorkingDays, startCitation } = transferRegulationOn(plan.causeOn, changes);
      const took = workingDaysBetween(plan.causeOn, plan.introducedOn, calendar);
      if (startWorkingDays !== null && took > startWorkingDays)
        say(
          'warn',
          'introducedOn',
          `Giới thiệu sau ${took} ngày làm việc kể từ ngày có quyết định; quy định ${startWorkingDays} ngày.`,
          startCitation,
        );
    }
  }
  if (plan.introducedOn !== '' && plan.receivedOn !== '') checkReception(plan, { calendar, changes }, say);
  if (kind.temporary) checkStay(plan, changes, say);
  if (plan.direction !== 'in') checkDues(plan, today, say);
  return found;
}

type Say = (level: 'refuse' | 'warn', field: TransferField, rule: string, citation?: string) => void;

function checkReception(
  plan: TransferPlan,
  { calendar, changes }: { readonly calendar: HolidayCalendar; readonly changes: RuleChanges },
  say: Say,
): void {
  const { introducedOn, receivedOn } = plan;
  if (receivedOn < introducedOn) {
    say(
      'refuse',
      'receivedOn',
      `Ngày tiếp nhận (${formatDate(receivedOn)}) trước ngày giới thiệu (${formatDate(introducedOn)}).`,
    );
    return;
  }
  const { days: limit, citation } = submitTerm(plan, changes);
  if (limit === null || receivedOn <= addWorkingDays(introducedOn, limit, calendar)) return;
  const took = workingDaysBetween(introducedOn, receivedOn, calendar);
  say(
    'warn',
    'receivedOn',
    `Tiếp nhận sau ${took} ngày làm việc kể từ ngày giới thiệu; quy định ${limit} ngày. Ghi rõ lý do chậm.`,
    citation,
  );
}

/** A stay of 3 to under 12 months, for study up to 24; of those who come here the other place has decided already. */
function checkStay(plan: TransferPlan, changes: RuleChanges, say: Say): void {
  const from = plan.introducedOn || plan.receivedOn;
  if (plan.expectedEndOn === '') {
    say('refuse', 'expectedEndOn', 'Sinh hoạt tạm thời phải có ngày hết hạn.');
    return;
  }
  if (from === '') return;
  if (plan.expectedEndOn <= from) {
    say('refuse', 'expectedEndOn', `Ngày hết hạn phải sau ngày giới thiệu (${formatDate(from)}).`);
    return;
  }
  const { least, below, studyMost, citation, verified } = standingRegulationOn(from, changes).temporary;
  const months = monthsBetween(from, plan.expectedEndOn);
  const tooLong =
    plan.purpose === 'study'
      ? plan.expectedEndOn > addMonths(from, studyMost)
      : plan.expectedEndOn >= addMonths(from, below);
  if (months >= least && !tooLong) return;
  const level = plan.direction === 'in' || !verified ? 'warn' : 'refuse';
  const limit =
    plan.purpose === 'study' ? `từ ${least} đến ${studyMost} tháng` : `từ ${least} đến dưới ${below} tháng`;
  say(
    level,
    'expectedEndOn',
    `Sinh hoạt tạm thời ${plan.purpose === 'study' ? 'để học tập ' : ''}${limit}; ở đây là ${months} tháng.`,
    citation,
  );
}

const duesCitation = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.2';

function checkDues(plan: TransferPlan, today: string, say: Say): void {
  const written = (plan.introducedOn || today).slice(0, 7);
  const paid = plan.duesPaidThrough;
  if (paid === '') {
    say('warn', 'duesPaidThrough', 'Chưa ghi đã đóng đảng phí hết tháng nào.', duesCitation);
    return;
  }
  if (!/^\d{4}-\d{2}$/.test(paid) || !isPartialDate(paid)) {
    say('refuse', 'duesPaidThrough', 'Ghi tháng và năm, ví dụ 11/2026.', duesCitation);
    return;
  }
  if (paid < written)
    say(
      'warn',
      'duesPaidThrough',
      `Mới đóng đảng phí hết tháng ${formatDate(paid)}; phải đóng hết tháng viết giấy (${formatDate(written)}).`,
      duesCitation,
    );
}

/** Whether the member's standing lets him go. @param state today's */
export function checkStanding(
  plan: Pick<TransferPlan, 'kind' | 'direction' | 'introducedOn'>,
  state: MemberState,
  today: string,
  changes: RuleChanges = noChanges,
): readonly TransferProblem[] {
  const regulation = transferRegulationOn(plan.introducedOn || today, changes);
  const level = regulation.verified ? 'refuse' : 'warn';
  const citation = regulation.holdCitation;
  const found: TransferProblem[] = [];
  if (plan.direction === 'in') return found;
  const forGood = !regulation.kinds[plan.kind].temporary;
  if (forGood && state.suspendedSince !== null)
    found.push({
      field: 'memberId',
      level,
      rule: `Đang bị đình chỉ sinh hoạt từ ${formatDate(state.suspendedSince)}: chưa được chuyển sinh hoạt chính thức.`,
      citation,
    });
  if (forGood && state.awaySince !== null)
    found.push({
      field: 'memberId',
      level: 'warn',
      rule: `Đang sinh hoạt tạm thời ở nơi khác từ ${formatDate(state.awaySince)}.`,
      citation,
    });
  return found;
}

/** Boxes are filled in one after the other; a box that the paper has for some only may stay empty. */
export function checkBoxes(
  boxes: readonly FilledBox[],
  args: { readonly paper: keyof typeof transferPapers; readonly today: string },
): readonly TransferProblem[] {
  const { citation, boxes: known } = transferPapers[args.paper];
  const found: TransferProblem[] = [];
  const say = (rule: string) => found.push({ field: 'boxes', level: 'refuse', rule, citation });
  let last: FilledBox | null = null;
  for (const filled of boxes.toSorted((a, b) => a.box - b.box)) {
    if (filled.on === '') continue;
    if (!known.some((b) => b.box === filled.box)) say(`Giấy này không có ô ${filled.box}.`);
    else if (!isDay(filled.on)) say(`Ô ${filled.box}: ghi đủ ngày, tháng, năm có thật.`);
    else if (filled.on > args.today) say(`Ô ${filled.box}: ngày ${formatDate(filled.on)} chưa đến.`);
    else if (last && filled.on < last.on)
      say(`Ô ${filled.box} (${formatDate(filled.on)}) ghi trước ô ${last.box} (${formatDate(last.on)}).`);
    else last = filled;
  }
  return found;
}

/** The box that comes next: the first after the last one filled in. */
export function nextBox(
  paper: keyof typeof transferPapers,
  boxes: readonly FilledBox[],
): PaperBox | undefined {
  const last = Math.max(0, ...boxes.filter((b) => b.on !== '').map((b) => b.box));
  return transferPapers[paper].boxes.find((b) => b.box > last);
}

export const refusals = (problems: readonly TransferProblem[]): readonly TransferProblem[] =>
  problems.filter((p) => p.level === 'refuse');
