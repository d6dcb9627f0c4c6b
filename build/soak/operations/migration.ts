/** A register of the first version is opened by this one: it is of the one schema or of the other, with everybody in it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFirstRegister } from '../../../db/testing/older-register.ts';
import { anchorPath } from '../../../electron/core/log-anchor.ts';
import { registerFile, reopenWithKey } from '../crash/folder.ts';
import type { Operation } from '../crash/operation.ts';
import { openDb } from './edit.ts';

const members = 400;

export const migration: Operation = {
  name: 'migration',
  title: 'bringing a register of the first version up to date',
  spanMs: 'its own',
  watchedRounds: 1,
  prepare: async () => undefined,
  age(folder, key) {
    rmSync(join(folder, registerFile));
    // The newer register's own knowledge of how far its log had come; the first version kept none.
    rmSync(anchorPath(join(folder, registerFile)), { force: true });
    makeFirstRegister(join(folder, registerFile), key, members);
  },
  opens: true,
  async run(core, tell, _rounds, key) {
    tell('begin', 0);
    reopenWithKey(core, key);
    tell('done', 0);
  },
  faults(core) {
    const db = openDb(core);
    const right = db.pluck<number>(
      `SELECT count(*) FROM member m JOIN member_state s ON s.member_id = m.id
       WHERE m.full_name = 'Người Cũ ' || m.id AND m.note = 'ghi chú ' || m.id AND s.status = 'official'
         AND s.official_on = '2016-05-19' AND (SELECT count(*) FROM event e WHERE e.member_id = m.id) = 2`,
    )[0];
    return right === members ? [] : [`${right} of ${members} members are as they were`];
  },
};
