import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventKind, eventKinds, type LedgerEvent } from '../entities/event.ts';
import type { MemberStatus } from '../entities/member-state.ts';
import { anEvent } from '../testing/an-event.ts';
import { foldLedger, initialState, isActive } from './lifecycle.ts';

const later = '9999-12-31';
const admitted = anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' });
const recognised = anEvent('recognised', '2011-05-19');
const official = [admitted, recognised];
const left = anEvent('transferredOut', '2015-02-01');

type Row = readonly [title: string, events: readonly LedgerEvent[], status: MemberStatus];

describe('the state is the fold of the ledger', () => {
  it.each<Row>([
    ['nothing happened yet', [], 'none'],
    ['admitted', [admitted], 'probationary'],
    ['admitted and recognised', official, 'official'],
    [
      'a roster that does not know the standing',
      [anEvent('enrolled', '2018-12-31', { payload: { standingKnown: false } })],
      'unverified',
    ],
    [
      'a roster with an admission but no column of official dates',
      [admitted, anEvent('enrolled', '2018-12-31', { payload: { standingKnown: false } })],
      'unverified',
    ],
    [
      'a roster with an admission and an empty official date',
      [admitted, anEvent('enrolled', '2010-12-31')],
      'probationary',
    ],
    ['a roster with both dates', [...official, anEvent('enrolled', '2018-12-31')], 'official'],
    ['left for another committee', [...official, left], 'transferredOut'],
    ['left and came back', [...official, left, anEvent('received', '2016-01-01')], 'official'],
    [
      'left before recognition and came back',
      [admitted, anEvent('transferredOut', '2010-09-01'), anEvent('received', '2010-10-01')],
      'probationary',
    ],
    [
      'expelled',
      [...official, anEvent('disciplined', '2020-01-01', { payload: { form: 'expulsion' } })],
      'expelled',
    ],
    ['reprimanded', [...official, anEvent('disciplined', '2020-01-01')], 'official'],
    ['struck off', [admitted, anEvent('removed', '2011-01-01')], 'struckOff'],
    [
      'asked to leave',
      [...official, anEvent('removed', '2020-01-01', { payload: { form: 'resigned' } })],
      'resigned',
    ],
    ['dead', [...official, anEvent('died', '2020-01-01')], 'died'],
  ])('%s', (_title, events, status) => {
    const fold = foldLedger(events, later);
    expect(fold.refused).toBeNull();
    expect(fold.state.status).toBe(status);
  });

  it('moves a member between branches of one register without a gap', () => {
    const moved = anEvent('transferredOut', '2015-02-01', { payload: { scope: 'internal', toOrgId: 7 } });
    expect(foldLedger([...official, moved], later).state).toMatchObject({
      status: 'official',
      orgId: 7,
      leftOn: null,
    });
  });

  it('says where somebody stood on any day', () => {
    const life = [...official, left];
    const statusOn = (day: string) => foldLedger(life, day).state.status;
    expect(
      ['2010-05-18', '2010-05-19', '2011-05-18', '2011-05-19', '2015-01-31', '2015-02-01'].map(statusOn),
    ).toEqual(['none', 'probationary', 'probationary', 'official', 'official', 'transferredOut']);
  });
});

const expulsion = { payload: { form: 'expulsion' } } as const;
const left2000 = [
  anEvent('admitted', '1990-01-01'),
  anEvent('recognised', '1991-01-01'),
  anEvent('removed', '2000-06-15'),
];
const readmitted = anEvent('admitted', '2005-01-01');

type Refused = readonly [title: string, events: readonly LedgerEvent[], kind: EventKind, rule: RegExp];

describe.each<[citation: string, rows: readonly Refused[]]>([
  [
    'Điều lệ Đảng (2011), Điều 5',
    [
      ['recognised without an admission', [recognised], 'recognised', /chưa có kết nạp/],
      [
        'recognised before the admission',
        [admitted, anEvent('recognised', '2009-05-19')],
        'recognised',
        /chưa có kết nạp/,
      ],
      [
        'recognised twice',
        [...official, anEvent('recognised', '2012-05-19')],
        'recognised',
        /đã là đảng viên chính thức/,
      ],
      [
        'recognised after death',
        [admitted, anEvent('died', '2011-01-01'), recognised],
        'recognised',
        /Từ trần/,
      ],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 3.5',
    [
      ['admitted twice', [...official, anEvent('admitted', '2026-01-01')], 'admitted', /đã được kết nạp rồi/],
      [
        'readmitted before 36 months are over',
        [...official, anEvent('removed', '2022-08-15'), anEvent('admitted', '2025-08-14')],
        'admitted',
        /ít nhất 36 tháng/,
      ],
      [
        'readmitted a second time',
        [...left2000, readmitted, anEvent('removed', '2006-01-01'), anEvent('admitted', '2026-01-01')],
        'admitted',
        /một lần/,
      ],
    ],
  ],
  [
    'Điều lệ Đảng (2011), Điều 35',
    [
      [
        'a probationary member expelled',
        [admitted, anEvent('disciplined', '2010-09-01', expulsion)],
        'disciplined',
        /dự bị chỉ bị khiển trách hoặc cảnh cáo/,
      ],
      [
        'a probationary member dismissed from posts',
        [admitted, anEvent('disciplined', '2010-09-01', { payload: { form: 'dismissal' } })],
        'disciplined',
        /dự bị/,
      ],
      [
        'somebody disciplined who left',
        [...official, left, anEvent('disciplined', '2016-01-01')],
        'disciplined',
        /Đã chuyển đi/,
      ],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3',
    [
      [
        'sent away before joining',
        [anEvent('transferredOut', '2010-01-01'), admitted],
        'transferredOut',
        /đang là đảng viên/,
      ],
      [
        'sent to where they are',
        [admitted, anEvent('transferredOut', '2010-09-01', { payload: { toOrgId: 1, scope: 'internal' } })],
        'transferredOut',
        /trùng/,
      ],
      [
        'received while still here',
        [...official, anEvent('received', '2016-01-01')],
        'received',
        /đang sinh hoạt/,
      ],
      ['received without ever being admitted', [anEvent('received', '2016-01-01')], 'received', /kết nạp/],
      [
        'received after expulsion',
        [...official, anEvent('disciplined', '2014-01-01', expulsion), anEvent('received', '2016-01-01')],
        'received',
        /Khai trừ/,
      ],
    ],
  ],
  [
    'Quy định 29-QĐ/TW ngày 25/7/2016',
    [
      [
        'struck off twice',
        [admitted, anEvent('removed', '2011-01-01'), anEvent('removed', '2011-02-01')],
        'removed',
        /Xóa tên/,
      ],
    ],
  ],
  [
    'Điều lệ Đảng (2011) và Quy định 29-QĐ/TW ngày 25/7/2016',
    [
      [
        'dead twice',
        [...official, anEvent('died', '2012-01-01'), anEvent('died', '2012-02-01')],
        'died',
        /Từ trần/,
      ],
    ],
  ],
])('%s', (citation, rows) => {
  it.each(rows.map((row) => [...row] as const))('refuses: %s', (_title, events, kind, rule) => {
    const { refused } = foldLedger(events, later);
    expect(refused?.event.kind).toBe(kind);
    expect(refused?.refusal.rule).toMatch(rule);
    expect(refused?.refusal.citation).toContain(citation);
  });
});

it('Quy định 294-QĐ/TW, khoản 4.1: refuses a ceremony before the decision was signed', () => {
  const { refused } = foldLedger([anEvent('admitted', '2010-05-19', { signedOn: '2010-06-01' })], later);
  expect(refused?.refusal.rule).toContain('sau ngày làm lễ kết nạp');
});

it('a waiting time that nobody has verified warns and does not refuse', () => {
  const fold = foldLedger([...left2000, anEvent('admitted', '2003-06-14')], later);
  expect(fold.refused).toBeNull();
  expect(fold.warnings).toMatchObject([{ rule: expect.stringContaining('ít nhất 36 tháng') }]);
});

it('allows readmission after 36 months to the day', () => {
  const fold = foldLedger([...left2000, anEvent('admitted', '2003-06-15')], later);
  expect(fold.refused).toBeNull();
  expect(fold.state).toMatchObject({ status: 'probationary', officialOn: null, leftOn: null });
});

it.each([
  ['2011-05-19', 0],
  ['2011-05', 0],
  ['2011', 0],
  ['2011-05-18', 1],
  ['2011-08-01', 1],
])(
  'Hướng dẫn 06-HD/TW, mục 4.2: official on %s after a ceremony on 19/05/2010 gives %i warnings',
  (on, count) => {
    expect(foldLedger([admitted, anEvent('recognised', on)], later).warnings).toHaveLength(count);
  },
);

it('orders dates that are known only in part by what must come first', () => {
  const events = [
    anEvent('transferredOut', '1968'),
    anEvent('recognised', '1968'),
    anEvent('admitted', '1967'),
  ];
  expect(foldLedger(events, later)).toMatchObject({ refused: null, state: { status: 'transferredOut' } });
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
// Few days close together, so that 2010 meets 02/2010 and 01/02/2010 in one life.
const crowdedDay = fc
  .tuple(fc.integer({ min: 2010, max: 2014 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([year, month, date]) => `${year}-0${month}-0${date}`);
const partial = fc.tuple(crowdedDay, fc.constantFrom(4, 7, 10)).map(([d, length]) => d.slice(0, length));
const eventOn = (date: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...eventKinds), date).map(([kind, on]) => anEvent(kind, on));
const life = fc.array(eventOn(partial), { maxLength: 12 });

describe('whatever is entered', () => {
  it('the fold does not depend on the order in which the events are handed to it', () => {
    fc.assert(
      fc.property(
        life.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(foldLedger(shuffled, later)).toEqual(foldLedger(events, later));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what is withdrawn counts for nothing', () => {
    fc.assert(
      fc.property(life, life, (events, mistakes) => {
        const withdrawn = mistakes.map((e) => ({ ...e, withdrawnReason: 'Ghi nhầm' }));
        expect(foldLedger([...events, ...withdrawn], later)).toEqual(foldLedger(events, later));
      }),
    );
  });

  it('a day knows nothing of what comes after it', () => {
    fc.assert(
      fc.property(fc.array(eventOn(day), { maxLength: 12 }), day, (events, asOf) => {
        const until = events.filter((e) => e.effectiveOn <= asOf);
        expect(foldLedger(events, asOf)).toEqual(foldLedger(until, later));
      }),
    );
  });

  it('those who left have the day of leaving, those who are here have none', () => {
    fc.assert(
      fc.property(life, (events) => {
        const { state } = foldLedger(events, later);
        if (state.status === 'none') expect(state).toEqual({ ...initialState });
        else expect(state.leftOn === null).toBe(isActive(state.status));
      }),
    );
  });
});
