import { execFileSync } from 'node:child_process';
import { figuresOf } from '../crash/figures-of.ts';
import { makeTemplate, newFolder, removeFolder, removeTemplate } from '../crash/folder.ts';
import { edit } from '../operations/edit.ts';
import type { RightsFigures } from './without-rights.ts';

/** "nobody" on every Linux. */
const nobody = '65534';
const asNobody = ['setpriv', '--reuid', nobody, '--regid', nobody, '--clear-groups'];

/** Runs without-rights.ts for one deed, by somebody who is not root. */
export async function takeRights(deed: string): Promise<RightsFigures> {
  const template = await makeTemplate(edit);
  const folder = newFolder('quyen');
  const root = process.getuid?.() === 0;
  try {
    if (root) execFileSync('sh', ['-c', 'chown -R "$0" "$1" "$1".* "$2"', nobody, template, folder]);
    return await figuresOf('build/soak/faults/without-rights.ts', [template, folder, deed], {
      under: root ? asNobody : [],
    });
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
}
