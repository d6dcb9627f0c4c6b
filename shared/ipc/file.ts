import { z } from 'zod';
import { shell } from './define.ts';

/** A file the user chose. The page never sees its path, only this token. */
export interface PickedFile {
  readonly token: string;
  readonly name: string;
  readonly size: number;
}

export const fileOps = {
  'file.pickOpen': shell<PickedFile | null>()(
    z.object({
      purpose: z.enum(['roster', 'photo', 'picture', 'rulePack', 'paperTemplate', 'blankPicture', 'backup']),
    }),
  ),
  'file.pickSave': shell<PickedFile | null>()(
    z.object({
      purpose: z.enum(['workbook', 'document', 'pdf', 'rulePack', 'paperTemplate', 'support']),
      suggestedName: z.string().min(1).max(200),
    }),
  ),
  /** a folder into which several files are written; the token is the folder's */
  'folder.pickOut': shell<PickedFile | null>()(z.object({ purpose: z.enum(['photos', 'papers', 'retire']) })),
  /** shows a written file in its folder */
  'file.reveal': shell<null>()(z.object({ token: z.string() })),
  /** opens a written file with the program the machine has for it */
  'file.open': shell<null>()(z.object({ token: z.string() })),
  'folder.showData': shell<null>()(z.object({}), { whileLocked: true }),
  /** back to the person's own folder on this PC, where a register was copied */
  'folder.useOwn': shell<null>()(z.object({})),
  /** lets the user choose another data folder; null when they cancel */
  'folder.chooseData': shell<{ readonly folder: string } | null>()(z.object({}), { whileLocked: true }),
};
