// Every condition against a naive reading of the same people in plain JavaScript, today and on days of the past.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import type { MemberState } from '../../shared/entities/member-state.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { Condition } from '../../shared/rules/member-filter.ts';
import { partyAge } from '../../shared/rules/party-age.ts';
import { foldText } from '../../shared/text/names.ts';
import { aMember } from '../testing/builders.ts';
import { type TestRegister, testRegister } from '../testing/register.ts';
import { eventsOfMember } from './event.ts';
import { idsMatching, idsOn } from './member-condition.ts';

const today = '2026-11-22';
let register: TestRegister;
let branches: number[];
const people = new Map<number, MemberRecord>();

const names = ['Nguyễn Văn An', 'Trần Thị Hòa', 'Lê Thị Hoa', 'Đỗ Thúy Ân'];
const births = ['1960', '1960-05', '1960-05-19', '1996-11-22', '1996-11-23', ''];

beforeAll(() => {
  register = testRegister();
  branches = [register.branch('Chi bộ 1'), register.branch('Chi bộ 2')];
  for (let n = 0; n < 48; n++) {
    const record: Partial<MemberRecord> = {
      fullName: names[n % names.length] ?? '',
      sex: n % 3 === 0 ? 'Nữ' : 'Nam',
      bornOn: births[n % births.length] ?? '',
      ethnicity: ['Kinh', 'Tày', ''][n % 3] ?? '',
      citizenId: n % 4 === 0 ? '' : `0010600000${10 + n}`,
      homeTown: n % 2 ? 'xã Di Linh, Lâm Đồng' : '',
    };
    const org = branches[n % 2] ?? 0;
    const year = 1985 + (n % 40);
    let member = aMember(record);
    if (n % 6 !== 5) member = member.admitted(`${year}-02-03`, org);
    if (n % 6 < 4) member = member.recognised(`${year + 1}-02-03`);
    if (n % 6 === 1) member = member.with('died', '2026-01-15');
    if (n % 6 === 2)
      member = member.with('exempted', '2026-03-01', { payload: { untilOn: n % 4 ? '' : '2026-06-30' } });
    if (n % 6 === 0) member = member.with('badgeAwarded', '2026-02-03', { payload: { level: 30 } });
    people.set(member.addTo(register, today), { ...emptyMemberRecord(), ...record });
  }
});
afterAll(() => register.close());

const cut = (a: string, b: string): readonly [string, string] => {
  const n = Math.min(a.length, b.length);
  return [a.slice(0, n), b.slice(0, n)];
};
const dateHolds = (date: string, operator: string, value: string): boolean => {
  if (operator === 'missing') return date === '';
  if (operator === 'present') return date !== '';
  const [a, b] = cut(date, value);
  return date !== '' && (operator === 'from' ? a >= b : a <= b);
};
/** Full years by counting birthdays; who may be either age for want of a day is either. */
const mayBeAge = (born: string, day: string, holds: (age: number) => boolean): boolean => {
  if (born === '') return false;
  const ends =
    born.length === 4
      ? [`${born}-01-01`, `${born}-12-31`]
      : born.length === 7
        ? [`${born}-01`, `${born}-31`]
        : [born];
  return ends.some((b) =>
    holds(Number(day.slice(0, 4)) - Number(b.slice(0, 4)) - (b.slice(5) > day.slice(5) ? 1 : 0)),
  );
};

function naive(c: Condition, id: number, state: MemberState, day: string): boolean {
  const record = people.get(id) ?? emptyMemberRecord();
  const value = c.values[0] ?? '';
  const n = Number(value);
  const compare = (x: number) => (c.operator === 'is' ? x === n : c.operator === 'atLeast' ? x >= n : x <= n);
  switch (c.field) {
    case 'status':
      return c.values.includes(state.status) === (c.operator === 'is');
    case 'organisation':
      return c.operator === 'missing'
        ? state.orgId === null
        : state.orgId !== null &&
            (c.values.includes(String(state.orgId)) || value === String(register.rootOrgId));
    case 'admittedOn':
    case 'officialOn':
      return dateHolds(state[c.field] ?? '', c.operator, value);
    case 'bornOn':
      return dateHolds(record.bornOn, c.operator, value);
    case 'age':
      return mayBeAge(record.bornOn, day, compare);
    case 'partyAge': {
      const age = partyAge(eventsOfMember(register.db, id), day);
      return age.known && state.status === 'official' && compare(age.years);
    }
    case 'badgeLevel':
      return compare(state.badgeLevel);
    case 'exempt': {
      const now = state.exemptSince !== null && (state.exemptUntil === null || state.exemptUntil >= day);
      return now === (c.operator === 'yes');
    }
    case 'sex':
    case 'ethnicity': {
      const written = record[c.field];
      if (c.operator === 'missing') return written === '';
      return written !== '' && (written === value) === (c.operator === 'is');
    }
    case 'fullName':
      return foldText(record.fullName).includes(foldText(value));
    case 'citizenId':
      return (record.citizenId === '') === (c.operator === 'missing');
    default:
      throw new Error(c.field);
  }
}

const of = (field: string, operators: readonly Condition['operator'][], values: readonly string[]) =>
  fc.record({
    field: fc.constant(field),
    operator: fc.constantFrom(...operators),
    values: fc.constantFrom(...values).map((v) => [v]),
    off: fc.constant(false),
  });
const dates = ['1960', '1990', '2001-02', '2001-02-03', '2026-11-22'];
const condition: fc.Arbitrary<Condition> = fc.oneof(
  of('status', ['is', 'isNot'], ['official', 'probationary', 'died', 'none']),
  of('admittedOn', ['from', 'until', 'missing', 'present'], dates),
  of('officialOn', ['from', 'until', 'missing', 'present'], dates),
  of('bornOn', ['from', 'until', 'missing', 'present'], dates),
  of('age', ['atLeast', 'atMost', 'is'], ['29', '30', '66']),
  of('partyAge', ['atLeast', 'atMost', 'is'], ['1', '10', '30']),
  of('badgeLevel', ['atLeast', 'atMost', 'is'], ['0', '30', '40']),
  of('exempt', ['yes', 'no'], ['']),
  of('sex', ['is', 'isNot'], ['Nữ', 'Nam']),
  of('ethnicity', ['is', 'isNot', 'missing'], ['Kinh', 'Tày']),
  of('fullName', ['contains'], ['hoa', 'thi', 'do']),
  of('citizenId', ['missing', 'present'], ['']),
);

describe('a condition of the list', () => {
  it.each([today, '2026-05-01', '2020-12-31', '1999-01-01'])(
    'finds on %s exactly those for whom it holds by the fold of their ledgers',
    (day) => {
      const asked = { day, isToday: day === today };
      const there = idsOn(register.db, asked);
      const stateOf = new Map(
        [...people.keys()].map((id) => [id, foldLedger(eventsOfMember(register.db, id), day).state]),
      );
      fc.assert(
        fc.property(condition, (c) => {
          const found = new Set(idsMatching(register.db, c, asked));
          const got = there.filter((id) => found.has(id)).sort((a, b) => a - b);
          const expected = there
            .filter((id) => naive(c, id, stateOf.get(id) as MemberState, day))
            .sort((a, b) => a - b);
          expect(got).toEqual(expected);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('finds those of an organisation with everything below it', () => {
    const ids = (org: number) =>
      idsMatching(
        register.db,
        { field: 'organisation', operator: 'within', values: [String(org)], off: false },
        { day: today, isToday: true },
      ).length;
    expect(ids(register.rootOrgId)).toBe(branches.map(ids).reduce((a, b) => a + b, 0));
    expect(ids(branches[0] ?? 0)).toBeGreaterThan(0);
  });

  it('finds nobody by a field that is no more, instead of everybody', () => {
    const gone: Condition = { field: 'custom:99', operator: 'present', values: [], off: false };
    expect(idsMatching(register.db, gone, { day: today, isToday: true })).toEqual([]);
  });
});
