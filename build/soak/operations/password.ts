/** The password is changed again and again; what opens afterwards is the last acknowledged one or the one on its way. */
import { testPassword } from '../../../electron/core/testing/open-core.ts';
import { lastOf, type Operation } from '../crash/operation.ts';

/** Number −1 is the one with which the register was made. */
const passwordOf = (n: number): string => (n < 0 ? testPassword : `mat khau so ${n}`);

export const password: Operation = {
  name: 'password',
  title: 'changing the password (E7)',
  spanMs: 2500,
  watchedRounds: 3,
  aimed: 12,
  prepare: async () => undefined,
  async run(core, tell, rounds) {
    for (let n = 0; n < rounds; n++) {
      tell('begin', n);
      await core.must('register.changePassword', { password: passwordOf(n - 1), newPassword: passwordOf(n) });
      tell('done', n);
    }
  },
  passwords: (told) => [...new Set([lastOf(told, 'done'), lastOf(told, 'begin')])].map(passwordOf),
  faults: () => [],
};
