// E6: a wrong password is never called damage, damage never a wrong password. 100 of each.
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKey } from './open-key.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
const names = ['Thu.khoa', 'Thu.khoa2', 'Thu.sodang'];
let whole: Map<string, Buffer>;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
  await core.must('register.lock', {});
  whole = new Map(names.map((name) => [name, readFileSync(join(core.folder, name))]));
}, 60_000);
afterAll(() => core.close());

const write = (name: string, bytes: Buffer) => writeFileSync(join(core.folder, name), bytes);
const open = async (password: string) => {
  const opened = await core.call('register.open', { file: 'Thu.sodang', password });
  if (opened.ok) await core.must('register.lock', {});
  return opened.ok ? 'ok' : opened.error.code;
};

/** A bit flipped, a piece overwritten, an end cut off, or zeroes. */
function damage(bytes: Buffer, from: number, to: number): Buffer {
  const at = randomInt(from, to);
  const hurt = Buffer.from(bytes);
  switch (randomInt(4)) {
    case 0:
      hurt[at] = (hurt[at] ?? 0) ^ (1 << randomInt(8));
      return hurt;
    case 1:
      randomBytes(16).copy(hurt, at);
      return hurt;
    case 2:
      return hurt.subarray(0, at);
    default:
      return hurt.fill(0, at, Math.min(at + 64, hurt.length));
  }
}

test('100 damaged envelopes and registers, opened with the right password, are called damaged', async () => {
  const told = new Map<string, number>();
  const count = (code: string) => told.set(code, (told.get(code) ?? 0) + 1);
  for (let i = 0; i < 100; i++) {
    for (const [name, bytes] of whole) write(name, bytes);
    for (const name of ['Thu.sodang-wal', 'Thu.thu-mo']) rmSync(join(core.folder, name), { force: true });
    if (i < 70) {
      // Inside the text: a blank in front of a field that became another blank is no damage.
      const bytes = whole.get('Thu.khoa') ?? Buffer.alloc(0);
      let hurt = damage(bytes, 40, bytes.length - 2);
      while (JSON.stringify(tryParse(hurt)) === JSON.stringify(tryParse(bytes)))
        hurt = damage(bytes, 40, bytes.length - 2);
      write('Thu.khoa', hurt);
      write('Thu.khoa2', hurt);
    } else {
      const bytes = whole.get('Thu.sodang') ?? Buffer.alloc(0);
      let hurt = damage(bytes, 1, 4096);
      while (hurt.equals(bytes)) hurt = damage(bytes, 1, 4096);
      write('Thu.sodang', hurt);
    }
    count(await open(testPassword));
  }
  expect(Object.fromEntries(told)).toEqual({ 'register.envelope-damaged': 70, 'register.damaged': 30 });
}, 600_000);

test('100 wrong passwords are called wrong', async () => {
  for (const [name, bytes] of whole) write(name, bytes);
  const path = join(core.folder, 'Thu.sodang');
  const wrong = Array.from({ length: 100 }, (_, i) => `${testPassword}${i}`);
  const told: string[] = [];
  // Four at a time: each takes half a second and 128 MiB.
  for (let i = 0; i < wrong.length; i += 4) {
    const four = wrong.slice(i, i + 4).map((secret) => openKey(path, { kind: 'person', secret }));
    for (const answer of await Promise.all(four)) told.push(answer.ok ? 'ok' : answer.error.code);
  }
  expect(told).toEqual(wrong.map(() => 'register.wrong-password'));
}, 600_000);

function tryParse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('hex');
  }
}
