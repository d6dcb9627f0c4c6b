import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../shared/result.ts';
import { longestWait, secondsAfterWrong } from '../../shared/rules/wrong-tries.ts';
import { triesPath, tryCounted, waitBeforeTry } from './wrong-tries.ts';

let folder: string;
let path: string;
let uptime: number;
const clock = { uptime: () => uptime };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
  path = join(folder, 'Thu.sodang');
  writeFileSync(path, 'sổ');
  uptime = 5000;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const knock = async (right: boolean) => {
  const tried = await tryCounted(path, clock, async () =>
    right ? ok('vào') : fail('register.wrong-password'),
  );
  return tried.ok ? `opened after ${tried.value.refused}` : tried.error.code;
};
const wrong = async (times: number) => {
  for (let i = 0; i < times; i++) {
    uptime += await waitBeforeTry(path, clock);
    expect(await knock(false)).toBe('register.wrong-password');
  }
};

describe('After wrong passwords in a row one waits', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 30],
    [4, 300],
    [5, 1800],
    [6, 1800],
    [999, 1800],
  ])('%i wrong: %i seconds', async (times, seconds) => {
    expect(secondsAfterWrong(times)).toBe(seconds);
    if (times > 6) return;
    await wrong(times);
    expect(await waitBeforeTry(path, clock)).toBe(seconds);
  });

  test('and until then even the right one is not looked at', async () => {
    await wrong(3);
    expect(await knock(true)).toBe('register.wait');
    uptime += 29;
    expect(await knock(true)).toBe('register.wait');
    uptime += 1;
    expect(await knock(true)).toBe('opened after 3');
    expect(await waitBeforeTry(path, clock)).toBe(0);
    expect(readdirSync(folder)).toEqual(['Thu.sodang']);
  });

  test('a thousand take nearly three weeks, and the register beside them is as it was', async () => {
    await wrong(1000);
    expect(uptime - 5000).toBeGreaterThanOrEqual(995 * longestWait);
    expect(readFileSync(path, 'utf8')).toBe('sổ');
    uptime += longestWait;
    expect(await knock(true)).toBe('opened after 1000');
  });
});

describe('The wait', () => {
  test('runs from zero at a restart of the PC: the time before it cannot be known, and is never longer than the longest', async () => {
    await wrong(5);
    uptime = 0;
    expect(await waitBeforeTry(path, clock)).toBe(1800);
    uptime = 1799;
    expect(await knock(true)).toBe('register.wait');
    uptime = 1800;
    expect(await knock(true)).toBe('opened after 5');
  });

  test('is not begun again when the PC has been running as long as at the last wrong one', async () => {
    uptime = 900_000;
    await wrong(5);
    uptime = 60;
    expect(await waitBeforeTry(path, clock)).toBe(1740);
    uptime = 900_001;
    expect(await waitBeforeTry(path, clock)).toBe(0);
  });

  test('counts a try before it is looked at: ending the program in the middle saves nobody', async () => {
    await wrong(2);
    void tryCounted(path, clock, () => new Promise<never>(() => undefined));
    await expect.poll(() => JSON.parse(readFileSync(triesPath(path), 'utf8')).wrong).toBe(3);
    // What a program started anew reads.
    expect(await waitBeforeTry(path, clock)).toBe(30);
  });

  test('takes tries one after the other: fifty at once get no further than three', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => knock(false)));
    expect(answers.filter((code) => code === 'register.wrong-password')).toHaveLength(3);
    expect(answers.filter((code) => code === 'register.wait')).toHaveLength(47);
  });

  test('is not asked for by what is no wrong password', async () => {
    for (let i = 0; i < 5; i++)
      await tryCounted(path, clock, async () => fail('register.envelope-damaged', { file: '' }));
    expect(await waitBeforeTry(path, clock)).toBe(0);
    expect(readdirSync(folder)).toEqual(['Thu.sodang']);
  });

  test.each(['', '{', '{"wrong":-1}', '{"wrong":1e99,"uptime":0}', '[]'])(
    'is none where its file was damaged: %j',
    async (text) => {
      writeFileSync(triesPath(path), text);
      expect(await knock(true)).toBe('opened after 0');
    },
  );
});
