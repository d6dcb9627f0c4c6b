// The flow after damage, over random damage: found at the opening, the newest proven copy offered, the damaged file kept.
// DAMAGE_RUNS=200 is the full number; every run of the tests does a share.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister } from '../../../db/open.ts';
import { countMembers } from '../../../db/repo/member.ts';
import type { Host } from '../context.ts';
import { endSession } from '../register-session.ts';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { damageOffers } from './damage-offers.ts';
import { replaceDamaged } from './replace-damaged.ts';

let desk: CopyDesk;
const whole = () => join(desk.core.folder, 'nguyen-ven');
const at = '2026-11-22T03:00:00.000Z';
beforeAll(async () => {
  desk = await openCopyDesk();
  await desk.core.must('register.backup', {});
  await desk.addMember('Lê Văn Cường');
  await desk.core.must('register.lock', {});
  copyFileSync(desk.path, whole());
});
afterAll(() => desk.core.close());

/** The same damage for the same number. */
function damaged(bytes: Buffer, n: number): Buffer {
  let state = n * 2_654_435_761 + 1;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const page = 4096 * random(Math.floor(bytes.length / 4096));
  const hurt = Buffer.from(bytes);
  switch (n % 4) {
    case 0:
      hurt[page + random(4096)] = (hurt[page] ?? 0) ^ 0xff;
      return hurt;
    case 1:
      return hurt.subarray(0, random(bytes.length));
    case 2:
      return hurt.fill(0, page, page + 4096);
    default:
      for (let i = 0; i < 4096; i++) hurt[page + i] = random(256);
      return hurt;
  }
}

test('a copy that is whole again, 2 presses, and the damaged file kept: however the file was damaged', () => {
  const runs = Number(process.env.DAMAGE_RUNS ?? 24);
  const host = { now: () => new Date(at), said: { clockWrongByMs: 0 } } as Host;
  const bytes = readFileSync(whole());
  let found = 0;
  for (let n = 1; n <= runs; n++) {
    const hurt = damaged(bytes, n);
    writeFileSync(desk.path, hurt);
    const opened = openRegister(desk.path, desk.key, at);
    if (opened.ok) {
      // A byte that no row uses, or the very byte that was there: nothing is lost, and nothing to replace.
      expect(countMembers(opened.value), `damage ${n}`).toBe(2);
      opened.value.close();
      continue;
    }
    found++;
    expect(opened.error.code, `damage ${n}`).toBe('register.damaged');
    const register = { path: desk.path, key: Buffer.from(desk.key), personId: 1 };
    const offers = damageOffers(register, null);
    const best = offers.ok ? offers.value[0] : undefined;
    expect(best, `damage ${n}`).toMatchObject({ state: 'sealed', members: 2, reason: 'close' });
    const done = replaceDamaged(desk.core.state, host, {
      register,
      copyPath: desk.pathOf(best?.file ?? ''),
      unproven: false,
    });
    if (!done.ok) throw new Error(`damage ${n}: ${done.error.code}`);
    const { kept } = done.value;
    expect(readFileSync(join(desk.core.folder, kept)).equals(hurt), `damage ${n}`).toBe(true);
    expect(countMembers(desk.session().db)).toBe(2);
    endSession(desk.core.state);
    for (const name of readdirSync(desk.core.folder).filter((name) => name.includes('.hong-')))
      rmSync(join(desk.core.folder, name));
  }
  expect(found).toBeGreaterThan(runs / 2);
  expect(existsSync(desk.path)).toBe(true);
}, 300_000);
