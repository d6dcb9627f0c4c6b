/** A form being looked at: what lives between its calls, in memory only. One at a time; locking forgets it. */
import { randomUUID } from 'node:crypto';
import { type FormColumn, formColumns, isFilled } from '../../shared/form/form-columns.ts';
import { type FormCodes, formCodes } from '../../shared/form/form-values.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { RawSheet, RosterReading } from '../../shared/roster/types.ts';
import type { CoreContext, CoreState } from './context.ts';
import { parsePicked } from './parse-picked.ts';

export interface FormDraft {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly sheet: RawSheet;
  readonly reading: RosterReading;
  readonly columns: readonly FormColumn[];
  readonly codes: FormCodes;
  readonly epoch1904: boolean;
}

const key = 'form';

/** Reads the picked form in a process of its own and keeps what was understood of it. */
export async function openForm(
  context: CoreContext,
  input: { readonly token: string; readonly password: string | null; readonly sheet: string | null },
): Promise<Result<FormDraft>> {
  const { host, state, today } = context;
  const { sheet } = input;
  const picked = await parsePicked(context, input);
  if (!picked.ok) return picked;
  const { file, bytes, workbook } = picked.value;
  // What is packed in a password or is no zip archive cannot be given back with only some cells changed.
  const whole = (workbook.format === 'xlsx' || workbook.format === 'xlsm') && bytes[0] === 0x50;
  if (!whole) return fail('form.not-fillable', { file });
  const read = readRoster(workbook, { today, ...(sheet === null ? {} : { sheet }) });
  if (!read.ok) return fail(read.error.code, { file, ...read.error.params });
  const reading = read.value;
  const raw = workbook.sheets.find(({ name }) => name === reading.sheet);
  const columns = formColumns(reading.columns);
  if (!raw || columns.filter(isFilled).length < 3)
    return fail('form.unknown', { file, sheet: reading.sheet });
  const draft: FormDraft = {
    id: randomUUID(),
    path: (await host.pathOf(input.token)) ?? '',
    fileName: file,
    bytes,
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: raw,
    reading,
    columns,
    codes: formCodes(workbook.sheets.filter(({ name }) => name !== raw.name)),
    epoch1904: workbook.epoch1904,
  };
  state.scratch.set(key, draft);
  return ok(draft);
}

export function formById(state: CoreState, id: string): Result<FormDraft> {
  // Only openForm writes under this key.
  const draft = state.scratch.get(key) as FormDraft | undefined;
  return draft?.id === id ? ok(draft) : fail('form.forgotten');
}
