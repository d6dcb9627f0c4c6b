import { execFileSync } from 'node:child_process';
import { bundled } from '../crash/bundle.ts';
import { watchLibrary } from '../crash/disk-log.ts';
import { makeTemplate, newFolder, removeFolder, removeTemplate } from '../crash/folder.ts';
import { edit } from '../operations/edit.ts';
import type { FailingCallFigures } from './failing-calls.ts';

/** Runs failing-calls.ts for one deed over a register of twenty. @param most the highest n that is tried */
export async function failCalls(deed: string, most: number): Promise<FailingCallFigures> {
  const template = await makeTemplate(edit);
  const folder = newFolder('loi-goi');
  try {
    const program = await bundled('build/soak/faults/failing-calls.ts');
    const output = execFileSync(process.execPath, [program, template, folder, deed, `${most}`], {
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: watchLibrary(), SOAK_FOLDER: folder },
    });
    return JSON.parse(output);
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
}
