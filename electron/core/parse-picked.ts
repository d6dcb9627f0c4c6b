/** A picked workbook, parsed in the process that has neither key nor database. */
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import type { CoreContext } from './context.ts';
import { readPickedFile } from './import-file.ts';

export async function parsePicked(
  { host, job }: CoreContext,
  { token, password }: { readonly token: string; readonly password: string | null },
): Promise<Result<{ readonly file: string; readonly bytes: Uint8Array; readonly workbook: RawWorkbook }>> {
  job.progress(0, 2, '');
  const picked = await readPickedFile(host, token);
  if (!picked.ok) return picked;
  const { file, bytes } = picked.value;
  job.progress(1, 2, file);
  const parsed = await host.parseWorkbook(bytes, file, password);
  if (!parsed.ok) return fail(parsed.error.code, { file, ...parsed.error.params });
  return job.cancelled() ? fail('app.cancelled') : ok({ file, bytes, workbook: parsed.value });
}
