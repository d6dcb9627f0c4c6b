import { describe, expect, it } from 'vitest';
import { noDecision } from '../entities/event.ts';
import { emptyMemberRecord } from '../entities/member.ts';
import type { Organisation } from '../entities/organisation.ts';
import { foldLedger, initialState } from '../rules/lifecycle.ts';
import { makePlan } from './plan.ts';
import type { ImportChoices, ImportPlan, KnownMember, MatchedMember } from './plan-types.ts';
import type { ColumnTarget, RosterPerson, RosterReading } from './types.ts';

const root: Organisation = {
  id: 1,
  parentId: null,
  type: 'grassrootsCommittee',
  name: 'Đảng bộ phường Tân Lập',
  code: '',
  members: 0,
};
const branch: Organisation = { id: 2, parentId: 1, type: 'branch', name: 'Chi bộ 1', code: '', members: 0 };

const aPerson = (row: number, more: Partial<RosterPerson> = {}): RosterPerson => ({
  row,
  nameWritten: 'Nguyễn Văn An',
  admittedOn: '1990-02-03',
  officialOn: '1991-02-03',
  organisation: [],
  ratings: {},
  own: {},
  problems: [],
  ...more,
  fields: { fullName: 'Nguyễn Văn An', bornOn: '1965-05-20', ...more.fields },
});

const columns = (...targets: ColumnTarget[]): RosterReading['columns'] =>
  targets.map((target, column) => ({ column, header: '', target, confidence: 1, samples: [] }));

const aReading = (people: readonly RosterPerson[], hasOfficial = true): RosterReading => ({
  sheet: 'DS',
  headerRows: [0],
  firstRow: 1,
  lastRow: 9,
  encoding: 'unicode',
  converted: [],
  asOf: null,
  titles: [],
  skipped: [],
  people,
  columns: columns(
    { kind: 'fact', fact: 'fullName' },
    hasOfficial ? { kind: 'fact', fact: 'officialOn' } : { kind: 'ignore' },
  ),
});

const choices: ImportChoices = {
  asOf: '2024-12-31',
  orgId: 1,
  newOrganisation: '',
  organisations: {},
  matches: 'update',
  decisions: {},
};

interface Register {
  readonly members?: readonly MatchedMember[];
  readonly organisations?: readonly Organisation[];
}

const plan = (
  people: readonly RosterPerson[],
  more: Partial<ImportChoices> = {},
  register: Register = {},
): ImportPlan => {
  const { members = [], organisations = [root, branch] } = register;
  const known = members.map(
    ({ id, record }): KnownMember => ({
      id,
      fullName: record.fullName,
      bornOn: record.bornOn,
      citizenId: record.citizenId,
      cardNumber: record.cardNumber,
      profileNumber: record.profileNumber,
    }),
  );
  return makePlan(
    aReading(people),
    {
      organisations,
      known,
      today: '2026-11-22',
      matched: (ids) => new Map(members.filter((m) => ids.includes(m.id)).map((m) => [m.id, m])),
    },
    { ...choices, ...more },
  );
};

const aMember = (id: number, record: Partial<MatchedMember['record']>): MatchedMember => {
  const base = {
    memberId: id,
    decision: noDecision,
    note: '',
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  };
  const events: MatchedMember['events'] = [
    {
      ...base,
      id: id * 10,
      kind: 'admitted',
      effectiveOn: '1990-02-03',
      payload: { orgId: null, introducers: '', place: '' },
    },
    { ...base, id: id * 10 + 1, kind: 'recognised', effectiveOn: '1991-02-03', payload: {} },
    {
      ...base,
      id: id * 10 + 2,
      kind: 'enrolled',
      effectiveOn: '2020-12-31',
      payload: { orgId: 1, source: '', standingKnown: true },
    },
  ];
  return {
    id,
    events,
    state: foldLedger(events, '2026-11-22').state,
    ratings: new Map(),
    own: {},
    record: { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', bornOn: '1965-05-20', ...record },
  };
};

const outcomes = (made: ImportPlan): string[] =>
  made.rows.map((r) => (r.why ? `${r.outcome}: ${r.why}` : r.outcome));
const kinds = (made: ImportPlan): string[] => made.problems.map((p) => `${p.severity} ${p.kind}`);

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
    const register = { organisations: [root], known: [], today: '2026-11-22', matched: () => new Map() };
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
    expect(plan([person], { decisions: { '5': 'same' } }, { members: [inRegister] }).rows[0]).toMatchObject({
      outcome: 'changed',
      memberId: 7,
    });
    expect(outcomes(plan([person], { decisions: { '5': 'leave' } }, { members: [inRegister] }))).toEqual([
      'leftOut: chosen',
    ]);
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
