import { watchLibrary } from '../crash/disk-log.ts';
import { figuresOf } from '../crash/figures-of.ts';
import { makeTemplate, newFolder, removeFolder, removeTemplate } from '../crash/folder.ts';
import { edit } from '../operations/edit.ts';
import type { FailingCallFigures } from './failing-calls.ts';

/** Runs failing-calls.ts for one deed over a register of twenty. @param most the highest n that is tried, or of refusals in a row */
export async function failCalls(
  deed: string,
  { way, most }: { readonly way: 'nth' | 'held'; readonly most: number },
): Promise<FailingCallFigures> {
  const template = await makeTemplate(edit);
  const folder = newFolder('loi-goi');
  try {
    return await figuresOf('build/soak/faults/failing-calls.ts', [template, folder, deed, `${most}`, way], {
      env: { LD_PRELOAD: watchLibrary(), SOAK_FOLDER: folder },
    });
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
}
