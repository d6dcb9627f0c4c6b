import { join } from 'node:path';
import { openBare } from '../../db/testing/bare-opening.ts';
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
    said: { clockWrongByMs: 0 },
    vault: noVault,
    pathOf: async () => null,
    parseWorkbook: async () => Promise.reject(new Error('nothing is parsed here')),
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 8; round++) {
    endSession(core.state);
    const raw = await milliseconds(() => openBare(path, key));
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
