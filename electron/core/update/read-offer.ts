/** What a folder offers, checked in the order in which a lie would do most harm: signature, form, version, schema, file. */
import { createPublicKey, verify } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import {
  manifestName,
  mostManifestBytes,
  readManifest,
  signatureName,
  signedHead,
  type UpdateFile,
  type UpdateManifest,
} from '../../../shared/update/manifest.ts';
import type { PublisherKey } from '../../../shared/update/publisher-keys.ts';
import { compareVersions } from '../../../shared/update/version.ts';
import type { UpdatePlace } from './update-place.ts';

/** The head of every Ed25519 public key in DER; the 32 bytes follow it. */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

function isSigned(manifest: Uint8Array, signature: Uint8Array, keys: readonly PublisherKey[]): boolean {
  if (signature.length !== 64) return false;
  const bytes = Buffer.concat([Buffer.from(signedHead), manifest]);
  return keys.some(({ publicKey }) => {
    const raw = Buffer.from(publicKey, 'base64');
    if (raw.length !== 32) return false;
    const key = createPublicKey({ key: Buffer.concat([derHead, raw]), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  });
}

/** A small plain file, whole; null where it is none: a link, a folder, a device, too large. */
async function readSmall(path: string, most: number): Promise<Uint8Array | null> {
  const info = await lstat(path).catch(() => null);
  if (!info?.isFile() || info.size > most) return null;
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && bytes.length <= most ? bytes : null;
}

export interface Offer {
  readonly manifest: UpdateManifest;
  readonly file: UpdateFile;
  /** of the file on the stick */
  readonly path: string;
}

/** @param register what runs now and what it has open: nothing may go back behind either */
export async function readOffer(
  folder: string,
  place: UpdatePlace,
  register: { readonly version: string; readonly schema: number },
): Promise<Result<Offer>> {
  if (place.keys.length === 0) return fail('update.no-key');
  const info = await lstat(join(folder, manifestName)).catch(() => null);
  if (info === null) return fail('update.no-manifest', { folder: basename(folder) });
  const bytes = await readSmall(join(folder, manifestName), mostManifestBytes);
  if (bytes === null) return fail('update.bad-manifest');
  const signature = await readSmall(join(folder, signatureName), 200);
  if (signature === null) return fail('update.no-manifest', { folder: basename(folder) });
  const raw = Buffer.from(Buffer.from(signature).toString('latin1').trim(), 'base64');
  if (!isSigned(bytes, raw, place.keys)) return fail('update.bad-signature');
  // Bytes that are no UTF-8 become marks of replacement, which no field of a manifest may hold but the notes.
  const manifest = readManifest(Buffer.from(bytes).toString('utf8'));
  if (manifest === null) return fail('update.bad-manifest');

  const order = compareVersions(manifest.version, register.version);
  const versions = { version: manifest.version, current: register.version };
  if (order < 0) return fail('update.older', versions);
  if (order === 0) return fail('update.same', versions);
  if (manifest.schema < register.schema)
    return fail('update.schema-older', { schema: manifest.schema, register: register.schema });
  const file = manifest.files.find((it) => it.platform === place.platform && it.kind === place.kind);
  if (!file) return fail('update.other-pc');
  const path = join(folder, file.file);
  const there = await lstat(path).catch(() => null);
  if (there === null) return fail('update.file-missing', { file: file.file });
  if (!there.isFile() || there.size !== file.size) return fail('update.file-damaged', { file: file.file });
  return ok({ manifest, file, path });
}
