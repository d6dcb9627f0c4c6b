import { spawnSync } from 'node:child_process';
import { repositoryRoot } from '../../vite/repository-root.ts';
import type { SoakPart } from '../soak-part.ts';

/** F5: `npm run package:check` builds and packs twice; what else it proves must hold, too. */
export const twoBuildsPart: SoakPart = {
  id: 'F5',
  title: 'Two builds of one source into two folders, two archives of one build; the packed program opened',
  goal: 'the same bytes',
  full: 1,
  async run() {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/scripts/check-package.ts'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const [, one = '?', two = '?'] = /^two builds: dist sha256 (\w+) and (\w+)$/m.exec(stdout) ?? [];
    return {
      reached: `sha256 ${one.slice(0, 12)} and ${two.slice(0, 12)}`,
      runs: '2 builds, 2 archives',
      met: status === 0 && one === two && one !== '?',
      faults: status === 0 ? [] : stderr.trim().split('\n'),
    };
  },
};
