import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MachineFacts } from '../../shared/ipc/machine.ts';
import { supportParts } from './support-parts.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => core.close());

const machine: MachineFacts = {
  ...{ version: '1.0.0', electron: '1', chromium: '1', node: '1', system: 'win32 x64', memory: 8e9 },
  ...{ dataFolder: 'D:/So', kind: 'usual', free: null, logFile: 'loi.log', logBytes: 0 },
};

test('every table and setting is said in Vietnamese, with its own name in brackets', async () => {
  const register = await core.must('machine.register', {});
  const settings = { zoom: 150, colorScheme: 'sáng', hiddenSections: 2, printers: 0 };
  const parts = supportParts({ at: '2026-11-30T03:00:00Z', machine, register, settings, faults: '' });
  const linesOf = (name: string) =>
    parts
      .find((part) => part.name === name)
      ?.text.trim()
      .split('\n') ?? [];
  const tables = linesOf('so-dong-moi-bang.txt');
  expect(tables).toHaveLength(register.rows.length);
  for (const line of [...tables, ...linesOf('cai-dat.txt')]) expect(line).toMatch(/^\S.* \([\w]+\): /);
  expect(tables).toContain('hồ sơ đảng viên (member): 0');
  expect(linesOf('cai-dat.txt')).toContain('Cỡ chữ, phần trăm (zoom): 150');
});
