import { join } from 'node:path';
import Database from 'better-sqlite3';
import { endSession, openSession } from '../../electron/core/register-session.ts';
import { noVault } from '../../electron/core/testing/open-core.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import { largeRegister } from './large-register.ts';
import { type Measurement, median, milliseconds } from './measure.ts';

/** From the unwrapped key to the first list of 5,000 members, beside opening the file and quick_check by raw SQL. */
export async function benchUnlock(): Promise<Measurement> {
  const { core, members } = await largeRegister(5000);
  const path = join(core.folder, 'Thu.sodang');
  const key = Buffer.from(core.state.session?.key ?? []);
  const host = {
    now: () => new Date(),
    uptime: () => 1000,
    vault: noVault,
    pathOf: async () => null,
    parseWorkbook: async () => Promise.reject(new Error('nothing is parsed here')),
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 8; round++) {
    endSession(core.state);
    const raw = await milliseconds(() => openRaw(path, key));
    const own = await milliseconds(async () => {
      const opened = openSession(path, { key: Buffer.from(key), personId: null }, host);
      if (!opened.ok) throw new Error(opened.error.code);
      core.state.session = opened.value;
      await core.must('member.page', { statuses: [...activeStatuses], offset: 0, limit: 50 });
    });
    if (round === 0) continue;
    bare.push(raw);
    ours.push(own);
  }
  core.close();
  return {
    what: `Unlock and first list at ${members.toLocaleString('en')} members, beside a bare opening with quick_check`,
    ours: median(ours),
    bare: median(bare),
    value: median(ours),
    limit: 1500,
    unit: 'ms',
    note: 'the stretching of the password left out',
  };
}

function openRaw(path: string, key: Buffer): void {
  const handle = new Database(path);
  handle.pragma("cipher = 'chacha20'");
  handle.pragma(`key = "raw:${key.toString('hex')}"`);
  handle.pragma('locking_mode = exclusive');
  if (handle.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('damaged');
  handle.prepare('SELECT * FROM member ORDER BY name_sort LIMIT 200').all();
  handle.close();
}
