import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { failingDisk } from '../testing/failing-disk.ts';
import { realDisk } from './copy-disk.ts';
import { backupFolder } from './copy-files.ts';
import { copiesIn } from './own-copies.ts';
import { proveCopy } from './prove-copy.ts';
import { makeReady, swapIn } from './swap-in.ts';
import { writeBackup } from './write-backup.ts';

let desk: CopyDesk;
beforeAll(async () => {
  desk = await openCopyDesk();
});
afterAll(() => desk.core.close());

const at = '2026-11-22T08:15:30.000Z';

describe.each(['EIO', 'ENOSPC', 'EACCES'])('A disk that answers %s', (code) => {
  test('at whichever call leaves the copies that were there, and nothing else', () => {
    const first = writeBackup(desk.source(), { reason: 'manual', at });
    if (!first.ok) throw new Error(first.error.code);
    const before = desk.names();
    const bytes = readFileSync(first.value.path);
    let failures = 0;
    for (let n = 1; ; n++) {
      const { disk, calls } = failingDisk(realDisk, { n, code, sticky: false });
      // Waiting for a scanner to let go is for real disks.
      const hasty = code === 'EACCES' ? { ...disk, rename: realDisk.rename } : disk;
      const written = writeBackup(desk.source(), { reason: 'timer', at, disk: hasty });
      if (calls() < n) {
        expect(written.ok).toBe(true);
        break;
      }
      if (written.ok) {
        // Clearing away what an earlier copy left is not what makes a copy.
        for (const name of desk.names().filter((name) => !before.includes(name)))
          realDisk.remove(desk.pathOf(name));
        continue;
      }
      failures++;
      expect(desk.names(), `call ${n}`).toEqual(before);
    }
    expect(failures).toBeGreaterThan(8);
    expect(readFileSync(first.value.path).equals(bytes)).toBe(true);
    const own = copiesIn(backupFolder(desk.path), desk.path, desk);
    expect(own.every(({ state }) => state === 'sealed')).toBe(true);
    for (const { path } of own) expect(proveCopy(path, desk).ok).toBe(true);
  });
});

test('A copy that is put in the place of the register: whichever call fails, one whole register stands there', () => {
  const copy = writeBackup(desk.source(), { reason: 'manual', at });
  if (!copy.ok) throw new Error(copy.error.code);
  const registerPath = desk.path.replace('Thu.sodang', 'Khac.sodang');
  const args = {
    from: copy.value.path,
    registerPath,
    key: desk.key,
    at,
    actor: 'A',
    what: 'B',
    reason: 'C',
    unproven: false,
  };
  const put = (disk = realDisk) => {
    const ready = makeReady({ ...args, disk });
    return ready.ok
      ? swapIn({ ready: ready.value, registerPath, key: desk.key, at, keepAs: null }, disk)
      : ready;
  };
  expect(put().ok).toBe(true);
  for (let n = 1; ; n++) {
    const { disk, calls } = failingDisk(realDisk, { n, code: 'EIO', sticky: true });
    const done = put(disk);
    if (calls() < n) break;
    expect(done.ok, `call ${n}`).toBe(false);
    expect(proveCopy(registerPath, desk).ok, `call ${n}`).toBe(true);
  }
});
