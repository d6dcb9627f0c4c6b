import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let branch1: number;
let branch2: number;

const found = async (name: string) =>
  (
    await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name,
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    })
  ).id;

beforeAll(async () => {
  core = openCore({ now: new Date('2026-11-22T03:00:00Z') });
  root = (await createRegister(core)).info.rootOrgId;
  branch1 = await found('Chi bộ 1');
  branch2 = await found('Chi bộ 2');
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

let n = 0;
async function member(official = true): Promise<number> {
  const { id } = await core.must('member.add', {
    record: { ...emptyMemberRecord(), fullName: `Đảng viên ${++n}` },
  });
  const record = (kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload: object) =>
    core.must('event.record', {
      memberId: id,
      kind,
      effectiveOn,
      payload: payload as Record<string, unknown>,
      decision: noDecision,
      note: '',
    });
  await record('admitted', official ? '2010-05-19' : '2026-05-19', { orgId: branch1 });
  if (official) await record('recognised', '2011-05-19', {});
  return id;
}

type Plan = OpSent<'transfer.draft'>['plan'];
const plan = (part: Partial<Plan> = {}): Plan => ({
  direction: 'out',
  kind: 'finalBeyond',
  paperKind: 'ten',
  introducedOn: '2026-10-19',
  toOrgId: null,
  toName: 'Đảng ủy phường Sông Mơ',
  clearOfHandling: true,
  duesPaidThrough: '2026-10',
  ...part,
});
let number = 0;
const person = (memberId: number) => ({ memberId, paperNumber: String(++number), paperSerial: 'AA' });
const draft = async (memberId: number, part: Partial<Plan> = {}, leftOn = '') => {
  const { ids } = await core.must('transfer.draft', { plan: plan(part), people: [person(memberId)], leftOn });
  return ids[0] ?? 0;
};
const get = (id: number) => core.must('transfer.get', { id });
const at = async (id: number) => ({ id, version: (await get(id)).transfer.version });
const stateOf = async (id: number) => (await core.must('member.get', { id })).state;
const codeOf = async (answer: Promise<unknown>) => {
  const result = (await answer) as { ok: boolean; error?: { code: string; params: Record<string, string> } };
  return result.ok ? 'ok' : (result.error?.code ?? '');
};
const kindsOf = async (memberId: number) =>
  (await core.must('member.get', { id: memberId })).events
    .filter((e) => e.withdrawnReason === null)
    .map((e) => e.kind);

describe('Out for good: drafted, gone, received there', () => {
  test('each step moves the process and writes its event, and no step can be done twice', async () => {
    const id = await member();
    const t = await draft(id);
    expect((await get(t)).shown).toBe('drafted');
    expect((await stateOf(id)).status).toBe('official');

    await core.must('transfer.leave', { ...(await at(t)), on: '2026-10-21' });
    expect(await stateOf(id)).toMatchObject({ status: 'transferredOut', leftOn: '2026-10-21' });
    expect(await codeOf(core.call('transfer.leave', { ...(await at(t)), on: '2026-10-22' }))).toBe(
      'transfer.wrong-state',
    );

    await core.must('transfer.receive', { ...(await at(t)), on: '2026-10-28' });
    expect((await get(t)).shown).toBe('received');
    expect(await kindsOf(id)).toEqual(['admitted', 'recognised', 'transferredOut']);
  });

  test('a paper that came back puts the member where he was', async () => {
    const id = await member();
    const t = await draft(id, {}, '2026-10-21');
    await core.must('transfer.return', {
      ...(await at(t)),
      on: '2026-11-02',
      reason: 'Nơi đến không tiếp nhận',
    });
    expect(await stateOf(id)).toMatchObject({ status: 'official', orgId: branch1, leftOn: null });
    expect((await get(t)).shown).toBe('returned');
  });

  test('a draft is cancelled without a trace in the ledger, and its number is free again', async () => {
    const id = await member();
    const t = await draft(id);
    const { paperNumber } = (await get(t)).transfer;
    await core.must('transfer.cancel', { ...(await at(t)), reason: 'Đồng chí xin ở lại' });
    expect(await kindsOf(id)).toEqual(['admitted', 'recognised']);
    const people = [{ memberId: id, paperNumber, paperSerial: '' }];
    expect(await codeOf(core.call('transfer.draft', { plan: plan(), people, leftOn: '' }))).toBe('ok');
  });

  test('two windows: the one that shows an older version is refused, and nothing is written', async () => {
    const id = await member();
    const t = await draft(id);
    const seen = await at(t);
    await core.must('transfer.follow', {
      ...seen,
      boxes: [{ box: 1, on: '2026-10-19', signer: 'Bí thư' }],
      noticeSentOn: '',
      noticeReceivedOn: '',
      papers: '',
      note: '',
    });
    expect(await codeOf(core.call('transfer.leave', { ...seen, on: '2026-10-21' }))).toBe(
      'transfer.changed-meanwhile',
    );
    expect((await stateOf(id)).status).toBe('official');
  });

  test.each([
    ['before the day of the paper', '2026-10-01'],
    ['in the future', '2026-12-01'],
  ])('a day of leaving %s is refused', async (_, on) => {
    const id = await member();
    const t = await draft(id);
    expect(await codeOf(core.call('transfer.leave', { ...(await at(t)), on }))).toBe('transfer.refused');
    expect(await kindsOf(id)).toEqual(['admitted', 'recognised']);
  });

  test('a second transfer beside an open one is refused', async () => {
    const id = await member();
    await draft(id);
    const answer = await core.call('transfer.draft', { plan: plan(), people: [person(id)], leftOn: '' });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field: 'memberId' } } });
  });

  test('a mistake in box 1: a new paper takes its place, and the number of the spoiled one stays spent', async () => {
    const id = await member();
    const t = await draft(id);
    const { paperNumber } = (await get(t)).transfer;
    const fresh = String(++number);
    await core.must('transfer.replacePaper', {
      ...(await at(t)),
      reason: 'Viết sai tên nơi đến',
      paperNumber: fresh,
      paperSerial: 'AB',
    });
    expect((await get(t)).transfer).toMatchObject({
      paperNumber: fresh,
      spoiled: [{ number: paperNumber, reason: 'Viết sai tên nơi đến' }],
    });
    const other = await member();
    const people = [{ memberId: other, paperNumber, paperSerial: '' }];
    expect(await core.call('transfer.draft', { plan: plan(), people, leftOn: '' })).toMatchObject({
      error: { params: { field: 'paperNumber' } },
    });
  });
});

describe('Quy định 294-QĐ/TW, khoản 6.3.1', () => {
  test('nobody goes for good without the word that he is not under inspection', async () => {
    const id = await member();
    const people = [person(id)];
    const answer = await core.call('transfer.draft', {
      plan: plan({ clearOfHandling: false }),
      people,
      leftOn: '',
    });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field: 'kind' } } });
    const stay = plan({
      kind: 'temporary',
      paperKind: 'eight',
      expectedEndOn: '2027-04-05',
      clearOfHandling: false,
    });
    expect(await codeOf(core.call('transfer.draft', { plan: stay, people, leftOn: '' }))).toBe('ok');
  });
});

describe('A temporary stay elsewhere (HD 38-HD/BTCTW, mục 4.3)', () => {
  test('the member stays in the membership, the stay is prolonged, and it ends', async () => {
    const id = await member();
    const t = await draft(
      id,
      { kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-04-05' },
      '2026-10-19',
    );
    expect(await stateOf(id)).toMatchObject({ status: 'official', orgId: branch1, awayUntil: '2027-04-05' });
    await core.must('transfer.receive', { ...(await at(t)), on: '2026-10-26' });
    expect((await get(t)).shown).toBe('running');
    const extend = async (untilOn: string) =>
      core.call('transfer.extend', {
        ...(await at(t)),
        on: '2026-11-20',
        untilOn,
        reason: 'Khóa học kéo dài',
      });
    expect(await codeOf(extend('2027-04-01'))).toBe('event.refused');
    expect(await codeOf(extend('2027-09-05'))).toBe('ok');
    expect((await stateOf(id)).awayUntil).toBe('2027-09-05');
    await core.must('transfer.end', { ...(await at(t)), on: '2026-11-21', reason: '' });
    expect((await stateOf(id)).awaySince).toBeNull();
    expect((await get(t)).shown).toBe('ended');
    expect(await kindsOf(id)).toEqual([
      'admitted',
      'recognised',
      'temporaryOut',
      'temporaryExtended',
      'temporaryReturned',
    ]);
  });
});

describe('Within the register', () => {
  test('only the reception moves the member, once, and he never leaves the books', async () => {
    const id = await member(false);
    const t = await draft(
      id,
      { direction: 'internal', kind: 'finalWithin', paperKind: 'seven', toOrgId: branch2, toName: '' },
      '2026-10-21',
    );
    expect((await stateOf(id)).orgId).toBe(branch1);
    await core.must('transfer.receive', { ...(await at(t)), on: '2026-10-27' });
    expect(await stateOf(id)).toMatchObject({
      status: 'probationary',
      orgId: branch2,
      leftOn: null,
      probationDueOn: '2027-05-19',
    });
  });

  test('to the branch where he is already is refused at its field', async () => {
    const id = await member();
    const same = plan({ direction: 'internal', kind: 'finalWithin', paperKind: 'seven', toOrgId: branch1 });
    expect(await core.call('transfer.draft', { plan: same, people: [person(id)], leftOn: '' })).toMatchObject(
      {
        error: { params: { field: 'toOrgId' } },
      },
    );
  });
});

const incoming = (part: Partial<OpSent<'transfer.incoming'>> = {}): OpSent<'transfer.incoming'> => ({
  kind: 'finalBeyond',
  paperKind: 'ten',
  introducedOn: '2026-10-19',
  memberId: null,
  person: {
    fullName: `Người mới ${++n}`,
    sex: 'Nữ',
    bornOn: '1985-03-02',
    citizenId: '',
    cardNumber: String(10_000_000 + n),
    profileNumber: '',
    admittedOn: '2012-02-03',
    admissionDecidedOn: '2012-01-15',
    officialOn: '2013-02-03',
  },
  fromName: 'Đảng ủy phường Đồi Thông',
  toOrgId: branch2,
  receivedOn: '2026-10-28',
  ...part,
});

describe('In: somebody new', () => {
  test('received at once: the record and the life in the Party come from the paper', async () => {
    const { memberId } = await core.must('transfer.incoming', incoming());
    expect(await stateOf(memberId)).toMatchObject({
      status: 'official',
      orgId: branch2,
      officialOn: '2013-02-03',
      admissionDecidedOn: '2012-01-15',
    });
  });

  test('expected: in no list and no figure until the reception', async () => {
    const total = async () => (await core.must('member.page', { offset: 0, limit: 1 })).found;
    const before = await total();
    const { id, memberId } = await core.must('transfer.incoming', incoming({ receivedOn: '' }));
    expect([(await get(id)).shown, await total()]).toEqual(['arriving', before]);
    await core.must('transfer.receive', { ...(await at(id)), on: '2026-11-20', orgId: branch1 });
    expect(await stateOf(memberId)).toMatchObject({ status: 'official', orgId: branch1 });
    expect(await total()).toBe(before + 1);
  });

  test('expected and sent back: the record goes out of every list', async () => {
    const { id } = await core.must('transfer.incoming', incoming({ receivedOn: '' }));
    await core.must('transfer.return', { ...(await at(id)), on: '2026-11-20', reason: 'Hồ sơ thiếu' });
    expect((await get(id)).shown).toBe('returned');
  });

  test('temporary: here for a time, not in the membership, and gone again', async () => {
    const { id, memberId } = await core.must(
      'transfer.incoming',
      incoming({ kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-05-05' }),
    );
    expect(await stateOf(memberId)).toMatchObject({ status: 'temporary', awayUntil: '2027-05-05' });
    await core.must('transfer.end', { ...(await at(id)), on: '2026-11-21', reason: 'Về nơi chính thức' });
    expect((await stateOf(memberId)).status).toBe('temporaryEnded');
  });

  test('somebody whose card is known is not entered twice', async () => {
    const first = incoming();
    await core.must('transfer.incoming', first);
    const again = { ...first, person: first.person && { ...first.person, fullName: 'Tên khác' } };
    expect(await core.call('transfer.incoming', again)).toMatchObject({
      error: { code: 'transfer.person-known', params: { by: 'số thẻ đảng viên' } },
    });
  });

  test.each([
    ['officialOn', { officialOn: '2011-01-01' }],
    ['admittedOn', { admittedOn: '' }],
    ['admittedOn', { admittedOn: '1985' }],
    ['bornOn', { bornOn: '1985-02-30' }],
    ['admissionDecidedOn', { admissionDecidedOn: '2012-03-01' }],
    ['fullName', { fullName: ' ' }],
  ])('%s that cannot be is refused there, and nobody is entered', async (field, wrong) => {
    const count = core.state.session?.db.pluck('SELECT count(*) FROM member')[0];
    const input = incoming();
    const answer = await core.call('transfer.incoming', {
      ...input,
      person: input.person && { ...input.person, ...wrong },
    });
    expect(answer).toMatchObject({ error: { code: 'transfer.refused', params: { field } } });
    expect(core.state.session?.db.pluck('SELECT count(*) FROM member')[0]).toBe(count);
  });
});

describe('Several at once', () => {
  test('one who may not go keeps all of them, and the check names him', async () => {
    const people = [person(await member()), person(await member()), person(await member())];
    const blocked = people[1]?.memberId ?? 0;
    await draft(
      blocked,
      { kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-04-05' },
      '2026-10-19',
    );
    const checks = await core.must('transfer.check', { plan: plan(), people });
    expect(checks.map((c) => c.problems.some((p) => p.level === 'refuse'))).toEqual([false, true, false]);
    expect(await codeOf(core.call('transfer.draft', { plan: plan(), people, leftOn: '2026-10-21' }))).toBe(
      'transfer.refused',
    );
    for (const { memberId } of people) expect((await stateOf(memberId)).status).toBe('official');
    const others = people.filter((p) => p.memberId !== blocked);
    const { ids } = await core.must('transfer.draft', { plan: plan(), people: others, leftOn: '2026-10-21' });
    expect(ids).toHaveLength(2);
  });

  test('the same number twice in one go is refused', async () => {
    const people = [await member(), await member()].map((memberId) => ({
      memberId,
      paperNumber: '900',
      paperSerial: '',
    }));
    expect(await core.call('transfer.draft', { plan: plan(), people, leftOn: '' })).toMatchObject({
      error: { params: { field: 'paperNumber' } },
    });
  });
});

test('Lượt are events: one member out, in and out again is 2 đi and 1 đến', async () => {
  const period = { from: '2025-08-01', to: '2025-12-31' };
  const before = await core.must('transfer.counts', period);
  const id = await member();
  await draft(id, { introducedOn: '2025-08-05', province: 'other' }, '2025-08-05');
  const open = await core.must('transfer.ofMember', { memberId: id });
  await core.must('transfer.receive', { id: open[0]?.transfer.id ?? 0, version: 2, on: '2025-08-12' });
  await core.must(
    'transfer.incoming',
    incoming({
      memberId: id,
      person: null,
      introducedOn: '2025-10-01',
      receivedOn: '2025-10-08',
      province: 'other',
    }),
  );
  await draft(id, { introducedOn: '2025-12-01', province: 'same' }, '2025-12-01');
  const after = await core.must('transfer.counts', period);
  expect([after.out.total - before.out.total, after.in.total - before.in.total]).toEqual([2, 1]);
  expect([after.out.otherProvince, after.out.sameProvince, after.in.otherProvince]).toEqual([1, 1, 1]);
});

test('The list counts by state, and the overdue come first', async () => {
  const page = await core.must('transfer.page', { tab: 'out', offset: 0, limit: 500 });
  expect(page.rows).toHaveLength(page.found);
  const counted = new Map<string, number>();
  for (const { shown } of page.rows) counted.set(shown, (counted.get(shown) ?? 0) + 1);
  const { noNotice, ...counts } = page.counts;
  expect(Object.fromEntries(counted)).toEqual(counts);
  expect(page.rows[0]?.shown).toBe('overdue');
  const late = await core.must('transfer.page', { tab: 'out', shown: 'overdue', offset: 0, limit: 500 });
  expect(late.found).toBe(counts.overdue);
  expect(noNotice).toBeGreaterThan(0);
});

test('The next number follows the highest of the year', async () => {
  const next = async () => (await core.must('transfer.nextNumber', { year: '2026' })).number;
  const first = await next();
  const people = [{ memberId: await member(), paperNumber: first, paperSerial: '' }];
  await core.must('transfer.draft', { plan: plan(), people, leftOn: '' });
  expect(Number(await next())).toBe(Number(first) + 1);
});

describe('The table of days off', () => {
  test('a day off of the office moves a clock, and a line that changes nothing is refused', async () => {
    const id = await member();
    const t = await draft(id, { introducedOn: '2026-11-16', duesPaidThrough: '2026-11' }, '2026-11-16');
    const due = async () => (await get(t)).clocks.find((c) => c.kind === 'submit')?.dueOn;
    const before = await due();
    await core.must('holiday.put', { day: '2026-11-24', name: 'Ngày nghỉ theo quyết định', working: false });
    expect(await due()).not.toBe(before);
    await core.must('holiday.drop', { day: '2026-11-24' });
    expect(await due()).toBe(before);
    expect(
      await codeOf(core.call('holiday.put', { day: '2026-11-22', name: 'Chủ nhật', working: false })),
    ).toBe('transfer.holiday-no-change');
    expect(await codeOf(core.call('holiday.drop', { day: '2026-11-24' }))).toBe('transfer.holiday-not-found');
  });
});

test('A probationary member keeps his probation when the paper comes back', async () => {
  const id = await member(false);
  const t = await draft(id, {}, '2026-10-21');
  await core.must('transfer.return', { ...(await at(t)), on: '2026-11-02', reason: 'Nơi đến không nhận' });
  expect(await stateOf(id)).toMatchObject({ status: 'probationary', probationDueOn: '2027-05-19' });
});
