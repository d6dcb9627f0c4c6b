/** Runs a doer and kills it with SIGKILL at a moment that nobody chose. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, dice } from '../../roster-maker/dice.ts';
import { bundled } from './bundle.ts';
import {
  copyTemplate,
  faultsOf,
  keyOf,
  makeTemplate,
  newFolder,
  removeFolder,
  removeTemplate,
} from './folder.ts';
import type { Operation, Told } from './operation.ts';

/** "begin 3" → { what: 'begin', id: '3' }; a line that the kill cut short was not told. */
export function toldIn(output: string): Told[] {
  return output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .flatMap((line) => {
      const [, what, id] = /^(begin|done) (.*)$/.exec(line) ?? [];
      return id !== undefined && (what === 'begin' || what === 'done') ? [{ what, id }] : [];
    });
}

export interface Killed {
  readonly told: readonly Told[];
  /** it had ended by itself before it was killed */
  readonly ended: boolean;
  /** from the beginning of the deed */
  readonly tookMs: number;
  readonly errors: string;
}

export interface Moment {
  /** from the moment at which the deed begins, or from the change that is waited for */
  readonly afterMs: number;
  /** first wait until the folder has changed so many times */
  readonly changes: number;
  readonly folder: string;
}

export async function runAndKill(args: readonly string[], moment: Moment): Promise<Killed> {
  const child = spawn(process.execPath, [await bundled('build/soak/crash/doer.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString();
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      if (output.includes('begin ')) resolve();
    }),
  );
  await Promise.race([ready, closed]);
  const began = performance.now();
  const over = new AbortController();
  await Promise.race([changesIn(moment, over.signal), closed]);
  over.abort();
  await Promise.race([pause(moment.afterMs), closed]);
  child.kill('SIGKILL');
  const code = await closed;
  if (code !== null && code !== 0) throw new Error(`the doer failed before it was killed: ${errors}`);
  return { told: toldIn(output), ended: code === 0, tookMs: performance.now() - began, errors };
}

async function changesIn({ folder, changes }: Moment, signal: AbortSignal): Promise<void> {
  if (changes === 0) return;
  let seen = 0;
  await new Promise<void>((resolve) => {
    watch(folder, { signal }, () => {
      seen++;
      if (seen >= changes) resolve();
    });
  });
}

/** How long the deed takes when nobody kills it. */
async function ownSpan(operation: Operation, template: string, key: string): Promise<number> {
  const folder = newFolder(operation.name);
  copyTemplate(template, folder);
  const late = { folder, changes: 0, afterMs: 600_000 };
  const { tookMs } = await runAndKill([operation.name, folder, key, '1'], late);
  removeFolder(folder);
  return tookMs;
}

/** Any moment of the span; of a deed that writes rarely, half the time up to two milliseconds after one of its writes. */
function momentOf(operation: Operation, spanMs: number, folder: string, chance: Dice): Moment {
  const aimed = operation.aimed !== undefined && chance.chance(0.5) ? chance.int(1, operation.aimed) : 0;
  const most = aimed > 0 ? 2 : spanMs;
  return { folder, changes: aimed, afterMs: chance.int(0, most * 1000) / 1000 };
}

export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** kills that came after the deed had ended, which prove nothing */
  readonly late: number;
  readonly faults: readonly string[];
}

const forEver = 1_000_000_000;

export async function killMany(
  operation: Operation,
  { kills, seed }: { readonly kills: number; readonly seed: string },
): Promise<KillFigures> {
  const template = await makeTemplate(operation);
  const key = keyOf(template).toString('hex');
  const chance = dice(`${seed}/${operation.name}`);
  const span = operation.spanMs === 'its own' ? await ownSpan(operation, template, key) : operation.spanMs;
  const faults: string[] = [];
  let acknowledged = 0;
  let late = 0;
  try {
    for (let n = 1; n <= kills; n++) {
      const folder = newFolder(operation.name);
      copyTemplate(template, folder);
      const killed = await runAndKill(
        [operation.name, folder, key, `${forEver}`],
        momentOf(operation, span, folder, chance),
      );
      if (killed.ended) late++;
      acknowledged += killed.told.filter(({ what }) => what === 'done').length;
      const found = await faultsOf(folder, operation, killed.told);
      faults.push(...found.map((fault) => `${operation.name}, kill ${n} of seed ${seed}: ${fault}`));
      if (found.length === 0) removeFolder(folder);
      else faults.push(`${operation.name}: kept in ${folder}`);
    }
  } finally {
    removeTemplate(template);
  }
  return { kills, acknowledged, late, faults };
}
