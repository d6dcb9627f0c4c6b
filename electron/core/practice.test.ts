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
  const person = {
    ...{ id: 1, name: testActor.name, account: 'Bí thư' },
    ...{ role: 'secretary' as const, restricted: true },
  };
  const info = {
    file: 'Thu.sodang',
    name: '',
    upperName: '',
    practice: true,
    rootOrgId,
    openedAt: '',
    lastBackupAt: null,
    person,
  };
  const session = {
    db,
    path,
    key,
    info,
    keeper: testActor.name,
    person,
    readOnly: false,
    search: createMemberSearch(),
    logNotice: null,
    anchor: { keptAt: 0 },
    restricted: { open: false },
    clock: { jump: null, wrongByMs: 0 },
  };
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
      'cardIssued',
      'cardLost',
      'commended',
      'died',
      'disciplineAppealed',
      'disciplineSettled',
      'disciplined',
      'exempted',
      'nominated',
      'partyAgeConfirmed',
      'probationExtended',
      'received',
      'recognised',
      'removed',
      'residenceIntroduced',
      'restored',
      'suspended',
      'temporaryIn',
      'temporaryOut',
      'transferredOut',
    ]);
    const counts = countByStatus(register.db);
    expect(counts).toMatchObject({ died: 2, resigned: 1, candidate: 4, temporary: 1 });
    expect(counts.transferredOut).toBeGreaterThanOrEqual(2);
    expect(counts.probationary).toBeGreaterThanOrEqual(8);
  });

  it('has somebody exempt, suspended, away, introduced to the place of residence, and with time run out', () => {
    const has = (condition: string) =>
      register.db.pluck<number>(`SELECT count(*) FROM member_state WHERE ${condition}`)[0];
    expect(has('exempt_since IS NOT NULL')).toBe(2);
    expect(has('suspended_since IS NOT NULL')).toBe(1);
    expect(has("away_since IS NOT NULL AND status = 'official'")).toBe(1);
    expect(has('residence_since IS NOT NULL')).toBe(1);
    expect(has("status = 'probationary' AND probation_due_on < '2026-11-22'")).toBe(1);
  });

  it('has a recognition that takes effect on a later day, and a member admitted for the second time', () => {
    const ahead = register.db.pluck<string>("SELECT kind FROM event WHERE effective_on > '2026-11-22'");
    expect(ahead).toEqual(['recognised']);
    const twice = register.db.pluck<number>(
      "SELECT member_id FROM event WHERE kind = 'admitted' GROUP BY member_id HAVING count(*) = 2",
    );
    expect(twice).toHaveLength(1);
  });

  it('puts everybody who is in the Party into one of the four branches', () => {
    const ids = register.db.pluck<number>('SELECT id FROM member');
    const orgs = new Set([...getStates(register.db, ids).values()].map((s) => s.orgId));
    expect(orgs.size).toBe(4);
    expect(orgs.has(null)).toBe(false);
  });
});
