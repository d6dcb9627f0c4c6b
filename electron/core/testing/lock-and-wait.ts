/** A process that opens a register, tells its key turned over, locks it when told, and waits: its memory is looked into. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRegister, openCore, testPassword } from './open-core.ts';

const core = openCore();
await createRegister(core);
await core.must('register.lock', {});
await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
// Never the key itself, nor a copy of it: that would be found.
const told = core.state.session?.key.map((byte) => byte ^ 0xff) ?? new Uint8Array();
writeSync(1, `${told.join(' ')}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  await core.must('register.lock', {});
  writeSync(1, 'locked\n');
}
core.close();
process.exit(0);
