import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOfMember } from '../../db/repo/event.ts';
import { countMembers } from '../../db/repo/member.ts';
import { countByStatus, getStates } from '../../db/repo/member-state.ts';
import { type TestRegister, testActor, testRegister } from '../../db/testing/register.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { createMemberSearch } from './member-search.ts';
import { fillPracticeRegister } from './practice.ts';

let register: TestRegister;
function practised(today: string): TestRegister {
  const register = testRegister();
  const { db, path, key, rootOrgId } = register;
  const info = {
    file: 'Thu.sodang',
    name: '',
    upperName: '',
    practice: true,
    rootOrgId,
    openedAt: '',
    lastBackupAt: null,
  };
  const session = { db, path, key, info, keeper: testActor.name, search: createMemberSearch() };
  fillPracticeRegister(session, new Date(`${today}T03:00:00.000Z`));
  return register;
}

const refusals = ({ db }: TestRegister) =>
  db.pluck<number>('SELECT id FROM member').flatMap((id: number) => {
    const { refused } = foldLedger(eventsOfMember(db, id), '9999-12-31');
    return refused
      ? [{ id, kind: refused.event.kind, on: refused.event.effectiveOn, rule: refused.refusal.rule }]
      : [];
  });

beforeAll(() => {
  register = practised('2026-11-22');
});
afterAll(() => register.close());

describe('the practice register', () => {
  it('holds 120 invented people whose lives no rule refuses', () => {
    expect(countMembers(register.db)).toBe(120);
    expect(refusals(register)).toEqual([]);
  });

  it.each(['2026-02-28', '2027-01-31', '2028-02-29'])('is as lawful when it is made on %s', (today) => {
    const other = practised(today);
    expect(refusals(other)).toEqual([]);
    other.close();
  });

  it('shows every turn of a Party life at least once', () => {
    const kinds = register.db.pluck<string>('SELECT DISTINCT kind FROM event ORDER BY kind');
    expect(kinds).toEqual([
      'admitted',
      'badgeAwarded',
      'commended',
      'died',
      'disciplined',
      'received',
      'recognised',
      'removed',
      'transferredOut',
    ]);
    const counts = countByStatus(register.db);
    expect(counts.died).toBe(1);
    expect(counts.resigned).toBe(1);
    expect(counts.transferredOut).toBeGreaterThanOrEqual(2);
    expect(counts.probationary).toBeGreaterThanOrEqual(8);
  });

  it('puts everybody who is in the Party into one of the four branches', () => {
    const ids = register.db.pluck<number>('SELECT id FROM member');
    const orgs = new Set([...getStates(register.db, ids).values()].map((s) => s.orgId));
    expect(orgs.size).toBe(4);
    expect(orgs.has(null)).toBe(false);
  });
});
