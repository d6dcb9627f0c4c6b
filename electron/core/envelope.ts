/**
 * The key envelope: the register's random 32-byte key, wrapped once by the password and once by the printed
 * recovery code. Two copies lie beside the register; changing the password rewrites some hundred bytes and never
 * touches the database. May import Node's crypto only; files are written by key-files.ts.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** OWASP's alternative to Argon2id: 128 MiB and about half a second for one guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 } as const;

const slotSchema = z.object({
  kind: z.enum(['password', 'recovery', 'practice']),
  salt: z.string(),
  nonce: z.string(),
  wrapped: z.string(),
  tag: z.string(),
});

export const envelopeSchema = z.object({
  format: z.literal(1),
  /** rises with every rewrite: the newer of the two copies wins */
  sequence: z.number().int(),
  slots: z.array(slotSchema).min(1),
});

export type Envelope = z.output<typeof envelopeSchema>;
type Slot = z.output<typeof slotSchema>;
export type SlotKind = Slot['kind'];

const stretch = promisify(scrypt) as (
  secret: string,
  salt: Buffer,
  length: number,
  options: typeof cost,
) => Promise<Buffer>;

/** Composed and decomposed typing of one password must open alike. */
export const deriveKey = (secret: string, salt: Buffer): Promise<Buffer> =>
  stretch(secret.normalize('NFC'), salt, 32, cost);

async function wrap(kind: SlotKind, key: Buffer, secret: string): Promise<Slot> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(secret, salt), nonce);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  const hex = (b: Buffer) => b.toString('hex');
  return { kind, salt: hex(salt), nonce: hex(nonce), wrapped: hex(wrapped), tag: hex(cipher.getAuthTag()) };
}

async function unwrap(slot: Slot, secret: string): Promise<Buffer | null> {
  const bytes = (s: string) => Buffer.from(s, 'hex');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await deriveKey(secret, bytes(slot.salt)),
    bytes(slot.nonce),
  );
  decipher.setAuthTag(bytes(slot.tag));
  try {
    return Buffer.concat([decipher.update(bytes(slot.wrapped)), decipher.final()]);
  } catch {
    // The tag does not fit: a wrong secret, told apart from a damaged database by this check.
    return null;
  }
}

export const newKey = (): Buffer => randomBytes(32);

/** Wraps the key under each secret. */
export async function sealEnvelope(
  key: Buffer,
  secrets: readonly { readonly kind: SlotKind; readonly secret: string }[],
): Promise<Envelope> {
  const slots: Slot[] = [];
  for (const { kind, secret } of secrets) slots.push(await wrap(kind, key, secret));
  return { format: 1, sequence: 1, slots };
}

/** The register's key, or null when the secret opens no slot of that kind. */
export async function openEnvelope(
  envelope: Envelope,
  kind: SlotKind,
  secret: string,
): Promise<Buffer | null> {
  for (const slot of envelope.slots) {
    if (slot.kind !== kind) continue;
    const key = await unwrap(slot, secret);
    if (key) return key;
  }
  return null;
}

/** The same envelope with the slot of one kind made anew. */
export async function replaceSlot(
  envelope: Envelope,
  kind: SlotKind,
  key: Buffer,
  secret: string,
): Promise<Envelope> {
  const others = envelope.slots.filter((slot) => slot.kind !== kind);
  return { format: 1, sequence: envelope.sequence + 1, slots: [...others, await wrap(kind, key, secret)] };
}

/** No 0/O, 1/I/L, 5/S: read from paper without doubt. 30 letters = 146 bits in six groups of five. */
const letters = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';

/** A fresh code like "ABCDE-FGHJK-…", six groups of five. */
export function newRecoveryCode(): string {
  const picked: string[] = [];
  while (picked.length < 30) {
    const byte = randomBytes(1)[0] ?? 0;
    // Rejecting the tail keeps every letter equally likely.
    if (byte < 256 - (256 % letters.length)) picked.push(letters[byte % letters.length] ?? 'A');
  }
  return (picked.join('').match(/.{5}/g) ?? []).join('-');
}

/** What the person typed, brought to the form that was wrapped: capitals, no separators. */
export const plainRecoveryCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
