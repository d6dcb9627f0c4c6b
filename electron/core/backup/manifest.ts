/**
 * What is known of a copy without opening it: "….kiem", numbers only, sealed with a key that only this register has.
 * Without the seal that fits, a copy counts for nothing: it is neither offered, nor restored, nor ever deleted.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { subkey } from '../../../db/subkey.ts';
import { backupReasons } from '../../../shared/ipc/backup.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const contentSchema = z.strictObject({
  format: z.literal(1),
  /** of the register, the same in all of its copies */
  register: z.string().min(1).max(60),
  sequence: count,
  at: z.string().min(20).max(30),
  reason: z.enum(backupReasons),
  program: z.string().max(40),
  schema: count,
  bytes: count,
  sha256: hash,
  /** of the two copies of the key envelope that lie beside it */
  envelopes: z.array(hash).min(1).max(2),
  /** rows of every table */
  counts: z.record(z.string().max(80), count),
  /** how far the register had come */
  mark: z.strictObject({ step: count, audit: count, access: count }),
  logHead: z.strictObject({ sequence: count, mac: z.string().max(128) }),
});
const manifestSchema = contentSchema.extend({ seal: hash });

export type ManifestContent = z.output<typeof contentSchema>;
export type Manifest = z.output<typeof manifestSchema>;

const sealOf = (content: ManifestContent, key: Buffer): string =>
  createHmac('sha256', subkey(key, 'backup'))
    .update(JSON.stringify(contentSchema.parse(content)))
    .digest('hex');

export const sealManifest = (content: ManifestContent, key: Buffer): string =>
  `${JSON.stringify({ ...content, seal: sealOf(content, key) }, null, 1)}\n`;

/** Null where the text is no manifest. Whether it is ours is another question: `isSealed`. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function isSealed({ seal, ...content }: Manifest, key: Buffer): boolean {
  return timingSafeEqual(Buffer.from(seal, 'hex'), Buffer.from(sealOf(content, key), 'hex'));
}
