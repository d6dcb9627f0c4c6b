import { describe, expect, it } from 'vitest';
import { initialState } from '../rules/initial-state.ts';
import { aMember, aPerson, kinds, outcomes, plan } from '../testing/import-plan.ts';
import { rowKey } from './plan-match.ts';
import type { MatchedMember } from './plan-types.ts';

describe('somebody who stands in the register', () => {
  const inRegister = aMember(7, {
    citizenId: '001065000001',
    cardNumber: '12345678',
    profileNumber: '000001 HN',
    phone: '0912000000',
  });

  it.each([
    ['citizen number and name', { citizenId: '001065000001', bornOn: '' }, 'citizenId'],
    ['card number and name', { cardNumber: '12345678', bornOn: '' }, 'cardNumber'],
    ['profile number and name', { profileNumber: '000001 HN', bornOn: '' }, 'profileNumber'],
    ['name and full date of birth', {}, 'nameAndBirth'],
    ['the same name with the tone elsewhere', { fullName: 'NGUYỄN VĂN AN' }, 'nameAndBirth'],
  ] as const)('is recognised by %s', (_title, fields, by) => {
    const made = plan([aPerson(5, { fields })], {}, { members: [inRegister] });
    expect(made.rows[0]).toMatchObject({ outcome: 'same', memberId: 7, matchedBy: by });
  });

  it.each([
    ['another name under the same citizen number', { citizenId: '001065000001', fullName: 'Trần Thị Bình' }],
    ['another citizen number under the same name and birth', { citizenId: '001065000002' }],
    ['the same name without its tones', { fullName: 'Nguyen Van An' }],
  ] as const)('%s is put to the user', (_title, fields) => {
    const person = aPerson(5, { fields });
    const made = plan([person], {}, { members: [inRegister] });
    expect([outcomes(made), kinds(made)]).toEqual([['leftOut: error'], ['error match-doubtful']]);
    expect(outcomes(plan([person], { decisions: { '5': 'new' } }, { members: [inRegister] }))).toEqual([
      'new',
    ]);
    expect(
      plan([person], { decisions: { '5': { same: 7 } } }, { members: [inRegister] }).rows[0],
    ).toMatchObject({ outcome: 'changed', memberId: 7, matchedBy: 'chosen' });
    expect(outcomes(plan([person], { decisions: { '5': 'leave' } }, { members: [inRegister] }))).toEqual([
      'leftOut: chosen',
    ]);
  });

  it.each([
    ['the old identity number', { oldIdNumber: '011000001' }, { oldIdNumber: '011000001' }, 'oldIdNumber'],
    [
      'the card that the list still calls the new one',
      { oldCardNumber: '123456' },
      { cardNumber: '123456' },
      'cardNumber',
    ],
    [
      'the card that the list already calls the old one',
      { cardNumber: '123456' },
      { oldCardNumber: '123456' },
      'cardNumber',
    ],
  ] as const)('is recognised by %s with the name', (_title, stored, written, by) => {
    const member = aMember(7, stored);
    const made = plan([aPerson(5, { fields: { ...written, bornOn: '' } })], {}, { members: [member] });
    expect(made.rows[0]).toMatchObject({ memberId: 7, matchedBy: by });
  });

  it('is recognised by its own mark, whatever numbers were corrected', () => {
    const person = aPerson(5, { uid: 'uid-7', fields: { citizenId: '001065000009', bornOn: '1966-01-01' } });
    expect(plan([person], {}, { members: [inRegister] }).rows[0]).toMatchObject({
      memberId: 7,
      matchedBy: 'uid',
    });
    const other = aPerson(5, { uid: 'uid-7', fields: { fullName: 'Lê Bá Quý', bornOn: '1950-01-01' } });
    expect(kinds(plan([other], {}, { members: [inRegister] }))).toEqual(['error match-doubtful']);
  });

  it.each([
    ['only the year', '1965', ['error match-doubtful']],
    ['another year', '1966', []],
    ['no date', '', []],
  ] as const)(
    'a namesake with %s of birth is put to the user only where the dates may be one',
    (_title, bornOn, expected) => {
      expect(kinds(plan([aPerson(5, { fields: { bornOn } })], {}, { members: [inRegister] }))).toEqual(
        expected,
      );
    },
  );

  it('is who a person said at an earlier import, and no more doubtful', () => {
    const person = aPerson(5, { fields: { bornOn: '1965' } });
    const said = (verdict: 'same' | 'different') =>
      plan(
        [person],
        {},
        {
          members: [inRegister],
          remembered: new Map([[rowKey(person), [{ memberId: 7, verdict }]]]),
        },
      );
    expect(said('same')).toMatchObject({ remembered: 1, rows: [{ memberId: 7, matchedBy: 'remembered' }] });
    expect([outcomes(said('different')), said('different').doubtful]).toEqual([['new'], []]);
  });

  it('is left to the user when its numbers point to two members', () => {
    const other = aMember(8, { fullName: 'Lê Bá Quý', bornOn: '1950-01-01', cardNumber: '87654321' });
    const made = plan(
      [aPerson(5, { fields: { citizenId: '001065000001', cardNumber: '87654321' } })],
      {},
      { members: [inRegister, other] },
    );
    expect(kinds(made)).toEqual(['error match-ambiguous']);
  });

  it('is changed once only, whatever the list repeats', () => {
    const made = plan(
      [aPerson(5, { fields: { post: 'Bí thư' } }), aPerson(6)],
      {},
      { members: [inRegister] },
    );
    expect(outcomes(made)).toEqual(['changed', 'leftOut: error']);
    expect(kinds(made)).toEqual(['error same-member-twice']);
  });

  it.each([
    ['a new value fills a blank', { post: 'Bí thư' }, [{ field: 'post', before: '', after: 'Bí thư' }]],
    [
      'a differing value replaces',
      { phone: '0912999999' },
      [{ field: 'phone', before: '0912000000', after: '0912999999' }],
    ],
    ['a blank overwrites nothing', { phone: '' }, []],
    ['a less exact date is no correction', { bornOn: '1965', citizenId: '001065000001' }, []],
    ['capitals are no correction', { fullName: 'NGUYỄN VĂN AN' }, []],
  ] as const)('%s', (_title, fields, changes) => {
    expect(plan([aPerson(5, { fields })], {}, { members: [inRegister] }).rows[0]?.changes).toEqual(changes);
  });

  it('stays as it is when the user keeps the register', () => {
    const made = plan(
      [aPerson(5, { fields: { phone: '0912999999' } })],
      { matches: 'skip' },
      { members: [inRegister] },
    );
    expect(outcomes(made)).toEqual(['leftOut: matched']);
  });

  it.each([
    ['another date of admission', { admittedOn: '1990-03-03' }, 'warning ledger-differs'],
    ['another organisation', { organisation: ['Chi bộ 1'] }, 'warning organisation-differs'],
  ] as const)('%s is told, and the ledger keeps its word', (_title, more, kind) => {
    const made = plan([aPerson(5, more)], {}, { members: [inRegister] });
    expect([outcomes(made), kinds(made)]).toEqual([['same'], [kind]]);
  });

  it('gets the entries that its ledger lacks', () => {
    const bare: MatchedMember = { ...inRegister, events: [], state: initialState };
    expect(plan([aPerson(5)], {}, { members: [bare] }).rows[0]).toMatchObject({
      outcome: 'changed',
      events: [{ kind: 'admitted' }, { kind: 'recognised' }, { kind: 'enrolled' }],
    });
  });
});

describe('levels of a year', () => {
  const of = (written: string, stored?: 'good' | null) => {
    const member = { ...aMember(7, {}), ratings: new Map(stored === undefined ? [] : [[2018, stored]]) };
    return plan([aPerson(5, { ratings: { 2018: written } })], {}, { members: [member] });
  };

  it.each([
    ['Hoàn thành tốt nhiệm vụ', { level: 'good', reason: null, note: '' }, []],
    ['', { level: null, reason: 'sourceBlank', note: '' }, ['warning rating-blank']],
    [
      'Tạm được',
      { level: null, reason: 'other', note: 'Tệp nguồn ghi “Tạm được”, chưa rõ là mức nào.' },
      ['warning rating-unknown'],
    ],
  ] as const)('"%s" is kept as %j', (written, rating, problems) => {
    const made = of(written);
    expect(made.rows[0]?.ratings).toMatchObject([{ ...rating, written }]);
    expect(kinds(made)).toEqual(problems);
  });

  it('fill what the register has without a level, and never overwrite one', () => {
    expect(of('Hoàn thành tốt nhiệm vụ', null).rows[0]?.outcome).toBe('changed');
    const other = of('Hoàn thành xuất sắc nhiệm vụ', 'good');
    expect([outcomes(other), kinds(other)]).toEqual([['same'], ['warning rating-differs']]);
  });

  it('of a year before the admission are taken over with a warning', () => {
    const made = plan([
      aPerson(5, {
        admittedOn: '2019-01-01',
        officialOn: '2020-01-01',
        ratings: { 2018: 'Hoàn thành nhiệm vụ' },
      }),
    ]);
    expect([outcomes(made), kinds(made)]).toEqual([['new'], ['warning rating-before-admission']]);
  });
});
