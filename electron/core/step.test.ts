import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
beforeEach(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const blank = emptyMemberRecord();
const addMember = async (fullName: string) =>
  (await core.must('member.add', { record: { ...blank, fullName } })).id;
const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
const last = async () => {
  const step = await core.must('step.last', {});
  if (!step) throw new Error('no step to take back');
  return step;
};
const undoLast = async () => core.must('step.undo', { id: (await last()).id });
const refusal = async (id: number) => {
  const done = await core.call('step.undo', { id });
  return done.ok ? null : done.error;
};

describe('A step that is taken back', () => {
  test('leaves the ledger with the entry struck through, and the member where he was', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    await record(id, 'recognised', '2021-05-19');
    const effect = await undoLast();
    expect(effect.sentences).toContain('Đồng chí Trần Thị Mơ: Đảng viên chính thức → Đảng viên dự bị');
    const member = await core.must('member.get', { id });
    expect(member.state.status).toBe('probationary');
    expect(member.events.map((e) => e.withdrawnReason)).toEqual([null, 'Hoàn tác: Công nhận chính thức']);
  });

  test('can be done again, and taken back again', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    const step = await last();
    await core.must('step.undo', { id: step.id });
    const { undone } = (await core.must('step.list', { search: 'ket nap' })).steps[0] ?? {};
    await core.must('step.undo', { id: undone?.redoId ?? 0 });
    expect((await core.must('member.get', { id })).state.status).toBe('probationary');
    expect((await last()).id).toBe(step.id);
    await undoLast();
    expect((await core.must('member.get', { id })).state.status).toBe('none');
  });

  test('takes a member who was added out of every list, and back when done again', async () => {
    const id = await addMember('Trần Thị Mơ');
    await undoLast();
    const filter = { search: 'tran thi mo', offset: 0, limit: 10 };
    expect((await core.must('member.page', filter)).rows).toEqual([]);
    const [step] = (await core.must('step.list', { search: 'trần thị mơ' })).steps;
    await core.must('step.undo', { id: step?.undone?.redoId ?? 0 });
    expect((await core.must('member.page', filter)).rows.map((row) => row.id)).toEqual([id]);
  });

  test('is still there after the register was closed and opened again', async () => {
    await addMember('Trần Thị Mơ');
    const step = await last();
    await core.must('register.lock', {});
    await core.must('register.open', { file: 'Thu.sodang', password: 'mat khau thu' });
    expect((await last()).id).toBe(step.id);
    await core.must('step.undo', { id: step.id });
  });

  test('cannot be taken back twice', async () => {
    await addMember('Trần Thị Mơ');
    const step = await last();
    await undoLast();
    expect((await refusal(step.id))?.code).toBe('step.already-undone');
  });
});

describe('A step on which a later one rests', () => {
  test('is refused with the later step named: the same field was changed again', async () => {
    const id = await addMember('Trần Thị Mơ');
    const change = async (version: number, phone: string) =>
      core.must('member.update', { id, version, record: { ...blank, fullName: 'Trần Thị Mơ', phone } });
    await change(1, '0912');
    const first = await last();
    await change(2, '0913');
    expect(await refusal(first.id)).toMatchObject({
      code: 'step.depended-on',
      params: { step: (await last()).name },
    });
    await undoLast();
    await core.must('step.undo', { id: first.id });
    expect((await core.must('member.get', { id })).record.phone).toBe('');
  });

  test('does not hold it when another field was changed', async () => {
    const id = await addMember('Trần Thị Mơ');
    const person = { ...blank, fullName: 'Trần Thị Mơ' };
    await core.must('member.update', { id, version: 1, record: { ...person, phone: '0912' } });
    const first = await last();
    await core.must('member.update', { id, version: 2, record: { ...person, phone: '0912', email: 'a@b' } });
    await core.must('step.undo', { id: first.id });
    expect((await core.must('member.get', { id })).record).toMatchObject({ phone: '', email: 'a@b' });
  });

  test('is refused when events were recorded for the member whom it added', async () => {
    const id = await addMember('Trần Thị Mơ');
    const first = await last();
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    expect(await refusal(first.id)).toMatchObject({ code: 'step.depended-on', params: { step: 'Kết nạp' } });
    expect((await core.must('member.get', { id })).state.status).toBe('probationary');
  });

  test('is refused with rule and citation when a later event could not have happened without it', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    const admission = await last();
    await record(id, 'recognised', '2021-05-19');
    const error = await refusal(admission.id);
    expect(error).toMatchObject({ code: 'step.impossible', params: { event: 'Công nhận chính thức' } });
    expect((await core.must('step.list', {})).steps.filter((s) => s.undone)).toEqual([]);
  });

  test('is refused when an organisation that it founded has members since', async () => {
    const { id: branch } = await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name: 'Chi bộ 1',
      code: '',
      effectiveOn: '2010-01-01',
      decision: '1-QĐ/ĐU',
    });
    const founding = await last();
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: branch });
    expect(await refusal(founding.id)).toMatchObject({
      code: 'step.depended-on',
      params: { step: 'Kết nạp' },
    });
    await undoLast();
    await core.must('step.undo', { id: founding.id });
    const names = (await core.must('organisation.list', {})).map((o) => o.name);
    expect(names).not.toContain('Chi bộ 1');
  });
});

describe('The list of steps', () => {
  test('leaves out what the program keeps for itself, and says what cannot be taken back', async () => {
    await core.must('register.backup', {});
    const { steps, total } = await core.must('step.list', {});
    expect(total).toBe(1);
    expect(steps[0]).toMatchObject({ name: 'Lập sổ', fixed: expect.stringContaining('lập ra sổ') });
    expect((await refusal(steps[0]?.id ?? 0))?.code).toBe('step.not-by-nature');
  });

  test('is found by what was done, without diacritics, and by the name of the person concerned', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    await addMember('Lê Văn Ba');
    const names = async (search: string) =>
      (await core.must('step.list', { search })).steps.map((s) => s.name);
    expect(await names('ket nap')).toEqual(['Kết nạp']);
    expect(await names('tran thi mo')).toEqual(['Kết nạp', 'Thêm hồ sơ']);
    expect(await names('khong co')).toEqual([]);
  });

  test('a preview says what would come back and changes nothing', async () => {
    const id = await addMember('Trần Thị Mơ');
    await record(id, 'admitted', '2020-05-19', { orgId: root });
    const preview = await core.must('step.preview', { id: (await last()).id });
    expect(preview.sentences[0]).toBe('Đồng chí Trần Thị Mơ: Đảng viên dự bị → Chưa vào Đảng');
    expect((await core.must('member.get', { id })).state.status).toBe('probationary');
  });
});
