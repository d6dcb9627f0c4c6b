import { describe, expect, it } from 'vitest';
import { noChanges } from '../rules/regulations/rule-change.ts';
import { aPerson, aReading, choices, kinds, outcomes, plan, root } from '../testing/import-plan.ts';
import { makePlan } from './plan.ts';
import type { RosterPerson } from './types.ts';

describe('somebody new', () => {
  it('gets the dates of the list as opening entries of the ledger', () => {
    expect(plan([aPerson(5)]).rows[0]).toMatchObject({
      outcome: 'new',
      events: [
        { kind: 'admitted', on: '1990-02-03' },
        { kind: 'recognised', on: '1991-02-03' },
        { kind: 'enrolled', on: '2024-12-31' },
      ],
    });
  });

  it('keeps a date that the ledger cannot take over as an event, and says so', () => {
    const made = plan([aPerson(5, { admittedOn: null })]);
    expect(made.rows[0]?.remark).toContain('03/02/1991');
    expect(kinds(made)).toEqual(['warning official-without-admission']);
  });

  it.each([
    [
      'an error in the row keeps it out',
      {
        problems: [
          { row: 5, column: 2, kind: 'date-unreal', severity: 'error', written: '31/02/1960', params: {} },
        ],
      },
      'leftOut: error',
    ],
    [
      'a warning does not',
      {
        problems: [
          { row: 5, column: 2, kind: 'code-unknown', severity: 'warning', written: 'x', params: {} },
        ],
      },
      'new',
    ],
    [
      'a name that is too long is refused by the field itself',
      { fields: { fullName: 'A'.repeat(200) } },
      'leftOut: error',
    ],
    [
      'official before admitted is refused by the rule of the ledger',
      { admittedOn: '1992', officialOn: '1991-02-03' },
      'leftOut: error',
    ],
    [
      'an organisation that is not in the register waits for a decision',
      { organisation: ['Chi bộ 9'] },
      'leftOut: organisation',
    ],
    ['one that is there needs none', { organisation: ['CHI BỘ 1'] }, 'new'],
  ] as const)('%s', (_title, more, expected) => {
    expect(outcomes(plan([aPerson(5, more as Partial<RosterPerson>)]))).toEqual([expected]);
  });

  it('is not known to be official or probationary where the list has no column of official dates', () => {
    const reading = aReading([aPerson(5, { officialOn: null })], false);
    const register = {
      organisations: [root],
      known: [],
      remembered: new Map(),
      today: '2026-11-22',
      ruleChanges: noChanges,
      closedYears: new Map(),
      matched: () => new Map(),
    };
    expect(makePlan(reading, register, choices).standingKnown).toBe(false);
  });
});

describe('organisations of the list', () => {
  const people = [
    aPerson(2, { organisation: ['Đảng bộ bộ phận Đông', 'Chi bộ 7'] }),
    aPerson(3, { organisation: ['Chi bộ 1'] }),
  ];
  const key = 'dang bo bo phan dong › chi bo 7';

  it('are founded with their parents only when the user says so', () => {
    expect(plan(people).organisations).toEqual([]);
    expect(plan(people, { organisations: { [key]: 'create' } }).organisations).toEqual([
      {
        key: 'dang bo bo phan dong',
        parent: { kind: 'existing', id: 1 },
        name: 'Đảng bộ bộ phận Đông',
        type: 'subCommittee',
      },
      { key, parent: { kind: 'new', key: 'dang bo bo phan dong' }, name: 'Chi bộ 7', type: 'branch' },
    ]);
  });

  it('are not founded for rows that stay out', () => {
    const decided = { organisations: { [key]: 'create' as const }, decisions: { '2': 'leave' as const } };
    expect(plan(people, decided).organisations).toEqual([]);
  });

  it('may be sent to an existing one', () => {
    expect(plan(people, { organisations: { [key]: 2 } }).rows.map((r) => r.org)).toEqual([
      { kind: 'existing', id: 2 },
      { kind: 'existing', id: 2 },
    ]);
  });

  it('the list itself may belong to a new one', () => {
    const made = plan([aPerson(2)], { newOrganisation: 'Chi bộ tổ dân phố số 3' });
    expect(made.organisations).toMatchObject([{ name: 'Chi bộ tổ dân phố số 3', type: 'branch' }]);
    expect(plan([aPerson(2)], { newOrganisation: 'chi bộ 1' }).rows[0]?.org).toEqual({
      kind: 'existing',
      id: 2,
    });
  });
});
