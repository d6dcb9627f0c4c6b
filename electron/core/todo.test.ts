import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
/** A Sunday; the registers' own duties of the year's end are not due yet. */
let now = new Date('2026-11-22T03:00:00Z');
beforeEach(async () => {
  now = new Date('2026-11-22T03:00:00Z');
  core = openCore({ host: { now: () => now } });
  root = (await createRegister(core)).info.rootOrgId;
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const addMember = async (fullName: string) =>
  (await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } })).id;
const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
const list = async () => (await core.must('todo.list', {})).items;
const lines = async () => (await list()).map((item) => `${item.kind} ${item.name} ${item.daysLeft}`);

describe('Việc cần làm', () => {
  test('is empty in a register in which nothing runs', async () => {
    expect(await list()).toEqual([]);
  });

  test('ranks by lateness, with the rule and the wizard that ends it', async () => {
    const late = await addMember('Trần Thị Mơ');
    await record(late, 'admitted', '2025-06-19', { orgId: root });
    const early = await addMember('Lê Văn Ba');
    await record(early, 'admitted', '2025-12-01', { orgId: root });
    const items = await list();
    const probation = items.filter((item) => item.kind !== 'biography');
    expect(probation.map((item) => item.name)).toEqual(['Trần Thị Mơ', 'Lê Văn Ba']);
    expect(probation[0]?.daysLeft).toBeLessThan(0);
    expect(probation[1]).toMatchObject({
      kind: 'probationEnd',
      dueOn: '2026-12-01',
      daysLeft: 9,
      orgName: 'Đảng bộ phường Tân Lập',
      start: { to: 'event', memberId: early, kind: 'recognised' },
    });
    expect(probation[1]?.citation).toContain('06-HD/TW');
  });

  test('is done by doing: the deadline vanishes with the event, and is there again when it is undone', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2025-10-01', { orgId: root });
    const before = await lines();
    expect(before.some((line) => /^(probationEnd|branchReview|recognitionDecision)/.test(line))).toBe(true);
    await record(id, 'recognised', '2026-10-01');
    expect(
      (await lines()).filter((line) => /^(probationEnd|branchReview|recognitionDecision)/.test(line)),
    ).toEqual([]);
    const step = await core.must('step.last', {});
    await core.must('step.undo', { id: step?.id ?? 0 });
    expect(await lines()).toEqual(before);
  });

  test('is counted anew when the day turns, though nothing was written', async () => {
    const id = await addMember('Lê Văn Ba');
    await record(id, 'admitted', '2025-12-01', { orgId: root });
    const left = async () => (await list()).find((item) => item.kind === 'probationEnd')?.daysLeft;
    expect(await left()).toBe(9);
    now = new Date('2026-11-23T03:00:00Z');
    expect(await left()).toBe(8);
  });
});
