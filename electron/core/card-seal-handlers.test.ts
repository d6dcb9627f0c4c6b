// Codes on information cards in a real register: made, checked by it and by another one, cards out of force.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let member: number;
beforeEach(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
  member = await add(core, root, 'Trần Thị Mơ');
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

async function add(to: TestCore, orgId: number, fullName: string): Promise<number> {
  const { id } = await to.must('member.add', {
    record: { ...emptyMemberRecord(), fullName, bornOn: '1990-01-15' },
  });
  await to.must('event.record', {
    ...{ memberId: id, kind: 'admitted', effectiveOn: '2024-05-19', payload: { orgId } },
    ...{ decision: noDecision, note: '' },
  });
  return id;
}

async function codeOf(of: TestCore, memberId: number): Promise<string> {
  await of.must('cardSeal.make', {});
  const [code] = await of.must('cardSeal.codes', { memberIds: [memberId] });
  return code?.digits ?? '';
}

const dbOf = (of: TestCore) => of.state.session?.db ?? expect.fail('no register');

describe('the key of a register', () => {
  it('is made once, at first need, and no operation gives the private part away', async () => {
    expect(await core.must('cardSeal.own', {})).toEqual({ fingerprint: '' });
    expect(await core.call('cardSeal.codes', { memberIds: [member] })).toMatchObject({
      error: { code: 'cardSeal.no-key' },
    });
    const made = await core.must('cardSeal.make', {});
    expect(await core.must('cardSeal.make', {})).toEqual(made);
    expect(await core.must('cardSeal.own', {})).toEqual(made);
    const secret = dbOf(core).pluck<string>('SELECT private_key FROM card_seal')[0] ?? '';
    expect(Buffer.from(secret, 'base64')).toHaveLength(32);
    const log = dbOf(core)
      .pluck<string>("SELECT ifnull(before, '') || ifnull(after, '') FROM audit")
      .join('\n');
    expect(log).not.toContain(secret);
    expect(JSON.stringify([made, await codeOf(core, member)])).not.toContain(secret);
  });
});

describe('a card of this register', () => {
  it('is genuine and up to date on the day it was made', async () => {
    expect(await core.must('cardSeal.check', { digits: await codeOf(core, member) })).toMatchObject({
      ...{ from: 'here', name: 'Trần Thị Mơ', branch: 'Đảng bộ phường Tân Lập', issue: 1 },
      ...{ issuedOn: '2026-11-22', practice: false, changed: [], gone: false, replaced: null },
    });
  });

  it('tells what has changed since, by the names of today', async () => {
    const digits = await codeOf(core, member);
    dbOf(core).tx({ name: 'Thử', reason: 'Đổi tên', at: '2026-11-22T04:00:00Z' }, (w) => {
      w.run("UPDATE member SET full_name = 'Trần Thị Mơ Hà' WHERE id = ?", [member]);
      return { ok: true, value: null };
    });
    expect(await core.must('cardSeal.check', { digits })).toMatchObject({
      changed: [{ fact: 'name', now: 'Trần Thị Mơ Hà' }],
    });
  });

  it('is out of force once that was recorded, and the next one has the next number', async () => {
    const digits = await codeOf(core, member);
    await core.must('cardSeal.replace', { digits, why: 'Mất' });
    expect(await core.must('cardSeal.check', { digits })).toMatchObject({
      replaced: { on: '2026-11-22', why: 'Mất' },
    });
    expect(await core.call('cardSeal.replace', { digits, why: 'Mất' })).toMatchObject({
      error: { code: 'cardSeal.replaced-already' },
    });
    expect(await core.must('cardSeal.check', { digits: await codeOf(core, member) })).toMatchObject({
      ...{ issue: 2, replaced: null },
    });
  });

  it('that step can be taken back like any other', async () => {
    const digits = await codeOf(core, member);
    await core.must('cardSeal.replace', { digits, why: 'Mất' });
    const step = await core.must('step.last', {});
    expect(step?.name).toBe('Ghi phiếu thông tin của Trần Thị Mơ hết giá trị');
    await core.must('step.undo', { id: step?.id ?? 0 });
    expect(await core.must('cardSeal.check', { digits })).toMatchObject({ issue: 1, replaced: null });
  });
});

describe('a card of another register', () => {
  let other: TestCore;
  beforeEach(async () => {
    other = openCore();
    await add(other, (await createRegister(other)).info.rootOrgId, 'Trần Thị Mơ');
  });
  afterEach(() => {
    expect(other.bugs).toEqual([]);
    other.close();
  });

  it('that names this office is told apart from the own ones', async () => {
    const digits = await codeOf(other, 1);
    await core.must('cardSeal.make', {});
    const fingerprint = (await other.must('cardSeal.own', {})).fingerprint;
    expect(await core.must('cardSeal.check', { digits })).toMatchObject({
      ...{ from: 'elsewhere', known: null, claimsThisOffice: true, fingerprint },
    });
    expect(await core.call('cardSeal.replace', { digits, why: 'Mất' })).toMatchObject({
      error: { code: 'cardSeal.not-here' },
    });
  });

  it('is known by name after its fingerprint was compared, and only if it agrees', async () => {
    const digits = await codeOf(other, 1);
    const { fingerprint } = await other.must('cardSeal.own', {});
    const wrong = fingerprint.replace(/^\d/, (d) => String((Number(d) + 1) % 10));
    expect(
      await core.call('cardSeal.know', { digits, fingerprint: wrong, name: 'Phường Hoa Ban' }),
    ).toMatchObject({ error: { code: 'cardSeal.other-fingerprint' } });
    await core.must('cardSeal.know', {
      digits,
      fingerprint: fingerprint.replaceAll(' ', ''),
      name: 'Phường Hoa Ban',
    });
    expect(await core.must('cardSeal.check', { digits })).toMatchObject({ known: 'Phường Hoa Ban' });
    const [known] = await core.must('cardSeal.registers', {});
    expect(known).toMatchObject({ name: 'Phường Hoa Ban', fingerprint });
    expect(await core.call('cardSeal.know', { digits, fingerprint, name: 'Khác' })).toMatchObject({
      error: { code: 'cardSeal.known-already', params: { name: 'Phường Hoa Ban' } },
    });
    await core.must('cardSeal.forget', { id: known?.id ?? 0 });
    expect(await core.must('cardSeal.registers', {})).toEqual([]);
  });
});
