/**
 * Who may come in stands in two places that no power cut changes together: the people in the register, which decide, and
 * the slots of the envelope beside it, which open. Whatever changes both adds a way in first and takes one away last:
 *
 *   add:       person into the register – slot.            Between: listed, cannot come in yet.
 *   shut out:  left_on into the register – slot away.      Between: the slot opens, the register refuses the person.
 *   hand over: new slots – register – old slots away.      Between: first the old ones hold, then the new ones.
 *
 * What a power cut left over is taken away at the next opening by `strayless`, which changes nothing the second time.
 */

import { recoverySaltOfHandover } from '../../db/repo/handover.ts';
import { allPeople, type PersonRow } from '../../db/repo/person.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from './context.ts';
import { type Envelope, keepSlots } from './envelope.ts';
import { writeEnvelope } from './key-files.ts';
import type { Slot } from './key-slot.ts';

type Label = Pick<Slot, 'kind' | 'personId' | 'account' | 'salt'>;

/**
 * The slots that may stay.
 * @param recoverySalt of the code that was drawn with the last hand-over; '' = there was none
 */
export function slotsToKeep<S extends Label>(
  slots: readonly S[],
  people: readonly Pick<PersonRow, 'id' | 'account' | 'leftOn'>[],
  recoverySalt: string,
): S[] {
  const recovery = slots.filter(({ kind }) => kind === 'recovery');
  const drawn = recovery.find(({ salt }) => salt === recoverySalt);
  // Of two codes the one of a hand-over that was done holds, else the older: the newer was never shown to anybody.
  const code = drawn ?? recovery[0];
  const unfinished = recovery.length > 1 && drawn !== undefined;
  const livingOf = (slot: S) => people.find(({ id, leftOn }) => id === slot.personId && leftOn === '');
  return slots.filter((slot) => {
    if (slot.kind === 'practice') return true;
    if (slot.kind === 'recovery') return slot === code;
    // From an envelope of the first format: the one person's that the register had.
    if (slot.personId === null) return true;
    const person = livingOf(slot);
    if (!person) return false;
    // What remembers a password on this PC goes with every hand-over.
    if (slot.kind === 'thisPc') return !unfinished;
    const own = slots.filter((other) => other.kind === 'person' && other.personId === slot.personId);
    const fitting = own.filter(({ account }) => account === person.account);
    return fitting.length === 0 ? slot === own[0] : slot === fitting.at(-1);
  });
}

/** The envelope without what a power cut left over; the same one where there is nothing. */
export async function strayless(
  { db, key, path, readOnly }: Session,
  envelope: Envelope,
): Promise<Result<Envelope>> {
  const keep = new Set(slotsToKeep(envelope.slots, allPeople(db), recoverySaltOfHandover(db)));
  if (readOnly || keep.size === envelope.slots.length) return ok(envelope);
  if (![...keep].some(({ kind }) => kind === 'person')) return fail('register.person-left');
  const mended = keepSlots(envelope, key, (slot) => keep.has(slot));
  const written = await writeEnvelope(path, mended);
  return written.ok ? ok(mended) : written;
}
