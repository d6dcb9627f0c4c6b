// One import after the other through the processes of the program (main thread, register's worker, parser process),
// with a bare library by turns: `node import-run.ts FILE ROUNDS sheetjs|FOLDER-OF-EXCELJS|none`. Prints one JSON line a round.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CoreProcess, startCore } from '../../electron/jobs/core-process.ts';
import { parsePacked } from '../../electron/jobs/parse-in-process.ts';
import type { CoreOpName, OpOutput, OpSent } from '../../shared/ipc/contract.ts';
import { forkParser } from '../fork-parser.ts';
import { excelJs, type Parse, sheetJs } from './bare-parse.ts';
import { type Watched, watch } from './watch-process.ts';

export interface Round {
  /** milliseconds of the bare parse, in the first round with the loading of the library */
  readonly bare: number;
  /** from the picked file to the first view of what it would do */
  readonly preview: number;
  /** from the picked file to committed */
  readonly committed: number;
  readonly people: number;
  /** only without a library beside it: watching costs time */
  readonly watched: Watched | null;
}

const dist = (name: string): string =>
  fileURLToPath(new URL(`../../dist/electron/${name}.cjs`, import.meta.url));
const [file = '', rounds = '1', library = 'none'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-import-'));
const children = new Set<number>();

const core: CoreProcess = startCore(
  dist('core-worker'),
  {
    dataFolder: folder,
    portable: false,
    version: '0.0.0',
    userFolder: folder,
    updateFolder: join(folder, 'cap-nhat'),
    secondFolder: null,
  },
  {
    pathOf: (token) => token,
    parseWorkbook: (bytes, name) =>
      parsePacked(
        (heapMib) => {
          const child = forkParser(dist('parser'), heapMib);
          if (child.pid !== undefined) children.add(child.pid);
          return child;
        },
        bytes,
        name,
      ),
    vault: { available: async () => false, seal: async () => null, open: async () => null },
    push: () => undefined,
    bug: console.error,
    locked: () => undefined,
    pastClosed: () => undefined,
  },
);

async function must<K extends CoreOpName>(name: K, input: OpSent<K>): Promise<OpOutput<K>> {
  const result = await core.call({ name, input });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  // as: the contract types what the worker answers.
  return result.value as OpOutput<K>;
}

async function importOnce(round: number): Promise<Omit<Round, 'bare'>> {
  const organisation = { name: 'Đảng bộ xã Hòa Bình', type: 'grassrootsCommittee', upperName: '' } as const;
  await must('register.create', {
    name: `Sổ ${round}`,
    password: 'mat khau thu',
    organisation,
    secretary: 'Thư',
  });
  const orgId = (await must('register.status', {})).open?.rootOrgId ?? 0;
  const watching =
    library === 'none' ? watch(children, () => core.call({ name: 'register.status', input: {} })) : null;
  const start = performance.now();
  const { id } = await must('import.inspect', { token: file });
  watching?.phase('plan');
  const choices = { asOf: '2019-09-30', orgId, organisations: {} as Record<string, 'create'> };
  const { named } = await must('import.plan', { id, choices });
  const preview = performance.now() - start;
  for (const { key } of named) choices.organisations[key] = 'create';
  const plan = await must('import.plan', { id, choices });
  watching?.phase('commit');
  const { counts } = await must('import.commit', { id, planHash: plan.hash });
  const committed = performance.now() - start;
  const watched = watching?.() ?? null;
  await must('register.lock', {});
  return { preview, committed, people: counts.new, watched };
}

const bytes = readFileSync(file);
let parse: Parse | null = null;
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  if (library !== 'none') {
    parse ??= library === 'sheetjs' ? await sheetJs() : await excelJs(library);
    await parse(bytes);
  }
  const bare = performance.now() - start;
  console.log(JSON.stringify({ bare, ...(await importOnce(round)) } satisfies Round));
}
await core.stop();
rmSync(folder, { recursive: true, force: true });
