// E10: what was unlocked leaves no key behind.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countInMemory } from './testing/memory-of.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(async () => {
  core = openCore();
  await createRegister(core);
});
afterEach(() => core.close());

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

  test.skipIf(process.platform !== 'linux')(
    'stands nowhere in the memory of the process once it is locked, as bytes or as digits; before, the same search finds it',
    async () => {
      const program = new URL('./testing/lock-and-wait.ts', import.meta.url).pathname;
      const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const told = (await lines.next()).value ?? '';
      const its = Buffer.from(told.split(' ').map((byte: string) => Number(byte) ^ 0xff));
      expect(its).toHaveLength(32);
      const needles = [its, Buffer.from(its.toString('hex')), Buffer.from(its.toString('hex').toUpperCase())];
      expect(countInMemory(child.pid ?? 0, needles)).toBeGreaterThan(0);
      child.stdin.write('lock\n');
      await lines.next();
      expect(countInMemory(child.pid ?? 0, needles)).toBe(0);
      child.stdin.write('end\n');
    },
  );
});
