/**
 * One slot of the envelope: the register's key wrapped under one secret by scrypt and AES-256-GCM. May import Node's
 * crypto only.
 */
import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** OWASP's alternative to Argon2id: 128 MiB and about half a second for one guess. */
export const keyCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 } as const;

export const slotKinds = ['person', 'recovery', 'practice', 'thisPc'] as const;
export type SlotKind = (typeof slotKinds)[number];

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const wrappedSchema = z.object({ salt: hex(16), nonce: hex(12), wrapped: hex(32), tag: hex(16) });

export const slotSchema = wrappedSchema.extend({
  kind: z.enum(slotKinds),
  /** whose slot it is; null: of the paper, of a practice register, or from an envelope of format 1 */
  personId: z.number().int().positive().nullable(),
  /** a post and no name, for it stands in the clear; '' where it belongs to nobody */
  account: z.string().max(60),
  /** false: taken over from format 1, whose slots were not tied to their labels */
  bound: z.boolean(),
});
export type Slot = z.output<typeof slotSchema>;

/** A secret and whom it lets in. */
export interface SlotSecret {
  readonly kind: SlotKind;
  readonly personId: number | null;
  readonly account: string;
  readonly secret: string;
}

const stretch = promisify(scrypt) as (
  secret: string,
  salt: Buffer,
  length: number,
  options: typeof keyCost,
) => Promise<Buffer>;

/** Composed and decomposed typing of one password must open alike. */
export const deriveKey = (secret: string, salt: Buffer): Promise<Buffer> =>
  stretch(secret.normalize('NFC'), salt, 32, keyCost);

/** What the tag also proves: nobody can write another person's number over a slot. */
const label = ({ kind, personId, account }: Omit<SlotSecret, 'secret'>): Buffer =>
  Buffer.from(JSON.stringify(['so-dang-vien/slot', kind, personId, account.normalize('NFC')]));

export async function wrapSlot(key: Buffer, owner: SlotSecret): Promise<Slot> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const derived = await deriveKey(owner.secret, salt);
  try {
    const cipher = createCipheriv('aes-256-gcm', derived, nonce);
    cipher.setAAD(label(owner));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
    const text = (b: Buffer) => b.toString('hex');
    const { kind, personId, account } = owner;
    return {
      ...{ kind, personId, account, bound: true },
      ...{ salt: text(salt), nonce: text(nonce), wrapped: text(wrapped), tag: text(cipher.getAuthTag()) },
    };
  } finally {
    derived.fill(0);
  }
}

/** The register's key; null where the secret is not the slot's, or its label is not the one that was wrapped. */
export async function unwrapSlot(slot: Slot, secret: string): Promise<Buffer | null> {
  const bytes = (s: string) => Buffer.from(s, 'hex');
  const derived = await deriveKey(secret, bytes(slot.salt));
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived, bytes(slot.nonce), { authTagLength: 16 });
    if (slot.bound) decipher.setAAD(label(slot));
    decipher.setAuthTag(bytes(slot.tag));
    // What comes out is the key itself, whole, and is not copied: whoever has it wipes it, and then there is none.
    const key = decipher.update(bytes(slot.wrapped));
    if (fits(decipher)) return key;
    key.fill(0);
    return null;
  } finally {
    derived.fill(0);
  }
}

/** Whether the tag does. Failures of the derivation itself are thrown above: they are no wrong secret. */
function fits(decipher: DecipherGCM): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
