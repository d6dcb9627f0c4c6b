import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../entities/event.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import { aMember, aPerson, kinds, outcomes, planList } from '../testing/import-plan.ts';
import { addMonths } from '../text/dates.ts';
import { asLedgerEvents } from './plan-judge.ts';
import type { ImportPlan, MatchedMember, PlannedEvent } from './plan-types.ts';
import type { EventFacts, RosterKind, RosterPerson } from './types.ts';

/** An stands in the register: admitted 03/02/1990, official 03/02/1991, in organisation 1. */
const an = aMember(7, {});
const row = (event: EventFacts, more: Partial<RosterPerson> = {}) =>
  aPerson(5, { admittedOn: null, officialOn: null, event, ...more });
const ofAn = (kind: RosterKind, event: EventFacts, more: Partial<RosterPerson> = {}): ImportPlan =>
  planList(kind, [row(event, more)], {}, { members: [an] });
const eventsOf = (made: ImportPlan) => made.rows.flatMap((r) => r.events);
const errorsOf = (made: ImportPlan) =>
  made.problems
    .filter((p) => p.severity === 'error')
    .map((p) => `${p.kind} ${p.params.what ?? p.params.rule ?? ''}`.trim());

/** The member as the register has him when the planned events are written. */
const afterwards = (member: MatchedMember, made: ImportPlan): MatchedMember => {
  const events: LedgerEvent[] = [...member.events, ...asLedgerEvents(eventsOf(made))];
  return { ...member, events, state: foldLedger(events, '2026-11-22').state };
};

const badge = { badgeLevel: '30 năm', badgeRound: '3/2', eventOn: '2020-02-03', decisionNumber: '9-QĐ/TU' };
const praise = { form: 'Giấy khen', ground: 'Thành tích', eventOn: '2021-01-20', decisionNumber: '7-QĐ/ĐU' };
const blame = { form: 'Cảnh cáo', ground: 'Vi phạm', eventOn: '2021-01-20', decisionNumber: '8-QĐ/ĐU' };
const leave = { destination: 'Đảng bộ xã A', eventOn: '2021-01-20', paperNumber: '4' };

describe('what each kind of list enters', () => {
  it.each([
    [
      'badges',
      badge,
      {},
      { kind: 'badgeAwarded', on: '2020-02-03', payload: { level: 30, round: '3/2', award: 'award' } },
    ],
    [
      'commendations',
      { ...praise, year: '2020', amount: '1.200.000 đ' },
      {},
      {
        kind: 'commended',
        payload: { form: 'commendationLetter', title: 'Thành tích', year: 2020, amount: 1_200_000 },
      },
    ],
    [
      'disciplines',
      blame,
      {},
      { kind: 'disciplined', on: '2021-01-20', payload: { form: 'warning', ground: 'Vi phạm' } },
    ],
    [
      'transfersOut',
      { ...leave, reach: '10 ô' },
      {},
      {
        kind: 'transferredOut',
        payload: { scope: 'external', toOrgId: null, reach: 'beyondUpper', paperNumber: '4' },
      },
    ],
    [
      'transfersOut',
      { ...leave, destination: 'chi bộ 1' },
      {},
      { kind: 'transferredOut', payload: { scope: 'internal', toOrgId: 2, reach: 'withinUpper' } },
    ],
  ] as const)('%s: %j', (kind, facts, more, expected) => {
    const made = ofAn(kind, facts, more);
    expect(errorsOf(made)).toEqual([]);
    expect(eventsOf(made)).toMatchObject([expected]);
  });
});

describe('what is missing or unknown is an error of its row, never a default', () => {
  it.each([
    ['badges', { ...badge, badgeLevel: '35' }, ['event-value-unknown Loại Huy hiệu (năm tuổi Đảng)']],
    ['badges', { ...badge, badgeLevel: '' }, ['event-value-missing Loại Huy hiệu (năm tuổi Đảng)']],
    ['badges', { ...badge, form: 'Lạ' }, ['event-value-unknown Hình thức']],
    ['badges', { ...badge, eventOn: '' }, ['event-date-missing']],
    ['badges', { badgeLevel: '30', eventOn: '2020' }, ['event-value-missing Đợt trao Huy hiệu']],
    ['commendations', { ...praise, form: 'Quà' }, ['event-value-unknown Hình thức']],
    ['commendations', { ...praise, ground: '' }, ['event-value-missing Nội dung, lý do']],
    ['commendations', { ...praise, amount: 'nhiều' }, ['event-value-unknown Số tiền']],
    ['disciplines', { ...blame, form: 'Xóa tên' }, ['event-value-unknown Hình thức']],
    ['disciplines', { ...blame, ground: '' }, ['event-value-missing Nội dung, lý do']],
    ['transfersOut', { ...leave, destination: '' }, ['event-value-missing Nơi chuyển đến']],
    ['transfersOut', { ...leave, eventOn: '', decisionOn: '2021-01-02' }, ['event-date-missing']],
    ['transfersOut', { ...leave, reach: 'lạ' }, ['event-value-unknown Loại giấy chuyển sinh hoạt']],
    ['recognitions', { decisionOn: '1991-03-01' }, ['event-date-missing']],
    ['ratings', { ratingLevel: 'HTTNV' }, ['event-value-missing Năm']],
    ['ratings', { ratingLevel: 'Loại A', year: '2020' }, ['event-value-unknown Mức xếp loại']],
    ['badges', { ...badge, eventOn: '2027-02-03' }, ['date-future']],
  ] as readonly (readonly [RosterKind, EventFacts, readonly string[]])[])(
    '%s %j: %j',
    (kind, facts, wrong) => {
      const made = ofAn(kind, facts);
      expect(errorsOf(made)).toEqual(wrong);
      expect(outcomes(made)).toEqual(['leftOut: error']);
    },
  );

  it('the three dates of an admission are never merged: a decision is no ceremony (294-QĐ/TW)', () => {
    const made = planList('admissions', [
      row({ decisionOn: '2024-04-25' }, { fields: { fullName: 'Người Mới' } }),
    ]);
    expect(errorsOf(made)).toEqual(['event-date-missing']);
  });

  it('a rating that says why there is none is kept as unrated', () => {
    const made = ofAn('ratings', { ratingLevel: 'Chưa xếp loại', year: '2020' });
    expect(made.rows[0]?.ratings).toMatchObject([{ year: 2020, level: null, written: 'Chưa xếp loại' }]);
  });
});

describe('the ledger refuses what it refuses from anybody', () => {
  it.each([
    [
      'a badge before its years (294-QĐ/TW, 28.1)',
      'badges',
      { ...badge, badgeLevel: '50', badgeRound: '2/9', eventOn: '2020-09-02' },
      '50 năm',
    ],
    [
      'a commendation of who is no member on that day',
      'commendations',
      { ...praise, eventOn: '1980-01-20' },
      'khen thưởng',
    ],
    [
      'a transfer to where he is',
      'transfersOut',
      { ...leave, destination: 'Đảng bộ phường Tân Lập' },
      'trùng với nơi đang sinh hoạt',
    ],
  ] as const)('%s', (_title, kind, facts, words) => {
    const made = ofAn(kind, facts);
    const refused = made.problems.find((p) => p.kind === 'ledger-refused');
    expect(`${refused?.params.rule}`).toContain(words);
    expect(`${refused?.params.citation}`).not.toBe('');
    expect(outcomes(made)).toEqual(['leftOut: error']);
  });
});

describe('who is meant', () => {
  const stranger = row(badge, { fields: { fullName: 'Người Lạ', bornOn: '1950-01-01' } });
  it('somebody unknown is left out of every list but those of admissions and of arrivals', () => {
    for (const kind of [
      'badges',
      'commendations',
      'disciplines',
      'transfersOut',
      'recognitions',
      'ratings',
    ] as const)
      expect(
        outcomes(planList(kind, [{ ...stranger, event: { ...badge, ratingLevel: 'HTTNV', year: '2020' } }])),
      ).toEqual(['leftOut: unknownPerson']);
  });
  it('unless the user has him entered', () => {
    const person = { ...stranger, admittedOn: '1975-02-03', officialOn: '1976-02-03' };
    const made = planList('badges', [person], { decisions: { '5': 'new' } });
    expect(eventsOf(made).map((e) => e.kind)).toEqual(['admitted', 'recognised', 'enrolled', 'badgeAwarded']);
  });
  it('a name alone is put to the user, even where only one has it', () => {
    const named = row(praise, { fields: { fullName: 'Nguyễn Văn An', bornOn: '' } });
    const ask = planList('commendations', [named], {}, { members: [an] });
    expect(kinds(ask)).toEqual(['error match-doubtful']);
    const said = planList('commendations', [named], { decisions: { '5': 'same' } }, { members: [an] });
    expect(eventsOf(said)).toHaveLength(1);
  });
  it('somebody with another day of birth is another one', () => {
    const other = row(praise, { fields: { fullName: 'Nguyễn Văn An', bornOn: '1970-01-01' } });
    expect(outcomes(planList('commendations', [other], {}, { members: [an] }))).toEqual([
      'leftOut: unknownPerson',
    ]);
  });
  it('the record stays as it is unless the user wants the list to change it', () => {
    const post = { fields: { fullName: 'Nguyễn Văn An', bornOn: '1965-05-20', post: 'Bí thư' } };
    const of = (matches: 'skip' | 'update') =>
      planList('badges', [row(badge, post)], { matches }, { members: [an] }).rows[0];
    expect(of('skip')).toMatchObject({ outcome: 'changed', changes: [] });
    expect(of('update')?.changes).toMatchObject([{ field: 'post', after: 'Bí thư' }]);
  });
});

describe('nothing is doubled', () => {
  it.each([
    ['badges', badge],
    ['commendations', praise],
    ['disciplines', blame],
    ['transfersOut', leave],
  ] as const)('%s brought in twice are there once', (kind, facts) => {
    const first = ofAn(kind, facts);
    expect(eventsOf(first)).toHaveLength(1);
    const again = planList(kind, [row(facts)], {}, { members: [afterwards(an, first)] });
    expect(eventsOf(again)).toEqual([]);
    expect(outcomes(again)).toEqual(['same']);
  });
  it('a level of badge is awarded once: another day is told, the ledger stands', () => {
    const first = ofAn('badges', badge);
    const other = { ...badge, eventOn: '2021-02-03' };
    const again = planList('badges', [row(other)], {}, { members: [afterwards(an, first)] });
    expect(kinds(again)).toEqual(['warning event-differs']);
    expect(eventsOf(again)).toEqual([]);
  });
  it('two rows of one list that tell the same are one entry', () => {
    const made = planList('commendations', [row(praise), { ...row(praise), row: 6 }], {}, { members: [an] });
    expect(outcomes(made)).toEqual(['changed', 'same']);
  });
  it('two forms by one decision, and one form by two decisions, are two entries', () => {
    const forms = [row(praise), { ...row({ ...praise, form: 'Bằng khen' }), row: 6 }];
    expect(eventsOf(planList('commendations', forms, {}, { members: [an] }))).toHaveLength(2);
    const papers = [row(praise), { ...row({ ...praise, decisionNumber: '99-QĐ/ĐU' }), row: 6 }];
    expect(eventsOf(planList('commendations', papers, {}, { members: [an] }))).toHaveLength(2);
  });
  it('whatever the list, rows with a readable event are what is planned and what was there', () => {
    const day = fc.integer({ min: 0, max: 240 }).map((months) => addMonths('2000-01-15', months));
    const facts = fc.record({
      eventOn: day,
      form: fc.constantFrom('Giấy khen', 'Bằng khen', 'Biểu dương', 'Quà'),
      ground: fc.constantFrom('Thành tích', ''),
      decisionNumber: fc.constantFrom('', '1-QĐ', '2-QĐ'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), fc.array(facts, { maxLength: 4 }), (before, list) => {
        const rowsOf = (all: readonly EventFacts[]) => all.map((f, i) => ({ ...row(f), row: i + 2 }));
        const first = planList('commendations', rowsOf(before), {}, { members: [an] });
        const made = planList(
          'commendations',
          rowsOf([...before, ...list]),
          {},
          { members: [afterwards(an, first)] },
        );
        const readable = [...before, ...list].filter((f) => f.form !== 'Quà' && f.ground !== '').length;
        const same = made.rows.filter((r) => r.outcome === 'same').length;
        expect(eventsOf(made).length + same).toBe(readable);
        const third = planList(
          'commendations',
          rowsOf([...before, ...list]),
          {},
          {
            members: [afterwards(afterwards(an, first), made)],
          },
        );
        expect(eventsOf(third)).toEqual([] satisfies PlannedEvent[]);
      }),
    );
  });
});
