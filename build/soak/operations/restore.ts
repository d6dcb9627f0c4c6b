/** Back to the copy of twenty, forward again to the twenty-five that were there, and so on. */

import { type TestCore, testPassword } from '../../../electron/core/testing/open-core.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { lastOf, type Operation } from '../crash/operation.ts';
import { copyFaults } from './backup.ts';
import { edit, openDb } from './edit.ts';

export const few: number = 20;
export const many: number = 25;

/** A copy of twenty beside a register of twenty-five. */
export async function partFromCopy(core: TestCore): Promise<{ readonly file: string }> {
  const copy = await core.must('register.backup', {});
  for (let n = few; n < many; n++)
    await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: `Người Sau ${n}` } });
  return copy;
}

export const restore: Operation = {
  name: 'restore',
  title: 'taking a copy back',
  spanMs: 3000,
  watchedRounds: 4,
  aimed: 40,
  async prepare(core) {
    await edit.prepare(core);
    await partFromCopy(core);
  },
  async run(core, tell, rounds) {
    let file = (await core.must('backup.list', {}))[0]?.file ?? '';
    for (let n = 0; n < rounds; n++) {
      tell('begin', n);
      const { before } = await core.must('backup.restore', { place: 'here', file, password: testPassword });
      tell('done', n);
      file = before.file;
    }
  },
  async faults(core, told) {
    const members = openDb(core).pluck<number>('SELECT count(*) FROM member')[0] ?? -1;
    const after = (n: number) => (n % 2 === 0 ? few : many);
    const right = new Set(
      [lastOf(told, 'done'), lastOf(told, 'begin')].map((n) => (n < 0 ? many : after(n))),
    );
    return [
      ...(right.has(members) ? [] : [`${members} members, not ${[...right].join(' or ')}`]),
      ...(await copyFaults(core, [])),
    ];
  },
};
