/** What the program never does: the file itself is given another key, in place. Only to prove that the harness sees it. */
import { createHash } from 'node:crypto';

import { lastOf, type Operation } from '../crash/operation.ts';
import { edit } from './edit.ts';

export const keyNumber = (n: number, first: Buffer): Buffer =>
  n < 0 ? first : createHash('sha256').update(`key ${n}`).digest();

export const rekey: Operation = {
  ...edit,
  name: 'rekey',
  title: 'giving the file another key in place',
  watchedRounds: 3,
  async run(core, tell, rounds) {
    const handle = core.state.session?.db.handle;
    handle?.pragma('journal_mode = DELETE');
    for (let n = 0; n < rounds; n++) {
      tell('begin', n);
      handle?.pragma(`rekey = "raw:${keyNumber(n, Buffer.alloc(0)).toString('hex')}"`);
      tell('done', n);
    }
  },
  keys: (told, first) => [lastOf(told, 'done'), lastOf(told, 'begin')].map((n) => keyNumber(n, first)),
  faults: () => [],
};
