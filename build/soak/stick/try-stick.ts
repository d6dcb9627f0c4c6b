import { watchLibrary } from '../crash/disk-log.ts';
import { figuresOf } from '../crash/figures-of.ts';
import { keyOf, makeTemplate, newFolder, removeFolder, removeTemplate } from '../crash/folder.ts';
import { filled } from '../damage/damage.ts';
import type { StickFigures } from './failing-stick.ts';
import type { StickKindName } from './kinds.ts';

/** Runs failing-stick.ts. @param most the highest n that is tried */
export async function tryStick(
  kind: StickKindName,
  { most, copier = 'own' }: { readonly most: number; readonly copier?: 'own' | 'careless' },
): Promise<StickFigures> {
  const folder = await makeTemplate(filled);
  const stick = newFolder('usb');
  try {
    const key = keyOf(folder).toString('hex');
    return await figuresOf(
      'build/soak/stick/failing-stick.ts',
      [folder, key, stick, kind, `${most}`, copier],
      {
        env: { LD_PRELOAD: watchLibrary(), SOAK_FOLDER: stick },
      },
    );
  } finally {
    removeFolder(stick);
    removeTemplate(folder);
  }
}
