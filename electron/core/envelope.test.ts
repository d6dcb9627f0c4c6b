import { createCipheriv, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addSlot,
  type Envelope,
  envelopeText,
  isGenuine,
  newKey,
  openEnvelope,
  parseEnvelope,
  removeSlot,
  replaceSlot,
  sealEnvelope,
} from './envelope.ts';
import { deriveKey, keyCost } from './key-slot.ts';

const key = newKey();
const secretary = { kind: 'person', personId: 1, account: 'Bí thư', secret: 'mat khau bi thu' } as const;
const deputy = { kind: 'person', personId: 2, account: 'Phó bí thư', secret: 'mat khau pho' } as const;
const paper = { kind: 'recovery', personId: null, account: '', secret: 'ABCDE' } as const;
let envelope: Envelope;

beforeAll(async () => {
  envelope = await sealEnvelope(key, [secretary, deputy, paper]);
}, 60_000);

test('A guess costs 128 MiB and half a second of scrypt, never less than the floor of 64 MiB', () => {
  expect(keyCost.N).toBe(2 ** 17);
  expect(128 * keyCost.N * keyCost.r).toBeGreaterThanOrEqual(64 * 2 ** 20);
});

describe('Each secret opens its own slot only', () => {
  test.each([
    ['the secretary', { kind: 'person', secret: secretary.secret }, 1],
    ['the secretary by account', { kind: 'person', account: 'Bí thư', secret: secretary.secret }, 1],
    ['the deputy', { kind: 'person', secret: deputy.secret }, 2],
    [
      "the deputy's password under the secretary's account",
      { kind: 'person', account: 'Bí thư', secret: deputy.secret },
      'no',
    ],
    ['the paper', { kind: 'recovery', secret: paper.secret }, null],
    ['the code of the paper as a password', { kind: 'person', secret: paper.secret }, 'no'],
  ] as const)('%s', async (_name, question, personId) => {
    const opened = await openEnvelope(envelope, question);
    expect(opened ? opened.personId : 'no').toBe(personId);
    if (opened) expect(opened.key.equals(key)).toBe(true);
  });

  test('and one that was added, replaced or removed changes no other', async () => {
    const typist = { kind: 'person', personId: 3, account: 'Người nhập liệu', secret: 'nhap lieu' } as const;
    const more = await addSlot(envelope, key, typist);
    const changed = await replaceSlot(more, key, { ...secretary, secret: 'khac han' });
    const fewer = removeSlot(changed, key, { kind: 'person', personId: 2 });
    expect([envelope, more, changed, fewer].map((e) => e.sequence)).toEqual([1, 2, 3, 4]);
    expect([envelope, more, changed, fewer].every((e) => isGenuine(e, key))).toBe(true);
    const who = async (secret: string) => (await openEnvelope(fewer, { kind: 'person', secret }))?.personId;
    expect(await who(typist.secret)).toBe(3);
    expect(await who('khac han')).toBe(1);
    expect(await who(secretary.secret)).toBeUndefined();
    expect(await who(deputy.secret)).toBeUndefined();
  });

  test('and a slot under another person’s number or post does not open at all', async () => {
    const relabel = (part: object): Envelope => ({
      ...envelope,
      slots: envelope.slots.map((slot) => (slot.personId === 2 ? { ...slot, ...part } : slot)),
    });
    for (const part of [{ personId: 1 }, { account: 'Bí thư' }, { bound: false }]) {
      const opened = await openEnvelope(relabel(part), { kind: 'person', secret: deputy.secret });
      expect(opened, JSON.stringify(part)).toBeNull();
    }
  });
});

describe('A copy', () => {
  test('comes back from its text as it was', () => {
    expect(parseEnvelope(envelopeText(envelope))).toEqual(envelope);
  });

  test('with any one bit flipped is seen as damaged, without a password', () => {
    const bytes = Buffer.from(envelopeText(envelope));
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const found = parseEnvelope(flipped.toString('utf8'));
        // Between the fields a space may become another space: nothing is lost by it.
        if (found) expect(found, `${at}/${bit}`).toEqual(envelope);
      }
  });

  test('cut short anywhere is seen as damaged', () => {
    const text = envelopeText(envelope);
    for (let length = 0; length < text.trimEnd().length; length++)
      expect(parseEnvelope(text.slice(0, length)), `${length}`).toBeNull();
  });

  test.each([
    ['a slot less', (e: Envelope) => ({ ...e, slots: e.slots.slice(1) })],
    ['slots in another order', (e: Envelope) => ({ ...e, slots: e.slots.toReversed() })],
    ['a higher sequence', (e: Envelope) => ({ ...e, sequence: 99 })],
    ['the mac of another key', (e: Envelope) => ({ ...e, mac: randomBytes(32).toString('hex') })],
  ])('with %s and its sum made to fit is not genuine', (_name, change) => {
    const forged = parseEnvelope(envelopeText(change(envelope)));
    expect(forged).not.toBeNull();
    expect(forged && isGenuine(forged, key)).toBe(false);
  });
});

test('An envelope of the first format still opens, and its password belongs to nobody yet', async () => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey('mat khau cu', salt), nonce);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  const hex = (b: Buffer) => b.toString('hex');
  const slot = { salt: hex(salt), nonce: hex(nonce), wrapped: hex(wrapped), tag: hex(cipher.getAuthTag()) };
  const old = parseEnvelope(
    JSON.stringify({ format: 1, sequence: 7, slots: [{ kind: 'password', ...slot }] }),
  );
  expect(old).toMatchObject({ format: 1, sequence: 7 });
  const opened =
    old && (await openEnvelope(old, { kind: 'person', account: 'Bí thư', secret: 'mat khau cu' }));
  expect(opened?.key.equals(key)).toBe(true);
  expect(opened?.personId).toBeNull();
  const renewed = old && (await replaceSlot(old, key, secretary));
  expect(renewed).toMatchObject({ format: 2, sequence: 8, slots: [{ personId: 1, bound: true }] });
});
