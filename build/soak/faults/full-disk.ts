/**
 * A deed on a disk that has only so much room left. Needs a Linux machine where mounting is allowed, and fails where it is
 * not: a promise that was not tried is not kept.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText } from '../../../shared/errors/catalogue.ts';
import { dice } from '../../roster-maker/dice.ts';
import {
  copyTemplate,
  faultsAfter,
  keyOf,
  makeTemplate,
  newFolder,
  openWithKey,
  removeFolder,
  removeTemplate,
} from '../crash/folder.ts';
import { edit } from '../operations/edit.ts';
import type { Deed } from './deed.ts';

export interface FullDiskFigures {
  readonly tries: number;
  readonly refused: number;
  /** of those refused, how many were told how much room is missing */
  readonly withFigures: number;
  readonly faults: readonly string[];
}

const saysFull = /(disk-full|stick-full)$/;

/** @param mostFree bytes left on the disk at most; each try has its own, from none */
export async function onFullDisk(
  what: Deed,
  { tries, seed, mostFree }: { readonly tries: number; readonly seed: string; readonly mostFree: number },
): Promise<FullDiskFigures> {
  const template = await makeTemplate(edit);
  const key = keyOf(template);
  const chance = dice(`${seed}/${what.name}`);
  const disk = newFolder('dia-day');
  const figures = { tries, refused: 0, withFigures: 0, faults: [] as string[] };
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  try {
    for (let n = 0; n < tries; n++) {
      const folder = join(disk, 'so');
      removeFolder(folder);
      copyTemplate(template, folder);
      const core = openWithKey(folder, key);
      const ready = (await what.ready(core)) as never;
      const left = chance.int(0, mostFree);
      const ballast = join(disk, 'day');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
      const result = await what.do(core, ready);
      const at = `${what.name} with ${left} bytes left`;
      if (!result.ok) {
        figures.refused++;
        const text = errorText(result.error);
        if (!saysFull.test(result.error.code) || !text.includes(folder))
          figures.faults.push(`${at}: ${result.error.code}, ${text}`);
        if (/\d+ MB/.test(text)) figures.withFigures++;
      }
      core.close();
      rmSync(ballast);
      const scraps = readdirSync(folder, { recursive: true }).filter((file) =>
        /\.tmp$|\.dang-chep/.test(`${file}`),
      );
      if (scraps.length > 0) figures.faults.push(`${at}: left behind ${scraps.join(', ')}`);
      const found = await faultsAfter(folder, key, async (reopened) => {
        const standing = await what.standing(reopened, folder);
        if (typeof standing === 'object') return [`half done: ${standing.half}`];
        return result.ok === (standing === 'after')
          ? []
          : [`${standing}, though it was ${result.ok ? 'done' : 'refused'}`];
      });
      figures.faults.push(...found.map((fault) => `${at}: ${fault}`));
    }
  } finally {
    execFileSync('umount', [disk]);
    removeFolder(disk);
    removeTemplate(template);
  }
  return figures;
}
