// E3 and E10: what is locked says nothing, and what was unlocked leaves no key behind.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contract, coreContract } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(async () => {
  core = openCore();
  await createRegister(core);
});
afterEach(() => core.close());

const send = (name: string, input: unknown) =>
  (
    core.call as unknown as (
      name: string,
      input: unknown,
    ) => Promise<{ ok: boolean; error?: { code: string } }>
  )(name, input);

describe('While a register is locked', () => {
  test('no operation gives anything but those that open, found or look at the folder', async () => {
    await core.must('register.lock', {});
    const answered: string[] = [];
    for (const name of Object.keys(coreContract)) {
      if (coreContract[name as keyof typeof coreContract].whileLocked) continue;
      const answer = await send(name, {});
      if (answer.ok || answer.error?.code !== 'app.locked') answered.push(name);
    }
    expect(answered).toEqual([]);
    expect(core.bugs).toEqual([]);
  });

  test('these and no others are let through, and whoever adds one must say so here', () => {
    const open = Object.entries(contract).flatMap(([name, op]) => (op.whileLocked ? [name] : []));
    expect(open.sort()).toEqual(
      [
        ...[
          'register.status',
          'register.create',
          'register.createPractice',
          'register.open',
          'register.recover',
        ],
        ...['thisPc.open', 'thisPc.forget'],
        ...['register.view', 'register.copyHere'],
        ...['window.settings', 'window.zoom', 'window.colorScheme', 'job.cancel', 'print.stop'],
        ...['folder.showData', 'folder.chooseData'],
        // In the place of a damaged file, and on a new PC: each asks for the password or the paper.
        ...['backup.offers', 'backup.pick', 'backup.replaceDamaged', 'backup.settle', 'backup.take'],
      ].sort(),
    );
  });

  test('the status tells posts and file names, and no person, member or organisation', async () => {
    await core.must('register.lock', {});
    const told = JSON.stringify(await core.must('register.status', {}));
    expect(told).toContain('Bí thư');
    expect(told).not.toMatch(/Nguyễn|Tân Lập/);
  });
});

describe('The key', () => {
  test('is wiped when the register is locked', async () => {
    const { key } = core.state.session ?? {};
    expect(key?.some((byte) => byte !== 0)).toBe(true);
    await core.must('register.lock', {});
    expect(key?.every((byte) => byte === 0)).toBe(true);
    expect(core.state.session).toBeNull();
    expect(core.state.scratch.size).toBe(0);
  });

  test('stands in no environment, argument, log, answer or file, nor does a password', async () => {
    const logged: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((...args) => void logged.push(args)),
    );
    const answers: unknown[] = [];
    const { key } = core.state.session ?? {};
    const secrets = [key?.toString('hex') ?? '', key?.toString('base64') ?? '', testPassword];
    answers.push(await core.must('register.status', {}));
    answers.push(await core.call('register.changePassword', { password: 'sai', newPassword: testPassword }));
    answers.push(
      await core.must('register.changePassword', { password: testPassword, newPassword: testPassword }),
    );
    answers.push(await core.must('register.lock', {}));
    answers.push(await core.must('register.open', { file: 'Thu.sodang', password: testPassword }));
    for (const spy of spies) spy.mockRestore();
    const seen = JSON.stringify([process.env, process.argv, process.execArgv, logged, answers, core.bugs]);
    for (const secret of secrets) expect(seen.includes(secret)).toBe(false);
    for (const file of readdirSync(core.folder).filter((name) =>
      statSync(join(core.folder, name)).isFile(),
    )) {
      const bytes = readFileSync(join(core.folder, file));
      for (const secret of [...secrets, Buffer.from(secrets[0] ?? '', 'hex')])
        expect(bytes.includes(secret), file).toBe(false);
    }
  });
});
