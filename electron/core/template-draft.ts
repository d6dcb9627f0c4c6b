/** A template being looked at: what lives between its calls, in memory only. One at a time; locking forgets it. */
import { createHash, randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RawSheet, RawWorkbook } from '../../shared/roster/types.ts';
import type { DefinedName } from '../../shared/template/read-marks.ts';
import { definedNames } from '../excel/defined-names.ts';
import type { CoreContext, CoreState } from './context.ts';
import { parsePicked } from './parse-picked.ts';

export interface TemplateDraft {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly RawSheet[];
  readonly macros: boolean;
  readonly names: readonly DefinedName[];
  readonly fingerprint: string;
}

const key = 'template';

export async function openTemplate(
  context: CoreContext,
  input: { readonly token: string; readonly password: string | null },
): Promise<Result<TemplateDraft>> {
  const picked = await parsePicked(context, input);
  if (!picked.ok) return picked;
  const { file, bytes, workbook } = picked.value;
  // What is packed in a password or is no zip archive cannot be given back with only some cells changed.
  const whole = (workbook.format === 'xlsx' || workbook.format === 'xlsm') && bytes[0] === 0x50;
  if (!whole) return fail('form.not-fillable', { file });
  const draft: TemplateDraft = {
    id: randomUUID(),
    path: (await context.host.pathOf(input.token)) ?? '',
    fileName: file,
    bytes,
    sheets: workbook.sheets,
    macros: workbook.notices.includes('macros'),
    names: definedNames(bytes),
    fingerprint: fingerprintOf(workbook),
  };
  context.state.scratch.set(key, draft);
  return ok(draft);
}

export function templateById(state: CoreState, id: string): Result<TemplateDraft> {
  // Only openTemplate writes under this key.
  const draft = state.scratch.get(key) as TemplateDraft | undefined;
  return draft?.id === id ? ok(draft) : fail('template.forgotten');
}

/** By the words of its sheets: numbers and the digits of years do not make it another form. */
function fingerprintOf({ sheets }: RawWorkbook): string {
  const words = sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell?.t === 's' ? [[r, c, String(cell.v).replace(/\d+/g, '#')]] : [])),
    ),
  ]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
