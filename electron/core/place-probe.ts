/** The facts of a folder, as the system tells them; what they mean is shared/rules/place-of-data.ts. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { promisify } from 'node:util';
import { type Place, type PlaceFacts, placeOf } from '../../shared/rules/place-of-data.ts';

const platform = ((): PlaceFacts['platform'] =>
  process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux')();

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder itself or, while it is not there yet, the nearest one above it. */
function nearest(folder: string): string {
  let at = folder;
  for (;;) {
    try {
      if (isFolder(at)) return at;
    } catch {
      // The way there leads through a file, or through what may not be looked into.
    }
    if (dirname(at) === at) return at;
    at = dirname(at);
  }
}

function realOf(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    return null;
  }
}

/** Asked by writing, because no list of rights tells the truth on every system. */
function isWritable(folder: string): boolean {
  const trial = join(folder, `.thu-ghi.${randomUUID()}.tmp`);
  try {
    writeFileSync(trial, '', { flag: 'wx' });
    rmSync(trial, { force: true });
    return true;
  } catch (error) {
    // A full disk is no folder that refuses; it is told when something is to be written.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return !['EACCES', 'EPERM', 'EROFS'].includes(code);
  }
}

export interface Mount {
  readonly at: string;
  readonly fileSystem: string;
}

/** The mount that a folder lies on, out of the text of /proc/mounts: the last of the longest. */
export function mountOf(folder: string, table: string): Mount {
  let best: Mount = { at: '', fileSystem: '' };
  for (const line of table.split('\n')) {
    const [, at = '', fileSystem = ''] = line.split(' ');
    const place = at.replace(/\\(\d{3})/g, (_all, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const inside = place === '/' || folder === place || folder.startsWith(`${place}/`);
    if (place !== '' && inside && place.length >= best.at.length) best = { at: place, fileSystem };
  }
  return best;
}

function linuxMount(folder: string): Mount {
  try {
    return mountOf(folder, readFileSync('/proc/mounts', 'utf8'));
  } catch {
    return { at: '', fileSystem: '' };
  }
}

/** Numbers of System.IO.DriveType, which do not depend on the language of Windows. */
const driveTypes = ['unknown', 'unknown', 'removable', 'fixed', 'network', 'optical', 'ram'] as const;
const drives = new Map<string, Promise<PlaceFacts['drive']>>();

/** Node does not tell the kind of a drive. The system's own drive is never asked; others once, and no longer than four seconds. */
function windowsDrive(letter: string): Promise<PlaceFacts['drive']> {
  if (!/^[A-Z]$/.test(letter)) return Promise.resolve('unknown');
  if (`${letter}:` === (process.env.SystemDrive ?? 'C:').toUpperCase()) return Promise.resolve('fixed');
  const known = drives.get(letter);
  if (known) return known;
  const shell = join(
    process.env.SystemRoot ?? 'C:\\Windows',
    'System32\\WindowsPowerShell\\v1.0\\powershell.exe',
  );
  const question = `[int](New-Object IO.DriveInfo '${letter}').DriveType`;
  const asked = promisify(execFile)(shell, ['-NoProfile', '-NonInteractive', '-Command', question], {
    timeout: 4000,
    windowsHide: true,
  }).then(
    ({ stdout }) => driveTypes[Number.parseInt(stdout, 10)] ?? 'unknown',
    // Forbidden by the office's policy, or too slow: the path alone must do.
    () => 'unknown' as const,
  );
  drives.set(letter, asked);
  return asked;
}

/** Gathers the facts of a folder. It is not made where it is not there. */
export async function placeFacts(folder: string): Promise<PlaceFacts> {
  const there = nearest(folder);
  const real = realOf(there);
  const mount = platform === 'linux' ? linuxMount(real ?? there) : { at: '', fileSystem: '' };
  const letter = parse(real ?? there)
    .root.slice(0, 1)
    .toUpperCase();
  const env = process.env;
  return {
    platform,
    path: folder,
    real: there === folder ? real : null,
    drive: platform === 'win32' ? await windowsDrive(letter) : 'unknown',
    fileSystem: mount.fileSystem,
    mountedAt: mount.at,
    cloudFolders: [env.OneDrive, env.OneDriveConsumer, env.OneDriveCommercial].filter(
      (one) => one !== undefined,
    ),
    writable: isWritable(there),
  };
}

export const placeOfFolder = async (folder: string): Promise<Place> => placeOf(await placeFacts(folder));
