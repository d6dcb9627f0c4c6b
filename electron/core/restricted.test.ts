/** Inspection and petitions behind their own password: the gate, and every way out while it is shut. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import { type CoreOpName, coreContract } from '../../shared/ipc/contract.ts';
import { practiceRestrictedPassword } from '../../shared/ipc/restricted.ts';
import { createRegister, openCore, testPassword } from './testing/open-core.ts';
import { openPetitionDesk, restrictedPassword } from './testing/petition-desk.ts';

type Desk = Awaited<ReturnType<typeof openPetitionDesk>>;

let minutes: number;
let desk: Desk;
beforeEach(async () => {
  minutes = 0;
  desk = await openPetitionDesk({ uptime: () => 5000 + 60 * minutes });
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const codeOf = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await answer).error?.code;
const isOpen = async () => (await desk.core.must('restricted.status', {})).open;

describe('The gate', () => {
  beforeEach(() => desk.setPassword());

  it('opens by its own password, is shut by hand and with the register, and logs each opening', async () => {
    const { core } = desk;
    await core.must('restricted.lock', {});
    expect(await codeOf(core.call('restricted.unlock', { password: testPassword }))).toBe(
      'restricted.wrong-password',
    );
    await core.must('restricted.unlock', { password: restrictedPassword });
    expect(await isOpen()).toBe(true);
    await core.must('register.lock', {});
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    expect(await isOpen()).toBe(false);
    expect(desk.accesses().map(({ deed, reason }) => `${deed}: ${reason}`)).toEqual([
      `reveal: ${restrictedText.logged.set}`,
      `reveal: ${restrictedText.logged.unlock}`,
      'backup: Khi khóa sổ',
      'lock: ',
      'unlock: bằng mật khẩu',
    ]);
  });

  it('is given its password once, by whoever knows the password of the register', async () => {
    const core = openCore();
    await createRegister(core);
    const set = (registerPassword: string) =>
      codeOf(core.call('restricted.set', { registerPassword, newPassword: restrictedPassword }));
    expect(await set('doan mo doan')).toBe('register.wrong-password');
    expect(await set(testPassword)).toBeUndefined();
    expect(await set(testPassword)).toBe('restricted.already-set');
    core.close();
  });

  it('makes wait after three wrong passwords in a row, also when the register was opened anew', async () => {
    const { core } = desk;
    const guess = (password: string) => codeOf(core.call('restricted.unlock', { password }));
    for (let n = 0; n < 3; n++) expect(await guess('sai')).toBe('restricted.wrong-password');
    await core.must('register.lock', {});
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    expect(await guess(restrictedPassword)).toBe('restricted.wait');
    minutes = 1;
    expect(await guess(restrictedPassword)).toBeUndefined();
  });

  it('takes a new password from who knows the old one, or has the recovery code', async () => {
    const { core, recoveryCode } = desk;
    await core.must('restricted.change', { password: restrictedPassword, newPassword: 'mot mat khau khac' });
    await core.must('restricted.lock', {});
    expect(await codeOf(core.call('restricted.unlock', { password: restrictedPassword }))).toBe(
      'restricted.wrong-password',
    );
    const reset = (code: string) =>
      codeOf(core.call('restricted.reset', { recoveryCode: code, newPassword: restrictedPassword }));
    expect(await reset('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF')).toBe('register.wrong-recovery-code');
    expect(await reset(recoveryCode)).toBeUndefined();
    expect(await isOpen()).toBe(true);
  });

  it('shuts of itself when nobody used it; typing in a form of the tier is use', async () => {
    const { core } = desk;
    minutes = 10;
    await core.must('draft.save', { key: 'petition:new', body: '{}' });
    minutes = 20;
    expect(await isOpen()).toBe(true);
    minutes = 25;
    expect(await isOpen()).toBe(false);
  });

  it('opens in a practice register by the password that stands on it', async () => {
    const core = openCore();
    await core.must('register.createPractice', {});
    await core.must('restricted.unlock', { password: practiceRestrictedPassword });
    expect((await core.must('restricted.status', {})).open).toBe(true);
    core.close();
  });
});

describe('While the tier is shut', () => {
  const restrictedOps = (Object.keys(coreContract) as CoreOpName[]).filter(
    (name) => coreContract[name].restricted,
  );

  it('every operation of it is refused, whatever it is given', async () => {
    await desk.core.must('restricted.lock', {});
    expect(restrictedOps.filter((name) => name.startsWith('petition.')).length).toBeGreaterThan(4);
    // Refused before the input is looked at, so none is needed.
    for (const name of restrictedOps)
      expect(await codeOf(desk.core.call(name, {} as never)), name).toBe('restricted.locked');
  });

  it('its tables leave neither by paper nor by Excel; open, each leaving is logged', async () => {
    const request = { sheet: 'petitions', from: '2026-01-01', to: '2026-12-31' } as const;
    await desk.add();
    expect((await desk.core.must('sheet.get', { request })).rows).toHaveLength(1);
    expect(desk.accesses().at(-1)).toMatchObject({ deed: 'print', what: 'SỔ ĐƠN THƯ' });
    await desk.core.must('restricted.lock', {});
    expect(await codeOf(desk.core.call('sheet.get', { request }))).toBe('restricted.locked');
  });

  it('its steps stand in no list and no search, and Ctrl+Z passes over them', async () => {
    const { core } = desk;
    const member = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ' },
    });
    await desk.add({ aboutMemberId: member.id });
    const petitionStep = await core.must('step.last', {});
    expect(petitionStep?.name).toBe('Ghi đơn thư');
    await core.must('restricted.lock', {});
    const names = async (search: string) =>
      (await core.must('step.list', { search })).steps.map((s) => s.name);
    expect(await names('')).not.toContain('Ghi đơn thư');
    expect(await names('đơn thư')).toEqual([]);
    expect((await core.must('step.last', {}))?.name).not.toBe('Ghi đơn thư');
    const id = petitionStep?.id ?? 0;
    expect(await codeOf(core.call('step.preview', { id }))).toBe('restricted.locked');
    expect(await codeOf(core.call('step.undo', { id }))).toBe('restricted.locked');
  });

  it('a refusal names the later step only as one of the tier', async () => {
    const { core } = desk;
    const member = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ' },
    });
    const added = await core.must('step.last', {});
    await desk.add({ aboutMemberId: member.id });
    await core.must('restricted.lock', {});
    const refused = await core.call('step.undo', { id: added?.id ?? 0 });
    expect(refused).toMatchObject({
      error: { code: 'step.depended-on', params: { step: restrictedText.stepElsewhere } },
    });
  });

  it('nothing of a letter about a member stands in the history, the lists, the to-do list or the drafts', async () => {
    const { core } = desk;
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ' },
    });
    await desk.add({ aboutMemberId: id, dueOn: '2026-11-25' });
    await core.must('draft.save', { key: 'petition:new', body: '{"content":"Chuyện giữ kín"}' });
    await core.must('restricted.lock', {});
    const seen = JSON.stringify([
      await core.must('member.history', { id }),
      await core.must('member.get', { id }),
      await core.must('member.page', { search: 'giữ kín', offset: 0, limit: 50 }),
      await core.must('todo.list', {}),
      await core.must('overview.get', {}),
      await core.must('draft.list', {}),
      await core.must('draft.get', { key: 'petition:new' }),
      await core.must('step.list', {}),
    ]);
    expect(seen).not.toContain('giữ kín');
    expect(seen.toLowerCase()).not.toContain('đơn thư');
  });
});

describe('A letter written', () => {
  it('can be taken back while the tier is open', async () => {
    const id = await desk.add();
    const step = await desk.core.must('step.last', {});
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(await codeOf(desk.core.call('petition.get', { id }))).toBe('petition.not-found');
  });
});
