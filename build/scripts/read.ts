// `npm run read -- FILE…`: what the program understands of workbooks, as JSON, one line a file. Nothing is written
// and no register is needed: for trying a roster, or a folder of them, before an office does.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInVietnam } from '../../electron/core/today.ts';
import { parseInProcess } from '../../electron/jobs/parse-in-process.ts';
import { errorText } from '../../shared/errors/catalogue.ts';
import type { Result } from '../../shared/result.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { RosterReading } from '../../shared/roster/types.ts';
import { forkParser } from '../fork-parser.ts';

const parser = fileURLToPath(new URL('../../electron/jobs/parser-process.ts', import.meta.url));

async function read(path: string): Promise<Result<RosterReading>> {
  const workbook = await parseInProcess(
    (heapMib) => forkParser(parser, heapMib),
    readFileSync(path),
    basename(path),
  );
  return workbook.ok ? readRoster(workbook.value, { today: dayInVietnam(new Date()) }) : workbook;
}

const paths = process.argv.slice(2);
if (paths.length === 0) console.error('npm run read -- FILE…');
for (const path of paths) {
  const reading = await read(path);
  const answer = reading.ok ? reading.value : { error: reading.error.code, text: errorText(reading.error) };
  console.log(JSON.stringify({ file: basename(path), ...answer }));
}
