import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../../shared/result.ts';
import { deed } from './deed.ts';

const file = 'bao-cao.txt';

/** A file written without patience, without a look at what became of it: to prove that the harness finds it. */
export const careless = deed({
  name: 'careless',
  title: 'writing a file without patience',
  ready: async () => null,
  async do(core) {
    const path = join(core.folder, file);
    try {
      writeFileSync(`${path}.tmp`, 'new');
      renameSync(`${path}.tmp`, path);
    } catch {
      // Nobody is told.
    }
    return ok(null);
  },
  async standing(_core, folder) {
    const path = join(folder, file);
    if (!existsSync(path)) return 'before';
    return readFileSync(path, 'utf8') === 'new' ? 'after' : { half: 'a file cut short' };
  },
});
