import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { CoreOpName, OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

let core: TestCore;
let root: number;
beforeAll(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
});
afterAll(() => core.close());

const db = () => {
  if (!core.state.session) throw new Error('locked');
  return core.state.session.db;
};
const dump = () => registerDump(db());
const idsOf = (sql: string) => db().pluck<number>(sql);
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(all.length, 1)];
const blank = emptyMemberRecord();
let named = 0;

/** One deed of a person; `n` chooses on whom, `day` when. Refused ones are no steps. */
type Deed = (n: number, day: string) => Promise<unknown>;
const send = <K extends CoreOpName>(name: K, input: OpSent<K>) => core.call(name, input);
/** The newest few, so that deeds meet. */
const member = (n: number) =>
  pick(idsOf("SELECT id FROM member WHERE discarded_why = '' ORDER BY id DESC LIMIT 2"), n) ?? 0;
const branch = (n: number) =>
  pick(idsOf("SELECT id FROM organisation WHERE ended_on = '' ORDER BY id DESC LIMIT 2"), n) ?? root;
const event = (n: number, day: string, kind: OpSent<'event.record'>['kind'], payload = {}) =>
  send('event.record', {
    memberId: member(n),
    kind,
    effectiveOn: day,
    payload,
    decision: noDecision,
    note: '',
  });

const deeds: Readonly<Record<string, Deed>> = {
  add: () => send('member.add', { record: { ...blank, fullName: `Nguyễn Văn ${named++}` } }),
  update: async (n, day) => {
    const now = await core.call('member.get', { id: member(n) });
    if (!now.ok) return;
    const { id, version, record } = now.value;
    const how = { kind: 'correction', ground: 'Ghi nhầm khi nhập' } as const;
    await send('member.update', {
      id,
      version,
      record: { ...record, fullName: `Trần Thị ${n}`, phone: day },
      how,
    });
  },
  admit: (n, day) => event(n, day, 'admitted', { orgId: branch(n) }),
  recognise: (n, day) => event(n, day, 'recognised'),
  exempt: (n, day) => event(n, day, 'exempted', { reason: 'oldAge' }),
  leave: (n, day) => event(n, day, 'transferredOut', { destination: 'Nơi khác', scope: 'external' }),
  die: (n, day) => event(n, day, 'died'),
  withdraw: (n) =>
    send('event.withdraw', {
      id: pick(idsOf('SELECT id FROM event WHERE withdrawn_reason IS NULL ORDER BY id DESC LIMIT 4'), n) ?? 0,
      reason: 'Ghi nhầm người',
    }),
  found: (n, day) =>
    send('organisation.record', {
      kind: 'found',
      parentId: root,
      type: 'branch',
      name: `Chi bộ ${named++}`,
      effectiveOn: day,
      decision: `${n}-QĐ/ĐU`,
    }),
  rename: (n, day) =>
    send('organisation.record', {
      kind: 'rename',
      orgId: branch(n),
      name: `Chi bộ đổi tên ${named++}`,
      effectiveOn: day,
    }),
  merge: (n, day) =>
    send('organisation.record', {
      kind: 'merge',
      orgId: branch(n),
      intoOrgId: branch(n + 1),
      effectiveOn: day,
    }),
  term: (n, day) =>
    send('committee.saveTerm', {
      id: null,
      orgId: branch(n),
      name: 'Nhiệm kỳ mới',
      fromOn: day,
      untilOn: '',
    }),
  holiday: (n, day) => send('holiday.put', { day, name: `Nghỉ ${n}`, working: n % 2 === 0 }),
  filter: (n) => send('filter.save', { name: `Danh sách ${n}`, filter: {} }),
};

const anyDay = fc
  .record({
    year: fc.integer({ min: 2021, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const anyDeed = fc.record({ what: fc.constantFrom(...Object.keys(deeds)), n: fc.nat(40), day: anyDay });

interface Done {
  readonly id: number;
  readonly what: string;
  readonly before: ReturnType<typeof dump>;
}

async function doAll(plan: readonly { what: string; n: number; day: string }[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const { what, n, day } of plan) {
    const before = dump();
    const last = (await core.must('step.last', {}))?.id;
    await deeds[what]?.(n, day);
    const step = await core.must('step.last', {});
    if (step && step.id !== last) done.push({ id: step.id, what, before });
  }
  return done;
}

/** Enough people and branches for deeds to be about somebody. */
const start = ['add', 'found', 'add', 'admit'].map((what, n) => ({ what, n, day: '2020-05-19' }));

describe('Hoàn tác: the exact former state', () => {
  test('of any deeds, the last first, comes back with each', async () => {
    await doAll(start);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 3, maxLength: 8 }), async (plan) => {
        const done = await doAll(plan);
        for (const { id, what, before } of done.toReversed()) {
          const undone = await core.call('step.undo', { id });
          expect({ what, undone: undone.ok ? 'ok' : undone.error }).toEqual({ what, undone: 'ok' });
          expect(dump()).toEqual(before);
          taken++;
        }
      }),
      { numRuns: 30, seed: 1930 },
    );
    expect(core.bugs).toEqual([]);
    // A plan of refusals alone would prove nothing.
    expect(taken).toBeGreaterThan(60);
  }, 120_000);

  test('of a deed in the middle comes back, or is refused and nothing changes; doing it again is the state after it', async () => {
    await doAll(start);
    let refused = 0;
    let again = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 8, maxLength: 12 }), fc.nat(5), async (plan, which) => {
        const done = await doAll(plan);
        const middle = pick(done, which);
        if (!middle) return;
        const before = dump();
        const undone = await core.call('step.undo', { id: middle.id });
        if (!undone.ok) {
          refused++;
          expect(undone.error.code).toMatch(/^step\./);
          expect(dump()).toEqual(before);
          return;
        }
        const steps = await core.must('step.list', { limit: 200 });
        const redoId = steps.steps.find((step) => step.id === middle.id)?.undone?.redoId;
        await core.must('step.undo', { id: redoId ?? 0 });
        again++;
        expect(dump()).toEqual(before);
      }),
      { numRuns: 30, seed: 1945 },
    );
    expect(core.bugs).toEqual([]);
    expect(refused).toBeGreaterThan(2);
    expect(again).toBeGreaterThan(2);
  }, 120_000);
});
