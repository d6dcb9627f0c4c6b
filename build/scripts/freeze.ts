// `node build/scripts/freeze.ts FOLDER`: the registers of today's schema for db/testing/frozen/, once at each release:
// the practice register and one of 5,000 invented members.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { freezeRegister } from '../../db/testing/freeze-register.ts';
import { openCore, type TestCore } from '../../electron/core/testing/open-core.ts';
import { largeRegister } from '../bench/large-register.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

const small = openCore();
await small.must('register.createPractice', {});
freeze(small, 'small', folder);
freeze((await largeRegister(5000)).core, 'large', folder);

function freeze(core: TestCore, size: 'small' | 'large', into: string): void {
  const { session } = core.state;
  if (!session) throw new Error('no register is open');
  const schema = session.db.handle.pragma('user_version', { simple: true });
  const path = join(into, `schema-${schema}-${size}`);
  freezeRegister(session.db, path, { key: session.key, commit });
  core.close();
  console.log(path);
}
