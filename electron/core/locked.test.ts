// E3: what is locked says nothing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract, coreContract } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

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
