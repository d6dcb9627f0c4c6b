// `node build/scripts/soak-reader.ts [CASES] [FIRST-SEED]`: damages the rosters in thousands of ways and demands of
// each that it ends in a reading or in a known refusal, within the time and memory of its size. Takes an hour, so it
// is no part of `npm test`. A case that fails is printed with its file and seed and kept in soak-failures/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mutate } from '../../electron/excel/read/testing/mutate.ts';
import { ReusedParser } from '../../electron/excel/read/testing/reused-parser.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';

const folders = [
  new URL('../../e2e/workbooks/', import.meta.url),
  new URL('../../electron/excel/read/testing/', import.meta.url),
];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(xlsx|xlsb|xls|ods|fods|xml|csv|txt)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })),
);

const [cases = 20_000, first = 1] = process.argv.slice(2).map(Number);
const parser = new ReusedParser();
const counts = new Map<string, number>();
let failures = 0;

for (let seed = first; seed < first + cases; seed++) {
  const file = files[seed % files.length];
  if (file === undefined) break;
  const bytes = mutate(file.bytes, seed);
  const fault = await faultOf(bytes);
  if (fault !== null) {
    failures++;
    mkdirSync('soak-failures', { recursive: true });
    writeFileSync(`soak-failures/${seed}-${file.name}`, bytes);
    console.log(`seed ${seed} ${file.name}: ${fault}`);
  }
  if (seed % 500 === 0) console.log(`seed ${seed}`, Object.fromEntries(counts));
}
parser.close();
console.log(`${cases} cases, ${failures} failures`, Object.fromEntries(counts));
process.exit(failures === 0 ? 0 : 1);

async function faultOf(bytes: Uint8Array): Promise<string | null> {
  const verdict = await parser.parse(bytes);
  const name = verdict.kind === 'refused' ? verdict.code : verdict.kind;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (verdict.kind === 'refused') return Object.hasOwn(errors, verdict.code) ? null : `unknown code ${name}`;
  if (verdict.kind !== 'read') return name;
  try {
    readRoster(verdict.workbook, { today: '2026-11-22' });
    return null;
  } catch (error) {
    return `reading: ${error instanceof Error ? error.stack : String(error)}`;
  }
}
