import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../context.ts';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { backupEvery, backupRetry, createBackupTimer } from './backup-timer.ts';

let desk: CopyDesk;
beforeAll(async () => {
  desk = await openCopyDesk();
});
afterAll(() => desk.core.close());

test('The copy of every quarter of an hour: only where something was entered, never during a job, tried again after a failure', async () => {
  let clock = 0;
  let busy = false;
  const failures: string[] = [];
  const timer = createBackupTimer({
    state: desk.core.state,
    host: { now: () => new Date('2026-11-22T03:00:00Z') } as Host,
    now: () => clock,
    busy: () => busy,
    failed: ({ code }) => failures.push(code),
  });
  const after = (milliseconds: number): boolean => {
    clock += milliseconds;
    return timer.tick();
  };
  timer.afterCall();
  expect(after(backupEvery - 1), 'too early').toBe(false);
  busy = true;
  expect(after(1), 'a job runs').toBe(false);
  busy = false;
  expect(after(0), 'a member was entered before').toBe(true);
  expect(after(backupEvery), 'nothing was entered').toBe(false);
  await desk.addMember('Lê Văn Cường');
  // A folder cannot be made where a file of that name lies.
  const folder = join(desk.core.folder, 'sao-luu');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  expect(after(backupEvery), 'no place').toBe(false);
  expect(failures).toHaveLength(1);
  expect(desk.core.state.backupProblem).not.toBeNull();
  rmSync(folder);
  mkdirSync(folder);
  expect(after(backupRetry), 'again').toBe(true);
  expect(desk.core.state.backupProblem).toBeNull();
});
