// An update stick, and a build of the program that takes updates of a key that is made for the run: the product carries
// only its publisher's keys and has no switch for another one.
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, signatureName, signedHead } from '../../shared/update/manifest.ts';
import { repositoryRoot } from './which-electron.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

export const stickFile = 'SoDangVien-0.2.0-x86_64.AppImage';
export const stickBytes = Buffer.alloc(4_500_000, 'ban moi');
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Builds the program in `folder` with the key of this run. */
export function buildForKey(folder: string, version: string): void {
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  execFileSync(process.execPath, ['build/scripts/build-for-key.ts', folder, version, key], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
}

/** @param bytes of the file on the stick, where they are not what was signed */
export function makeUpdateStick(folder: string, version: string, bytes: Buffer = stickBytes): void {
  mkdirSync(folder, { recursive: true });
  const manifest = Buffer.from(
    JSON.stringify({
      format: 1,
      version,
      schema: 9000,
      date: '2026-12-01',
      notes: ['In được bìa hồ sơ mẫu mới.', 'Mở sổ nhanh hơn trên máy cũ.'],
      files: [
        {
          platform: 'linux-x64',
          kind: 'installer',
          file: stickFile,
          size: stickBytes.length,
          sha256: sha256(stickBytes),
        },
      ],
    }),
  );
  const signature = sign(null, Buffer.concat([Buffer.from(signedHead), manifest]), privateKey);
  writeFileSync(join(folder, manifestName), manifest);
  writeFileSync(join(folder, signatureName), signature.toString('base64'));
  writeFileSync(join(folder, stickFile), bytes);
}
