/** Makes what lies beside the files on an update stick: the manifest, its signature, and the sheet of codes for paper. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCode } from '../../shared/update/check-code.ts';
import {
  manifestName,
  readManifest,
  signatureName,
  signedHead,
  type UpdateFile,
  type UpdateManifest,
} from '../../shared/update/manifest.ts';
import type { PublisherKey } from '../../shared/update/publisher-keys.ts';
import { codeSheet } from './code-sheet.ts';

/** What the files that electron-builder makes are for. What matches nothing is no part of an update. */
const uses: readonly (readonly [name: RegExp, use: Pick<UpdateFile, 'platform' | 'kind'>])[] = [
  [/-cai-dat\.exe$/, { platform: 'win32-x64', kind: 'installer' }],
  [/-x64\.zip$/, { platform: 'win32-x64', kind: 'folder' }],
  [/-(x64|x86_64)\.AppImage$/, { platform: 'linux-x64', kind: 'installer' }],
  [/-x64\.tar\.gz$/, { platform: 'linux-x64', kind: 'folder' }],
];

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

async function filesIn(folder: string, version: string): Promise<readonly UpdateFile[]> {
  const found: UpdateFile[] = [];
  for (const file of readdirSync(folder).sort()) {
    const use = uses.find(([name]) => name.test(file))?.[1];
    if (!use || !file.includes(`-${version}-`)) continue;
    const path = join(folder, file);
    found.push({ ...use, file, size: statSync(path).size, sha256: await sha256Of(path) });
  }
  return found;
}

/** The public half as the program's list holds it. */
export const publicKeyOf = (secret: KeyObject): string =>
  createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

/** The publisher's key; it never lies in the tree, so a path into it is refused. */
export function readSecretKey(path: string, tree: string): KeyObject {
  if (join(path).startsWith(join(tree, '/'))) throw new Error('the key must not lie in the repository');
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key is not an Ed25519 key');
  return key;
}

export interface Release {
  readonly version: string;
  readonly schema: number;
  /** ISO day */
  readonly date: string;
  readonly notes: readonly string[];
}

/** @param trusted the keys that the program being released will know: a signature that it refused would help nobody */
export async function signRelease(
  folder: string,
  release: Release,
  secret: KeyObject,
  trusted: readonly PublisherKey[],
): Promise<UpdateManifest> {
  const publicKey = publicKeyOf(secret);
  if (!trusted.some((key) => key.publicKey === publicKey))
    throw new Error(
      `this key is not in shared/update/publisher-keys.ts, no program would take the update. Its line:\n` +
        `  { name: '…', publicKey: '${publicKey}' },`,
    );
  const files = await filesIn(folder, release.version);
  if (files.length === 0) throw new Error(`${folder}: no file of version ${release.version} to sign`);
  const bytes = Buffer.from(`${JSON.stringify({ format: 1, ...release, files }, null, 1)}\n`);
  const manifest = readManifest(bytes.toString('utf8'));
  if (!manifest) throw new Error('the program would refuse this manifest: see shared/update/manifest.ts');
  const signature = sign(null, Buffer.concat([Buffer.from(signedHead), bytes]), secret);
  writeFileSync(join(folder, manifestName), bytes);
  writeFileSync(join(folder, signatureName), `${signature.toString('base64')}\n`);
  writeFileSync(
    join(folder, 'SHA256SUMS.txt'),
    files.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''),
  );
  writeFileSync(
    join(folder, 'ma-kiem-tra.html'),
    codeSheet(
      manifest,
      files.map((file) => ({ ...file, code: checkCode(file.sha256) })),
    ),
  );
  return manifest;
}
