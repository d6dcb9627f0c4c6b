/** An update stick as a publisher makes one, with a key of its own that no program carries. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, signatureName, signedHead } from '../../../shared/update/manifest.ts';
import type { PublisherKey } from '../../../shared/update/publisher-keys.ts';

export interface Publisher {
  readonly key: PublisherKey;
  readonly secret: KeyObject;
}

export function newPublisher(): Publisher {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { key: { name: 'thử', publicKey: raw.toString('base64') }, secret: privateKey };
}

export const stickFile = 'SoDangVien-0.2.0-cai-dat.exe';
export const stickBytes = Buffer.alloc(3_000_000, 'bo cai');
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const goodManifest = (change: object = {}, fileChange: object = {}): object => ({
  format: 1,
  version: '0.2.0',
  schema: 900,
  date: '2026-12-01',
  notes: ['Sổ mở nhanh hơn.'],
  files: [
    {
      platform: 'win32-x64',
      kind: 'installer',
      file: stickFile,
      size: stickBytes.length,
      sha256: sha256(stickBytes),
      ...fileChange,
    },
  ],
  ...change,
});

/** Writes the manifest, the signature over it and the file. @param manifest bytes as they are, or what becomes JSON */
export function makeStick(
  folder: string,
  publisher: Publisher,
  manifest: object | Buffer = goodManifest(),
): void {
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.isBuffer(manifest) ? manifest : Buffer.from(JSON.stringify(manifest));
  writeFileSync(join(folder, manifestName), bytes);
  const signature = sign(null, Buffer.concat([Buffer.from(signedHead), bytes]), publisher.secret);
  writeFileSync(join(folder, signatureName), `${signature.toString('base64')}\n`);
  writeFileSync(join(folder, stickFile), stickBytes);
}
