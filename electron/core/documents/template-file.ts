/** Templates as files: written whole or not at all, read as bytes of an unknown hand. */
import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { keepGhost, keptGhost } from '../../../db/repo/document-ghost.ts';
import { keepTemplate } from '../../../db/repo/document-template.ts';
import { builtInTemplates } from '../../../shared/documents/builtin/all.ts';
import { checkTemplatePaper } from '../../../shared/documents/central-template.ts';
import { pictureFacts } from '../../../shared/documents/picture-size.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import {
  contentOf,
  ghostLimit,
  readTemplateFile,
  templateFileLimit,
  templateFileText,
} from '../../../shared/documents/template-file.ts';
import { designerText } from '../../../shared/i18n/vi/designer.ts';
import type { OpInput, OpOutput } from '../../../shared/ipc/contract.ts';
import type { GhostPicture } from '../../../shared/ipc/document-design.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import type { CoreContext } from '../context.ts';
import { readPickedFile } from '../import-file.ts';
import { templateBy } from './template-by.ts';

interface FromFile {
  readonly file: string;
  readonly sha256: string;
  readonly template: DocumentTemplate;
  readonly ghost: GhostPicture | null;
}

const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex');

export async function writeTemplateFile(
  { key, token }: OpInput<'documentFile.write'>,
  { db, host }: CoreContext,
): Promise<Result<OpOutput<'documentFile.write'>>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const template = templateBy(db, key);
  if (!template.ok) return template;
  const picture = keptGhost(db, key);
  const ghost = picture ? Buffer.from(picture.bytes).toString('base64') : null;
  const sha256 = sha256Of(contentOf(template.value, ghost));
  const written = await writeFileAtomic(path, templateFileText(template.value, ghost, sha256));
  return written.ok ? ok({ file: basename(path) }) : written;
}

/** Everything that can be wrong with a file is found here, before anything is shown or written. */
async function readFile(token: string, { host }: CoreContext): Promise<Result<FromFile>> {
  const read = await readPickedFile(host, token, { bytes: templateFileLimit, said: '16 MB' });
  if (!read.ok)
    return read.error.code === 'file.too-large' ? fail('documentFile.too-large', read.error.params) : read;
  const { file, bytes } = read.value;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('documentFile.foreign', { file });
  }
  const content = readTemplateFile(text, file);
  if (!content.ok) return content;
  const { template, ghost, sha256 } = content.value;
  if (sha256Of(content.value.content) !== sha256) return fail('documentFile.damaged', { file });
  const allowed = checkTemplatePaper(template);
  if (!allowed.ok) return allowed;
  const picture = ghost === null ? null : pictureOf(ghost);
  if (ghost !== null && !picture) return fail('documentFile.bad-picture', { file });
  return ok({ file, sha256, template, ghost: picture });
}

function pictureOf(base64: string): GhostPicture | null {
  const bytes = Buffer.from(base64, 'base64');
  // Node passes over what is no base64; what comes out must be what went in.
  if (bytes.toString('base64') !== base64 || bytes.length > ghostLimit) return null;
  const facts = pictureFacts(bytes);
  return facts && { mime: facts.mime, bytes };
}

export async function viewTemplateFile(
  { token }: OpInput<'documentFile.read'>,
  context: CoreContext,
): Promise<Result<OpOutput<'documentFile.read'>>> {
  const read = await readFile(token, context);
  if (!read.ok) return read;
  const { file, sha256, template, ghost } = read.value;
  const here = templateBy(context.db, template.key);
  return ok({
    ...{ file, sha256, name: template.name, group: template.group, layout: template.body.layout },
    ...{ picture: ghost !== null, takesPlaceOf: here.ok ? here.value.name : null },
  });
}

export async function bringTemplateFile(
  { token, sha256, as }: OpInput<'documentFile.bring'>,
  context: CoreContext,
): Promise<Result<OpOutput<'documentFile.bring'>>> {
  const read = await readFile(token, context);
  if (!read.ok) return read;
  if (read.value.sha256 !== sha256) return fail('documentFile.changed', { file: read.value.file });
  const { template, ghost } = read.value;
  const taken =
    templateBy(context.db, template.key).ok || builtInTemplates.some(({ key }) => key === template.key);
  const key = as === 'new' && taken ? `rieng-${randomUUID()}` : template.key;
  const kept: DocumentTemplate = {
    ...template,
    key,
    name: key === template.key ? template.name : designerText.file.copyName(template.name),
  };
  return context.write(designerText.step.bring(kept.name), (w, { at, name: by }) => {
    keepTemplate(w, { key, template: JSON.stringify(kept) }, { at, by });
    if (ghost) keepGhost(w, key, ghost);
    return ok({ key, name: kept.name });
  });
}
