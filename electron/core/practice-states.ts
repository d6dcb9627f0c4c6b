/**
 * The rarer standings, one or two of each, so that every list and every wizard has somebody to be tried on: they
 * take the place of ordinary people of the practice register. Pure; the same people every time.
 */
import type { EventDraft } from '../../shared/entities/event.ts';
import type { MemberRecord } from '../../shared/entities/member.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';
import { practiceEvent } from './practice-lives.ts';
import { partyAgeTurns } from './practice-party-age.ts';
import { Dice, practicePerson } from './practice-people.ts';

export interface Life {
  readonly record: MemberRecord;
  readonly events: readonly Omit<EventDraft, 'memberId'>[];
}

interface Place {
  readonly orgId: number;
  readonly today: string;
}

export type Turn = (n: number, life: Life, place: Place) => Life;

const decided = (number: string, signedOn: string) => ({ number, signedOn });
const ceremony = (on: string, n: number, orgId: number) =>
  practiceEvent('admitted', on, { orgId, introducers: '' }, decided(`${n}-QĐ/ĐU`, addMonths(on, -1)));
const recognition = (on: string, n: number) => practiceEvent('recognised', on, {}, decided(`${n}-QĐ/ĐU`, on));
const withEvents =
  (events: (n: number, place: Place) => Life['events']): Turn =>
  (n, life, place) => ({ ...life, events: [...life.events, ...events(n, place)] });
/** A young person instead of the one that stood there. */
const young = (n: number, today: string): MemberRecord => {
  const year = Number(today.slice(0, 4));
  const { record } = practicePerson(new Dice(1000 + n), { from: year - 30, to: year - 22 });
  return { ...record, profileNumber: '', cardNumber: '' };
};

/** In the list for some months; the last one with a certificate that is out of date. */
const candidate: Turn = (n, _life, { orgId, today }) => ({
  record: young(n, today),
  events: [
    practiceEvent(
      'nominated',
      addMonths(today, -(n % 7) - 2),
      {
        orgId,
        helpers: 'Nguyễn Văn Mẫu',
        certificateOn: n === 114 ? addMonths(today, -62) : addMonths(today, -20),
      },
      decided(`${n}-NQ/CB`, addMonths(today, -(n % 7) - 2)),
    ),
  ],
});

/** Admitted so many months ago, with what followed. */
const admittedAgo =
  (months: number, then: (n: number, on: string, place: Place) => Life['events']): Turn =>
  (n, life, place) => {
    const on = addMonths(place.today, -months);
    return {
      record: { ...life.record, cardNumber: '' },
      events: [ceremony(on, n, place.orgId), ...then(n, on, place)],
    };
  };

const guest: Turn = (n, life, { orgId, today }) => ({
  record: life.record,
  events: [
    practiceEvent('temporaryIn', addMonths(today, -3), {
      orgId,
      origin: 'Đảng ủy phường Đồi Thông',
      untilOn: addDays(addMonths(today, 3), -1),
      paperNumber: `${n}-GT`,
    }),
  ],
});

/** Struck off five years ago, admitted anew after more than thirty-six months. */
const readmitted: Turn = (n, life, { orgId, today }) => {
  const first = addMonths(today, -144);
  const again = addMonths(today, -4);
  return {
    record: { ...life.record, cardNumber: '' },
    events: [
      ceremony(first, n, orgId),
      recognition(addMonths(first, 12), n),
      practiceEvent(
        'removed',
        addMonths(today, -60),
        { form: 'struckOff', reason: 'Bỏ sinh hoạt 3 tháng trong năm, không có lý do chính đáng' },
        decided(`${n + 1}-QĐ/ĐU`, addMonths(today, -60)),
      ),
      ceremony(again, n + 2, orgId),
    ],
  };
};

const restored = withEvents((n, { orgId, today }) => [
  practiceEvent(
    'removed',
    addMonths(today, -14),
    { form: 'struckOff', reason: 'Xóa tên, sau kết luận là không đúng' },
    decided(`${n}-QĐ/ĐU`, addMonths(today, -14)),
  ),
  practiceEvent(
    'restored',
    addMonths(today, -2),
    { orgId, reason: 'Kết luận: bị xử lý oan' },
    decided(`${n + 1}-QĐ/TU`, addMonths(today, -2)),
  ),
]);

const turns: Readonly<Record<number, Turn>> = {
  ...partyAgeTurns,
  25: withEvents((n, { today }) => [
    practiceEvent(
      'exempted',
      addMonths(today, -2),
      { reason: 'treatment', untilOn: addMonths(today, 4) },
      decided(`${n}-QĐ/CB`, addMonths(today, -2)),
    ),
  ]),
  26: withEvents((n, { today }) => [
    practiceEvent(
      'suspended',
      addDays(today, -40),
      { ground: 'Đang được xem xét, kiểm tra', untilOn: addDays(today, 49) },
      decided(`${n}-QĐ/UBKT`, addDays(today, -40)),
    ),
  ]),
  30: withEvents((n, { today }) => [
    practiceEvent('temporaryOut', addMonths(today, -5), {
      destination: 'Đảng ủy phường Sông Mơ',
      untilOn: addDays(today, 12),
      paperNumber: `${n}-GT`,
    }),
  ]),
  28: withEvents((_n, { today }) => [
    practiceEvent('residenceIntroduced', addMonths(today, -8), { place: 'Chi bộ khu phố 3, phường Hoa Ban' }),
  ]),
  29: withEvents((n, { today }) => [
    practiceEvent(
      'exempted',
      addMonths(today, -20),
      { reason: 'oldAge' },
      decided(`${n}-QĐ/CB`, addMonths(today, -20)),
    ),
  ]),
  // Recognised lately: one still without a card, one with it.
  44: admittedAgo(15, (n, on) => [recognition(addMonths(on, 12), n)]),
  109: (n, life, { orgId, today }) => {
    const on = addMonths(today, -16);
    const official = addMonths(on, 12);
    const cardNumber = life.record.citizenId;
    return {
      record: { ...life.record, cardNumber },
      events: [
        ceremony(on, n, orgId),
        recognition(official, n),
        practiceEvent(
          'cardIssued',
          addMonths(official, 1),
          { form: 'new', cardNumber },
          decided(`${n}-QĐ/BTC`, addMonths(official, 1)),
        ),
      ],
    };
  },
  // Decided today for the day on which the twelve months end.
  70: admittedAgo(11, (n, on, { today }) => [
    practiceEvent('recognised', addMonths(on, 12), {}, decided(`${n}-QĐ/ĐU`, today)),
  ]),
  83: admittedAgo(13, (n, on) => [
    practiceEvent(
      'probationExtended',
      addMonths(on, 12),
      { months: 6, reason: 'Chưa hoàn thành nhiệm vụ được giao' },
      decided(`${n}-NQ/CB`, addMonths(on, 12)),
    ),
  ]),
  96: admittedAgo(14, () => []),
  111: candidate,
  112: candidate,
  113: candidate,
  114: candidate,
  115: guest,
  116: readmitted,
  117: restored,
};

/** The n-th person's life with its special turn, if there is one for that number. */
export function specialTurn(n: number, life: Life, place: { orgId: number | null; today: string }): Life {
  const turn = turns[n];
  if (!turn || place.orgId === null) return life;
  return turn(n, life, { orgId: place.orgId, today: place.today });
}
