/** Some saves, then the register is locked as at quitting, and opened again. */
import { reopenWithKey } from '../crash/folder.ts';
import { lastOf, type Operation } from '../crash/operation.ts';
import { edit, editFaults, editOnce } from './edit.ts';

const savesBetween = 5;

export const quit: Operation = {
  name: 'quit',
  title: 'quitting after some saves',
  spanMs: 600,
  watchedRounds: 60,
  prepare: edit.prepare,
  async run(core, tell, rounds) {
    const key = Buffer.from(core.state.session?.key ?? []);
    for (let n = 0; n < rounds; n++) {
      await editOnce(core, tell, n);
      if (n % savesBetween !== savesBetween - 1) continue;
      await core.must('register.lock', {});
      reopenWithKey(core, key);
    }
  },
  faults: (core, told) => editFaults(core, lastOf(told, 'done'), lastOf(told, 'begin')),
};
