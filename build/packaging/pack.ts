// Packs around a stand-in for Electron's binary, and reads the archive back.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { repositoryRoot } from '../vite/repository-root.ts';
import { configurationFor, programFile } from './electron-builder.config.ts';
import { makeStandInBinary } from './stand-in-binary.ts';
import type { Target } from './targets.ts';

/** @electron/asar comes with electron-builder, which reads and writes archives with it. */
interface Asar {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => readonly string[];
  readonly statFile: (archive: string, path: string) => { readonly files?: unknown };
  readonly extractAll: (archive: string, folder: string) => void;
  readonly getRawHeader: (archive: string) => { readonly headerString: string };
}
const builder = createRequire(import.meta.resolve('electron-builder'));
const asar = builder('@electron/asar') as Asar;

export interface Packed {
  readonly target: Target;
  /** the folder with the program file */
  readonly folder: string;
  readonly program: string;
  readonly archive: string;
}

/** An unpacked package of what lies in dist/, made inside `folder`. */
export async function packAroundStandIn(target: Target, folder: string, fuseCount?: number): Promise<Packed> {
  const electron = join(folder, `electron-${target}`);
  makeStandInBinary(electron, target, fuseCount);
  const platform = target === 'win32-x64' ? Platform.WINDOWS : Platform.LINUX;
  const base = configurationFor(target);
  await build({
    projectDir: repositoryRoot,
    targets: platform.createTarget('dir', Arch.x64),
    config: {
      ...base,
      electronDist: electron,
      directories: { ...base.directories, output: join(folder, 'out') },
    },
  });
  const unpacked = join(folder, 'out', target === 'win32-x64' ? 'win-unpacked' : 'linux-unpacked');
  return {
    target,
    folder: unpacked,
    program: join(unpacked, programFile(target)),
    archive: join(unpacked, 'resources/app.asar'),
  };
}

/** The files of an archive, those beside it included, by their path in the program. */
export const filesOf = (archive: string): readonly string[] =>
  asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => asar.statFile(archive, path).files === undefined)
    .sort();

/** The archive as the folder that Electron sees in it. */
export const unpack = (archive: string, folder: string): void => asar.extractAll(archive, folder);

/** What Electron compares at every start: the hash of the archive's directory, which holds the hash of each file. */
export const headerHash = (archive: string): string =>
  createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');

/** The hash of the archive that Windows finds in the program file itself; null where none stands in it. */
export function hashInProgram(program: string): string | null {
  const found = /"file":"resources\\\\app\.asar","alg":"SHA256","value":"([0-9a-f]{64})"/i.exec(
    readFileSync(program, 'latin1'),
  );
  return found?.[1] ?? null;
}
