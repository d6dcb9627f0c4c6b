/** A save, then a copy of the register, again and again: the copies that were there stay whole (B3). */
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { idsOf, lastOf, type Operation } from '../crash/operation.ts';
import { edit, editFaults, editOnce } from './edit.ts';

export const backup: Operation = {
  name: 'backup',
  title: 'making a verified copy (B3)',
  spanMs: 1500,
  watchedRounds: 5,
  async prepare(core) {
    await edit.prepare(core);
    await core.must('register.backup', {});
  },
  async run(core, tell, rounds) {
    for (let n = 0; n < rounds; n++) {
      await editOnce(core, tell, n);
      const { file, members } = await core.must('register.backup', {});
      tell('done', `${members} in ${file}`);
    }
  },
  async faults(core, told) {
    const own = editFaults(core, lastOf(told, 'done'), lastOf(told, 'begin'));
    return [
      ...own,
      ...(await copyFaults(
        core,
        idsOf(told, 'done').filter((id) => id.includes(' in ')),
      )),
    ];
  },
};

/** Every copy that is listed opens and is counted right; the newest acknowledged one is among them. */
export async function copyFaults(core: TestCore, acknowledged: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const listed = await core.must('backup.list', {});
  if (listed.length === 0) faults.push('lost: no copy is there');
  for (const { file, state, members } of listed) {
    const proven = await core.call('backup.check', { place: 'here', file });
    if (state !== 'sealed') faults.push(`a copy that is ${state}: ${file}`);
    else if (!proven.ok) faults.push(`a copy that does not open: ${file}, ${proven.error.code}`);
    else if (proven.value.members !== members) faults.push(`a copy with other members: ${file}`);
  }
  const [count, newest] = acknowledged.at(-1)?.split(' in ') ?? [];
  const found = listed.find(({ file }) => file === newest);
  if (newest !== undefined && !found) faults.push(`lost: copy ${newest}`);
  if (found && `${found.members}` !== count) faults.push(`copy ${newest} has ${found.members}, not ${count}`);
  return faults;
}
