/** Designing papers: pictures of blanks, whom to show a template with, templates as files. */
import { dropGhost, keepGhost, keptGhost } from '../../../db/repo/document-ghost.ts';
import { firstSamples, longestSamples } from '../../../db/repo/document-sample.ts';
import { pictureFacts } from '../../../shared/documents/picture-size.ts';
import { ghostLimit } from '../../../shared/documents/template-file.ts';
import { designerText } from '../../../shared/i18n/vi/designer.ts';
import type { documentDesignOps, GhostPicture } from '../../../shared/ipc/document-design.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { CoreHandlers } from '../context.ts';
import { readPickedFile } from '../import-file.ts';
import { bringTemplateFile, viewTemplateFile, writeTemplateFile } from './template-file.ts';

/** Enough for one page of a list. */
const samplesForList = 8;
const longestLooked = 12;

function pictureOf(bytes: Uint8Array, file: string): Result<GhostPicture> {
  if (bytes.length > ghostLimit) return fail('documentGhost.too-large', { file });
  const facts = pictureFacts(bytes);
  return facts ? ok({ mime: facts.mime, bytes }) : fail('documentGhost.unreadable', { file });
}

export const documentDesignHandlers: CoreHandlers<keyof typeof documentDesignOps> = {
  'documentGhost.get': ({ key }, { db }) => ok(keptGhost(db, key) ?? null),

  'documentGhost.picked': async ({ token }, { host }) => {
    const read = await readPickedFile(host, token, { bytes: ghostLimit, said: '10 MB' });
    if (!read.ok)
      return read.error.code === 'file.too-large' ? fail('documentGhost.too-large', read.error.params) : read;
    return pictureOf(read.value.bytes, read.value.file);
  },

  'documentGhost.put': ({ key, bytes }, { write }) => {
    const picture = pictureOf(new Uint8Array(bytes), '');
    if (!picture.ok) return picture;
    return write(designerText.step.ghost, (w) => {
      keepGhost(w, key, picture.value);
      return ok(null);
    });
  },

  'documentGhost.drop': ({ key }, { write }) =>
    write(designerText.step.noGhost, (w) => {
      dropGhost(w, key);
      return ok(null);
    }),

  'documentDesign.samples': ({ kind }, { db }) => {
    if (kind === 'none') return ok({ usual: null, longest: [], some: [] });
    const first = firstSamples(db, kind, samplesForList);
    return ok({
      usual: first[0] ?? null,
      longest: longestSamples(db, kind, longestLooked),
      some: first.map(({ id }) => id),
    });
  },

  'documentFile.write': writeTemplateFile,
  'documentFile.read': viewTemplateFile,
  'documentFile.bring': bringTemplateFile,
};
