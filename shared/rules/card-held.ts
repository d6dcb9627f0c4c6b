/** Which Party card somebody holds, by the ledger alone: issued, lost since, or given back. */
import type { LedgerEvent } from '../entities/event.ts';

export interface HeldCard {
  readonly number: string;
  /** partial ISO dates; '' = not so */
  readonly issuedOn: string;
  readonly lostOn: string;
  readonly returnedOn: string;
}

/**
 * The last card issued and what became of it. A loss or a return of a card that the ledger does not know (it came with
 * a roster) gives a card without number.
 * @param past in the order of the ledger, only what stands
 * @returns null where the ledger says nothing of cards
 */
export function heldCard(past: readonly LedgerEvent[]): HeldCard | null {
  let held: HeldCard | null = null;
  for (const event of past) {
    const on = event.effectiveOn;
    const before: HeldCard = held ?? { number: '', issuedOn: '', lostOn: '', returnedOn: '' };
    if (event.kind === 'cardIssued')
      held = { number: event.payload.cardNumber, issuedOn: on, lostOn: '', returnedOn: '' };
    else if (event.kind === 'cardLost') held = { ...before, lostOn: on };
    else if (event.kind === 'cardReturned') held = { ...before, returnedOn: on };
  }
  return held;
}

/** In the holder's hands: neither lost nor given back. */
export const isInHand = (card: HeldCard): boolean => card.lostOn === '' && card.returnedOn === '';
