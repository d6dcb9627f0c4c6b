// The worked examples of the regulations, asked as the screens ask: lists of a round, the forecast, one member's sheet.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { aMember } from '../../db/testing/builders.ts';
import { type TestRegister, testActor, testRegister } from '../../db/testing/register.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { badgeGroups } from '../../shared/ipc/badge.ts';
import { badgeRoundHeldOn } from '../../shared/rules/regulations/badge-rounds.ts';
import { anEvent } from '../../shared/testing/an-event.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { badgeDue } from './badge-due.ts';
import { badgeForecast } from './badge-forecast.ts';
import { partyAgeFacts } from './badge-party-age.ts';

const today = '2026-11-22';
const roundDay = '2027-02-03';

let register: TestRegister;
beforeAll(() => {
  register = testRegister();
});
afterAll(() => register.close());

/** What a settlement names is the entry of the register, so it is entered after it. */
function addLife(life: readonly LedgerEvent[]): number {
  const id = aMember().addTo(register);
  register.write((db) => {
    let last = 0;
    for (const event of life) {
      const payload = event.kind === 'disciplineSettled' ? { ...event.payload, of: last } : event.payload;
      // The same kind with the same payload, only that it names the entry before it.
      const entry = { ...event, memberId: id, payload } as LedgerEvent;
      last = insertEvent(db, entry, { at: testActor.at, by: testActor.name });
    }
    refreshState(db, id, today);
  });
  return id;
}

function dueAt(day: string) {
  const round = badgeRoundHeldOn(day);
  if (!round) throw new Error(`no round on ${day}`);
  const request = { round, orgId: null, level: null, early: true, most: Number.POSITIVE_INFINITY };
  return badgeDue(register.db, request, today);
}

function find(id: number) {
  const { groups } = dueAt(roundDay);
  return badgeGroups.flatMap((group) =>
    groups[group].rows.filter((row) => row.memberId === id).map((row) => ({ group, ...row })),
  )[0];
}

const official = (decidedOn: string, ceremony = decidedOn): readonly LedgerEvent[] => [
  anEvent('admitted', ceremony, { signedOn: decidedOn }),
  anEvent('recognised', addMonths(ceremony, 12)),
];
const badge = (level: number, on: string) => anEvent('badgeAwarded', on, { payload: { level } });
const warned = anEvent('disciplined', '2026-06-01', { payload: { form: 'warning' } });
const settled = (outcome: 'cancelled' | 'changed') =>
  anEvent('disciplineSettled', '2026-08-01', {
    payload: { outcome, form: outcome === 'changed' ? 'reprimand' : '' },
  });
const outside = [
  anEvent('removed', '2000-05-19'),
  anEvent('admitted', '2005-05-20'),
  anEvent('recognised', '2006-05-20'),
];

type Row = readonly [title: string, life: readonly LedgerEvent[], expected: object | undefined];

describe.each<readonly [citation: string, rows: readonly Row[]]>([
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3: tuổi Đảng',
    [
      [
        'counts from the decision, not from the ceremony',
        official('1996-12-20', '1997-03-10'),
        { group: 'due', level: 30, on: '2026-12-20', notes: [] },
      ],
      [
        'counts from the ceremony where there is no decision, and says so',
        [anEvent('admitted', '1997-01-10'), anEvent('recognised', '1998-01-10')],
        { group: 'due', on: '2027-01-10', notes: ['ceremonyOnly'] },
      ],
      [
        'a readmission counts from the first decision less the gap, a month begun being a month',
        [...official('1991-12-10'), ...outside],
        { group: 'due', level: 30, on: '2027-01-10', start: { gapMonths: 61 } },
      ],
      [
        'months without activity between two places come off',
        [
          ...official('1996-08-10'),
          anEvent('transferredOut', '2010-01-01'),
          anEvent('received', '2010-06-01', { payload: { interruptedMonths: 5 } }),
        ],
        { group: 'due', level: 30, on: '2027-01-10' },
      ],
      [
        'put out by mistake and restored, nothing comes off',
        [...official('1997-01-10'), anEvent('removed', '2020-05-19'), anEvent('restored', '2022-05-19')],
        { group: 'due', level: 30, on: '2027-01-10', start: { gapMonths: 0 } },
      ],
      [
        'what a decision confirmed counts on',
        [
          ...official('1980-05-19'),
          anEvent('partyAgeConfirmed', '2020-01-15', { payload: { years: 33, months: 0 } }),
        ],
        { group: 'due', level: 40, on: '2027-01-15' },
      ],
      [
        'nothing is computed from a year alone',
        [anEvent('admitted', '1997'), anEvent('recognised', '1998')],
        { group: 'unclear', level: 30, on: '', start: null },
      ],
      ['29/02 falls on 28/02', official('1972-02-29'), { group: 'due', level: 55, on: '2027-02-28' }],
      ['the probationary are not counted', [anEvent('admitted', '1997-01-10')], undefined],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.3.1c: chờ sau kỷ luật',
    [
      [
        'nine months after a warning',
        [...official('1997-01-10'), warned],
        { group: 'waiting', wait: { months: 9, freeOn: '2027-03-01' } },
      ],
      [
        'six months, when it was changed to a reprimand',
        [...official('1997-01-10'), warned, settled('changed')],
        { group: 'due', wait: null },
      ],
      [
        'none, when it was cancelled',
        [...official('1997-01-10'), warned, settled('cancelled')],
        { group: 'due', wait: null },
      ],
      [
        'who waited at the last round is late at this one',
        [...official('1996-10-10'), anEvent('disciplined', '2026-05-15', { payload: { form: 'reprimand' } })],
        { group: 'late', level: 30, wait: null },
      ],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18: sớm, muộn, truy tặng',
    [
      ['early by twelve months', official('1998-02-20'), { group: 'early', level: 30, on: '2028-02-20' }],
      ['not by thirteen', official('1998-03-01'), undefined],
      ['late for what nobody gave', official('1996-11-30'), { group: 'late', level: 30 }],
      ['not late for what was given', [...official('1996-11-30'), badge(30, '2026-11-07')], undefined],
      [
        'not late for years reached before the register had him',
        [
          anEvent('admitted', '1990-05-19', { payload: { orgId: null } }),
          anEvent('recognised', '1991-05-19'),
          anEvent('enrolled', '2024-01-01'),
        ],
        undefined,
      ],
      [
        'late all the same where the register knows his badges',
        [
          anEvent('admitted', '1980-05-19', { payload: { orgId: null } }),
          anEvent('recognised', '1981-05-19'),
          badge(30, '2010-05-19'),
          anEvent('enrolled', '2024-01-01'),
        ],
        { group: 'late', level: 45 },
      ],
      [
        '73 years and 11 months at death are no badge of 75',
        [...official('1952-11-01'), badge(70, '2023-02-03'), anEvent('died', '2026-10-15')],
        undefined,
      ],
      [
        '74 years are',
        [...official('1952-10-01'), badge(70, '2023-02-03'), anEvent('died', '2026-10-15')],
        { group: 'posthumous', level: 75, diedOn: '2026-10-15' },
      ],
      [
        'the exempt stay eligible',
        [...official('1997-01-10'), anEvent('exempted', '2020-01-01')],
        { group: 'due', notes: ['exempt'] },
      ],
    ],
  ],
])('%s', (_citation, rows) => {
  it.each(rows.map((row) => [...row] as const))('%s', (_title, life, expected) => {
    const found = find(addLife(life));
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

it('forecasts in each cell those whom the list of that round and level names', () => {
  const { cells, rounds } = badgeForecast(register.db, null, today);
  expect(rounds).toHaveLength(20);
  expect(cells.length).toBeGreaterThan(5);
  for (const { roundDay: day, level, count } of cells) {
    const { round, groups } = dueAt(day);
    const named = [...groups.due.rows, ...groups.waiting.rows].filter(
      (row) => row.level === level && row.on >= round.from,
    );
    expect(`${day} ${level}: ${named.length}`).toBe(`${day} ${level}: ${count}`);
  }
});

describe("one member's sheet", () => {
  it('adds up line by line to the Party age, and names the next badge with its round and dossier day', () => {
    const id = addLife([...official('1991-12-10'), ...outside]);
    const facts = partyAgeFacts(register.db, { memberId: id, asOf: today });
    expect(facts).toMatchObject({
      sum: {
        lines: [
          { kind: 'sinceDecision', from: '1991-12-10', to: today, months: 419 },
          { kind: 'struckOff', from: '2000-05-19', to: '2005-05-20', months: -61 },
        ],
        total: 358,
        sinceOfficial: { from: '2006-05-20', months: 246 },
      },
      next: {
        level: 30,
        on: '2027-01-10',
        late: false,
        round: { day: roundDay, dossierDueOn: '2026-12-22' },
      },
    });
  });

  it('says nothing where nothing can be counted', () => {
    const id = addLife([anEvent('admitted', '1997'), anEvent('recognised', '1998')]);
    expect(partyAgeFacts(register.db, { memberId: id, asOf: today })).toMatchObject({
      sum: { known: false, why: 'noFullDate' },
      next: null,
    });
    expect(partyAgeFacts(register.db, { memberId: 999_999, asOf: today })).toBeUndefined();
  });
});
