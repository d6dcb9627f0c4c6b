import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { largeRegister } from './large-register.ts';
import { type Measurement, sideBySide } from './measure.ts';

/** A verified copy of a register of 5,000 members beside the bare VACUUM INTO of the same. */
export async function benchBackup(): Promise<readonly Measurement[]> {
  const { core, members, events } = await largeRegister(5_000);
  const { db } = core.state.session ?? {};
  if (!db) throw new Error('no register is open');
  const bareTarget = join(core.folder, 'bare.sodang');
  const took = await sideBySide(
    () => core.must('register.backup', {}),
    () => {
      rmSync(bareTarget, { force: true });
      db.handle.prepare('VACUUM INTO ?').run(bareTarget);
    },
    5,
  );
  core.close();
  const note = `${members.toLocaleString('en')} members, ${events.toLocaleString('en')} events; in the worker, so the main thread has no part in it`;
  return [
    {
      what: 'A verified copy of the register, time',
      ...took,
      value: took.ours,
      limit: 2000,
      unit: 'ms',
      note,
    },
    {
      what: 'A verified copy of the register beside the bare one',
      ...took,
      value: took.ours / took.bare,
      limit: 4,
      unit: 'ratio',
      note,
    },
  ];
}
