/** Does an operation once under watch, then opens what the disk might hold had the power gone at any moment of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dice } from '../../roster-maker/dice.ts';
import { bundled } from './bundle.ts';
import { type DiskDeed, diskDeeds, watchLibrary } from './disk-log.ts';
import {
  copyTemplate,
  faultsOf,
  keyOf,
  makeTemplate,
  newFolder,
  removeFolder,
  removeTemplate,
} from './folder.ts';
import { toldIn } from './kill.ts';
import type { Operation } from './operation.ts';
import { WatchedDisk } from './power-cut.ts';

export interface ImageRun {
  readonly images: number;
  readonly seed: string;
  /** something done wrong on purpose, by its name in sabotage.ts */
  readonly sabotage?: string;
  /** files whose fsync is left out, as by a program that forgot it or a drive that lies */
  readonly forgets?: (path: string) => boolean;
}

export interface ImageFigures {
  readonly images: number;
  readonly acknowledged: number;
  /** images with at least one fault */
  readonly bad: number;
  /** images that no password or no SQLite could open */
  readonly unreadable: number;
  readonly faults: readonly string[];
}

export async function imagesOf(operation: Operation, run: ImageRun): Promise<ImageFigures> {
  const template = await makeTemplate(operation);
  const folder = newFolder(operation.name);
  try {
    copyTemplate(template, folder);
    const deeds = await watched(operation, folder, keyOf(template), run);
    removeFolder(folder);
    copyTemplate(template, folder);
    return await openImages(operation, folder, deeds, run);
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
}

async function watched(
  operation: Operation,
  folder: string,
  key: Buffer,
  { sabotage }: ImageRun,
): Promise<DiskDeed[]> {
  const log = `${folder}.nhat-ky`;
  const doer = await bundled('build/soak/crash/doer.ts');
  const args = [
    doer,
    operation.name,
    folder,
    key.toString('hex'),
    `${operation.watchedRounds}`,
    sabotage ?? '',
  ];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: watchLibrary(), SOAK_FOLDER: folder, SOAK_LOG: log },
  });
  if (status !== 0) throw new Error(`${operation.name}: the watched run failed: ${stderr}`);
  const deeds = diskDeeds(readFileSync(log));
  rmSync(log);
  return deeds;
}

async function openImages(
  operation: Operation,
  start: string,
  deeds: readonly DiskDeed[],
  { images, seed, forgets }: ImageRun,
): Promise<ImageFigures> {
  const chance = dice(`${seed}/${operation.name}`);
  // Only moments after the deed began; several images may be of one moment.
  const first = deeds.findIndex((deed) => deed.kind === 'told' && deed.text.startsWith('begin'));
  const moments = Array.from({ length: images }, () => chance.int(first + 1, deeds.length)).sort(
    (a, b) => a - b,
  );
  const disk = new WatchedDisk(start, forgets);
  const image = newFolder(`${operation.name}-anh`);
  const faults: string[] = [];
  let output = '';
  let at = 0;
  let bad = 0;
  let unreadable = 0;
  for (const [number, moment] of moments.entries()) {
    for (; at < moment; at++) {
      const deed = deeds[at];
      if (!deed) break;
      disk.apply(deed);
      if (deed.kind === 'told') output += deed.text;
    }
    removeFolder(image);
    disk.image(image, chance);
    const found = await faultsOf(image, operation, toldIn(output));
    if (found.length > 0) bad++;
    if (found.some((fault) => /^(unreadable|locked out)/.test(fault))) unreadable++;
    faults.push(...found.map((fault) => `${operation.name}, image ${number} of seed ${seed}: ${fault}`));
  }
  removeFolder(image);
  const acknowledged = toldIn(output).filter(({ what }) => what === 'done').length;
  return { images, acknowledged, bad, unreadable, faults };
}
