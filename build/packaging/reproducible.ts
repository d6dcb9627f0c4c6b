/** The hash of a folder by the names and the bytes of its files: two builds of one source must have the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Path in the folder → hash of the file. */
export const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), sha256(readFileSync(path))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const hashOfFolder = (folder: string): string =>
  sha256(Buffer.from([...hashesIn(folder)].map(([path, hash]) => `${hash}  ${path}\n`).join('')));

/** What is not the same in both, for finding out why. */
export function differences(a: string, b: string): readonly string[] {
  const [left, right] = [hashesIn(a), hashesIn(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
}
