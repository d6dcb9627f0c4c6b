/** An invented Party life: events in an order that the rules accept, all before `today`. Pure. */
import { type EventDraft, type EventInput, type EventKind, noDecision } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import { addMonths, partialDate } from '../../shared/text/dates.ts';
import type { Dice } from './practice-people.ts';

type Draft = Omit<EventDraft, 'memberId'>;

const authority = 'Đảng ủy phường Hoa Ban';
const signer = 'Trần Văn Mẫu';

export function practiceEvent<K extends EventKind>(
  kind: K,
  effectiveOn: string,
  payload: EventInput<K>,
  decision: { readonly number: string; readonly signedOn: string } | null = null,
): Draft {
  return {
    kind,
    effectiveOn,
    payload: eventPayloads[kind].parse(payload),
    note: '',
    decision: decision ? { ...decision, authority, signer } : noDecision,
  };
}

/** Full date some days before another one, staying in the month before when need be. */
const weeksBefore = (date: string): string => addMonths(date, -1);

/** Admission and, when its day has come, recognition twelve months later. */
export function admissionAndRecognition(
  dice: Dice,
  args: { readonly admittedOn: string; readonly orgId: number | null; readonly today: string },
): Draft[] {
  const { admittedOn, orgId, today } = args;
  const number = () => `${dice.between(20, 480)}-QĐ/ĐU`;
  const events = [
    practiceEvent(
      'admitted',
      admittedOn,
      { orgId, introducers: '' },
      { number: number(), signedOn: weeksBefore(admittedOn) },
    ),
  ];
  const officialOn = addMonths(admittedOn, 12);
  if (officialOn < today)
    events.push(
      practiceEvent('recognised', officialOn, {}, { number: number(), signedOn: addMonths(officialOn, 1) }),
    );
  return events;
}

const rounds = [
  { round: '3/2', month: 2, day: 3 },
  { round: '19/5', month: 5, day: 19 },
  { round: '2/9', month: 9, day: 2 },
  { round: '7/11', month: 11, day: 7 },
] as const;

/** The two highest badges that the Party age has reached, each at the first round on or after its day. */
export function badges(
  dice: Dice,
  decidedOn: string,
  today: string,
  numberOf: (level: number) => string,
): Draft[] {
  const found: Draft[] = [];
  for (const level of membershipRegulationOn(today).badgeLevels) {
    const due = addMonths(decidedOn, level * 12);
    const year = Number(due.slice(0, 4));
    const on = [year, year + 1]
      .flatMap((y) => rounds.map(({ round, month, day }) => ({ round, date: partialDate(y, month, day) })))
      .find(({ date }) => date >= due);
    if (!on || on.date >= today || !membershipRegulationOn(on.date).badgeLevels.includes(level)) continue;
    found.push(
      practiceEvent(
        'badgeAwarded',
        on.date,
        { level, round: on.round, award: 'award', badgeNumber: numberOf(level) },
        { number: `${dice.between(100, 900)}-QĐ/TU`, signedOn: on.date },
      ),
    );
  }
  return found.slice(-2);
}
