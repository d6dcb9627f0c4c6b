/** Designing papers: the picture of a blank, whom a paper is tried with, and templates as files. */
import { z } from 'zod';
import { subjectKinds, type TemplateGroup } from '../documents/template.ts';
import { command, query } from './define.ts';

/** A scan or photo of a blank: lies under the fields on the screen and is never printed. */
export interface GhostPicture {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** Somebody or something of the register that a template is shown with. */
export interface Sample {
  readonly id: number;
  readonly name: string;
}

export interface Samples {
  /** first of the register; of transfers and proposals the newest */
  readonly usual: Sample | null;
  /** the longest by letters, some of them: which is widest in print depends on the letters */
  readonly longest: readonly Sample[];
  /** for papers about several people at once */
  readonly some: readonly number[];
}

/** What a file would bring, before it is let in. */
export interface TemplateFileView {
  readonly file: string;
  readonly sha256: string;
  readonly name: string;
  readonly group: TemplateGroup;
  readonly layout: 'party' | 'placed';
  readonly picture: boolean;
  /** name of the template of the same key that is here already */
  readonly takesPlaceOf: string | null;
}

const key = z.string().regex(/^[a-z0-9-]{1,60}$/);
const token = z.string();

export const documentDesignOps = {
  'documentGhost.get': query<GhostPicture | null>()(z.object({ key })),
  /** the picked picture, looked at but not kept yet */
  'documentGhost.picked': query<GhostPicture>()(z.object({ token })),
  'documentGhost.put': command<null>()(
    z.object({ key, bytes: z.custom<Uint8Array>((value) => ArrayBuffer.isView(value)) }),
  ),
  'documentGhost.drop': command<null>()(z.object({ key })),
  'documentDesign.samples': query<Samples>()(z.object({ kind: z.enum(subjectKinds) })),
  /** the template as it is kept, with the picture of its blank */
  'documentFile.write': command<{ readonly file: string }>()(z.object({ key, token })),
  'documentFile.read': query<TemplateFileView>()(z.object({ token })),
  /** `sha256` is that of the view; `new` never touches a template that is here */
  'documentFile.bring': command<{ readonly key: string; readonly name: string }>()(
    z.object({ token, sha256: z.string().max(64), as: z.enum(['replace', 'new']) }),
  ),
};
