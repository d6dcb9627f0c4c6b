/** What may be wrong with a letter in the register of petitions, each thing at its field. Pure. */
import { isOpenPetition, type PetitionFields } from '../entities/petition.ts';
import { formatDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { petitionDays, petitionRegulationOn } from './regulations/petitions.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface PetitionProblem {
  readonly field: keyof PetitionFields;
  readonly level: 'refuse' | 'warn';
  readonly rule: string;
  readonly citation: string;
}

export interface PetitionTerm {
  /** last day for settling it by the regulation; '' = no term known */
  readonly dueOn: string;
  readonly days: number;
  readonly citation: string;
}

/** The term by the regulation of the day of receipt. */
export function petitionTerm(
  petition: Pick<PetitionFields, 'kind' | 'level' | 'receivedOn'>,
  changes: RuleChanges = noChanges,
): PetitionTerm {
  const regulation = petitionRegulationOn(petition.receivedOn, changes);
  const days = petitionDays(regulation, petition);
  return { days, dueOn: days === 0 ? '' : addDays(petition.receivedOn, days), citation: regulation.citation };
}

interface Circumstances {
  readonly today: string;
  readonly changes?: RuleChanges;
  /** day on which the letter that it repeats was received; null where there is none */
  readonly repeatedOn: string | null;
}

/** The order of time itself needs no article. */
const common = '';

export function checkPetition(
  petition: PetitionFields,
  circumstances: Circumstances,
): readonly PetitionProblem[] {
  const { today, changes = noChanges, repeatedOn } = circumstances;
  const p = petition;
  const found: PetitionProblem[] = [];
  const say = (
    level: PetitionProblem['level'],
    field: PetitionProblem['field'],
    rule: string,
    citation = common,
  ) => found.push({ level, field, rule, citation });

  for (const field of ['receivedOn', 'passedOn', 'settledOn'] as const)
    if (p[field] > today) say('refuse', field, `Ngày ${formatDate(p[field])} chưa đến.`);
  for (const field of ['dueOn', 'passedOn', 'settledOn'] as const)
    if (p[field] !== '' && p[field] < p.receivedOn)
      say('refuse', field, `Ngày ${formatDate(p[field])} trước ngày nhận đơn (${formatDate(p.receivedOn)}).`);

  if (p.senderKind === 'named' && p.sender === '')
    say('refuse', 'sender', 'Đơn có tên thì ghi họ tên người gửi.');
  if (p.aboutOrgId !== null && p.aboutMemberId !== null)
    say('refuse', 'aboutMemberId', 'Đơn nói về một tổ chức đảng hoặc một đồng chí; chỉ chọn một.');
  if (p.status === 'passedOn' && p.authority === '') say('refuse', 'authority', 'Ghi nơi đã chuyển đơn đến.');
  if (p.status === 'passedOn' && p.passedOn === '') say('refuse', 'passedOn', 'Ghi ngày chuyển đơn.');
  checkOutcome(p, say);
  if (repeatedOn !== null && repeatedOn > p.receivedOn)
    say('refuse', 'repeatOf', `Đơn trước nhận ngày ${formatDate(repeatedOn)}, sau đơn này.`);

  const regulation = petitionRegulationOn(p.receivedOn, changes);
  if (
    p.senderKind !== 'named' &&
    p.kind === 'denunciation' &&
    p.status !== 'filed' &&
    p.status !== 'received'
  )
    say(
      'warn',
      'senderKind',
      'Đơn tố cáo nặc danh, mạo danh hoặc chữ ký sao chụp thường không được xem xét, giải quyết.',
      regulation.unsignedCitation,
    );
  const term = petitionTerm(p, changes);
  if (term.dueOn !== '' && p.dueOn > term.dueOn)
    say(
      'warn',
      'dueOn',
      `Hạn giải quyết dài hơn ${term.days} ngày theo quy định (${formatDate(term.dueOn)}). Ghi lý do ở ô Ghi chú.`,
      term.citation,
    );
  return found;
}

function checkOutcome(
  { status, kind, result, settledOn }: PetitionFields,
  say: (level: PetitionProblem['level'], field: PetitionProblem['field'], rule: string) => void,
): void {
  if (status === 'settled') {
    if (settledOn === '') say('refuse', 'settledOn', 'Ghi ngày giải quyết xong.');
    if (result === '' && kind !== 'proposal' && kind !== 'feedback')
      say('refuse', 'result', 'Ghi kết luận: đúng, sai hay đúng một phần.');
  } else {
    if (result !== '') say('refuse', 'result', 'Đơn chưa giải quyết xong thì chưa có kết luận.');
    if (settledOn !== '')
      say('refuse', 'settledOn', 'Đơn chưa ghi là đã giải quyết mà có ngày giải quyết xong.');
  }
}

export interface PetitionClock {
  readonly dueOn: string;
  /** negative when late */
  readonly daysLeft: number;
}

/** Runs while the letter is on the office's own desk. */
export const clockRuns = ({ status, dueOn }: Pick<PetitionFields, 'status' | 'dueOn'>): boolean =>
  dueOn !== '' && isOpenPetition(status);
