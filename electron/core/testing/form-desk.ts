/** A register with the 60 people of the cleaning form, and the form with some cells changed. For tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fillCells } from '../../excel/fill-workbook.ts';
import { readWorkbook } from '../../excel/read/read-workbook.ts';
import { workbookPath } from './expected-roster.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

export const form = workbookPath('06-bieu-lam-sach-33-cot.xlsx');
export const formSheet = 'Biểu làm sạch';

/** Zero-based columns of the form. */
export const column = {
  name: 2,
  born: 5,
  ethnicity: 6,
  religion: 7,
  citizenId: 8,
  card: 9,
  organisation: 13,
  homeProvince: 18,
  homeDetail: 19,
  admitted: 23,
  result: 29,
  detail: 30,
};

export async function formDesk(): Promise<TestCore> {
  const core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const root = (await createRegister(core)).info.rootOrgId;
  const view = await core.must('import.inspect', { token: form });
  const choices = { asOf: '2025-12-31', orgId: root };
  const first = await core.must('import.plan', { id: view.id, choices });
  const organisations = Object.fromEntries(first.named.map((o) => [o.key, 'create' as const]));
  const plan = await core.must('import.plan', { id: view.id, choices: { ...choices, organisations } });
  expect(plan.counts.new).toBe(60);
  await core.must('import.commit', { id: view.id, planHash: plan.hash });
  return core;
}

/** The issued form with other texts in some cells: zero-based row, column, text. */
export function changedForm(
  core: TestCore,
  cells: readonly (readonly [number, number, string])[],
  name = 'bieu.xlsx',
): string {
  const done = fillCells(
    readFileSync(form),
    formSheet,
    cells.map(([row, at, text]) => ({ row, column: at, value: { kind: 'text', text } })),
  );
  if (!done.ok) throw new Error(done.error.code);
  const file = join(core.folder, name);
  writeFileSync(file, done.value.bytes);
  return file;
}

/** What stands in the cells of its first sheet. */
export async function rowsOf(file: string): Promise<(string | number | null)[][]> {
  const read = await readWorkbook(readFileSync(file), file);
  if (!read.ok) throw new Error(read.error.code);
  return (read.value.sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.v ?? null));
}
