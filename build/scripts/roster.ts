// `npm run --silent roster -- preview FILE [--password WORD] [--sheet NAME]`: what an import would make of a list, as
// JSON on standard output, by the wizard's own code. No register is needed and nothing is written. Exit code 0; 1 with
// {"error": {"code", "message"}} for a file that cannot be read.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPickedFile } from '../../electron/core/import-file.ts';
import { previewRoster, type RosterPreview } from '../../electron/core/roster-preview.ts';
import { dayInVietnam } from '../../electron/core/today.ts';
import { parseInProcess } from '../../electron/jobs/parse-in-process.ts';
import { errorText } from '../../shared/errors/catalogue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import { forkParser } from '../fork-parser.ts';

const parser = fileURLToPath(new URL('../../electron/jobs/parser-process.ts', import.meta.url));
const usage = 'npm run --silent roster -- preview FILE [--password WORD] [--sheet NAME]';

interface Wanted {
  readonly path: string;
  readonly password?: string | undefined;
  readonly sheet?: string | undefined;
}

async function preview({ path, password, sheet }: Wanted): Promise<Result<RosterPreview>> {
  const picked = await readPickedFile({ pathOf: (token) => Promise.resolve(token) }, path);
  if (!picked.ok) return picked;
  const { file, bytes } = picked.value;
  const workbook = await parseInProcess(
    (heapMib) => forkParser(parser, heapMib),
    bytes,
    file,
    password === undefined ? {} : { password },
  );
  if (!workbook.ok) return fail(workbook.error.code, { file, ...workbook.error.params });
  const today = dayInVietnam(new Date());
  const reading = readRoster(workbook.value, { today, sheet });
  if (!reading.ok) return fail(reading.error.code, { file, ...reading.error.params });
  return ok(previewRoster(reading.value, today));
}

/** npm runs scripts in the project's folder; a path is meant from where the person stands. */
const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { password: { type: 'string' }, sheet: { type: 'string' } },
});
const [verb, path] = positionals;
if (verb !== 'preview' || path === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const answer = await preview({ path: fromCaller(path), ...values });
  if (!answer.ok) process.exitCode = 1;
  const said = answer.ok
    ? answer.value
    : { error: { code: answer.error.code, message: errorText(answer.error) } };
  process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
}
