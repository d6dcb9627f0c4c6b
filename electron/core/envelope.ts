/**
 * The key envelope: the register's random 32-byte key, wrapped once for each person by a password and once for the
 * printed recovery code. Two copies lie beside the register; changing a password rewrites some hundred bytes and never
 * touches the database. `sum` needs no key and tells a damaged envelope from a wrong password; `mac` is proved with the
 * key itself, after a slot was opened: nobody without it can add, drop or reorder slots or raise the sequence.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { subkey } from '../../db/subkey.ts';
import {
  type Slot,
  type SlotKind,
  type SlotSecret,
  slotSchema,
  unwrapSlot,
  wrappedSchema,
  wrapSlot,
} from './key-slot.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const secondFormat = z.object({
  format: z.literal(2),
  /** rises with every rewrite: the newer of the two copies wins */
  sequence: z.number().int().positive(),
  slots: z.array(slotSchema).min(1).max(200),
  mac: digest,
  sum: digest,
});

/** As the first versions wrote it: one password, nobody's; no sum and no mac. */
const firstFormat = z.object({
  format: z.literal(1),
  sequence: z.number().int().positive(),
  slots: z.array(wrappedSchema.extend({ kind: z.enum(['password', 'recovery', 'practice']) })).min(1),
});

export interface Envelope {
  /** 1: read from an old file; it is written anew as 2 at the first opening */
  readonly format: 1 | 2;
  readonly sequence: number;
  readonly slots: readonly Slot[];
  /** '' in format 1 */
  readonly mac: string;
}

/** What is signed: the order of the fields never changes. */
const signed = ({ format, sequence, slots }: Omit<Envelope, 'mac'>): string =>
  JSON.stringify([
    format,
    sequence,
    slots.map((s) => [s.kind, s.personId, s.account, s.bound, s.salt, s.nonce, s.wrapped, s.tag]),
  ]);

const sumOf = (envelope: Envelope): string =>
  createHash('sha256').update(signed(envelope)).update(envelope.mac).digest('hex');

function macOf(envelope: Omit<Envelope, 'mac'>, key: Buffer): Buffer {
  const own = subkey(key, 'envelope');
  try {
    return createHmac('sha256', own).update(signed(envelope)).digest();
  } finally {
    own.fill(0);
  }
}

/** The text of a copy as an envelope; null where it is cut short or any letter of it is not what was written. */
export function parseEnvelope(text: string): Envelope | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const second = secondFormat.safeParse(raw);
  if (second.success) {
    const { sum, ...envelope } = second.data;
    return sum === sumOf(envelope) ? envelope : null;
  }
  const first = firstFormat.safeParse(raw);
  return first.success ? { ...first.data, slots: first.data.slots.map(asSecond), mac: '' } : null;
}

const asSecond = ({ kind, ...rest }: z.output<typeof firstFormat>['slots'][number]): Slot => ({
  ...rest,
  ...{ kind: kind === 'password' ? 'person' : kind, personId: null, account: '', bound: false },
});

/** @param envelope of format 2: one of format 1 is never written */
export const envelopeText = (envelope: Envelope): string =>
  `${JSON.stringify({ ...envelope, sum: sumOf(envelope) }, null, 1)}\n`;

export const newKey = (): Buffer => randomBytes(32);

const seal = (key: Buffer, sequence: number, slots: readonly Slot[]): Envelope => {
  const open = { format: 2, sequence, slots } as const;
  return { ...open, mac: macOf(open, key).toString('hex') };
};

/** A first envelope: the key wrapped under each secret. */
export async function sealEnvelope(key: Buffer, secrets: readonly SlotSecret[]): Promise<Envelope> {
  const slots: Slot[] = [];
  for (const secret of secrets) slots.push(await wrapSlot(key, secret));
  return seal(key, 1, slots);
}

/** Whether whoever wrote it had the register's key. Format 1 had no such proof. */
export const isGenuine = (envelope: Envelope, key: Buffer): boolean =>
  envelope.format === 1 || timingSafeEqual(Buffer.from(envelope.mac, 'hex'), macOf(envelope, key));

/** Whose secret it is said to be; what is left out may be anybody's. */
export interface SlotQuestion {
  readonly kind: SlotKind;
  readonly personId?: number;
  readonly account?: string;
  readonly salt?: string;
}

const fits = (slot: Slot, { kind, personId, account, salt }: SlotQuestion): boolean =>
  slot.kind === kind &&
  // A slot of format 1 is the one person's that the register had.
  (personId === undefined || slot.personId === null || slot.personId === personId) &&
  (account === undefined || slot.account === '' || slot.account === account) &&
  (salt === undefined || slot.salt === salt);

export interface OpenedSlot {
  /** the register's key; whoever asked wipes it */
  readonly key: Buffer;
  readonly personId: number | null;
}

/** The register's key and whose slot gave it, or null when the secret opens no slot that fits. */
export async function openEnvelope(
  envelope: Envelope,
  { secret, ...question }: SlotQuestion & { readonly secret: string },
): Promise<OpenedSlot | null> {
  for (const slot of envelope.slots.filter((s) => fits(s, question))) {
    const key = await unwrapSlot(slot, secret);
    if (key) return { key, personId: slot.personId };
  }
  return null;
}

/** The same envelope with one slot more. */
export async function addSlot(envelope: Envelope, key: Buffer, secret: SlotSecret): Promise<Envelope> {
  return seal(key, envelope.sequence + 1, [...envelope.slots, await wrapSlot(key, secret)]);
}

/** The same envelope in which this secret is the only one of its kind and person; a person's slot of format 1 goes, too. */
export async function replaceSlot(envelope: Envelope, key: Buffer, secret: SlotSecret): Promise<Envelope> {
  const { kind, personId } = secret;
  const isOld = (s: Slot) => s.kind === kind && (s.personId === personId || s.personId === null);
  const others = envelope.slots.filter((s) => !isOld(s));
  return seal(key, envelope.sequence + 1, [...others, await wrapSlot(key, secret)]);
}

/** The same envelope without the slots of one kind that fit. */
export const removeSlot = (envelope: Envelope, key: Buffer, question: SlotQuestion): Envelope =>
  seal(
    key,
    envelope.sequence + 1,
    envelope.slots.filter((slot) => !fits(slot, question)),
  );
