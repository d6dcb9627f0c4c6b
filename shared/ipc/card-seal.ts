/**
 * The signed code on information cards: made with the register's own key, checked by any copy of the program without a
 * network. Here 'seal' is that signature; the genuine Party card has nothing to do with it (shared/ipc/card.ts).
 */
import { z } from 'zod';
import type { CardFacts } from '../rules/card-seal.ts';
import { command, query } from './define.ts';
import type { PickedPhoto } from './member.ts';

export interface MemberCode {
  readonly memberId: number;
  /** decimal digits only (shared/rules/card-seal.ts says why) */
  readonly digits: string;
}

/** One fact of a genuine card that the register says otherwise today. */
export interface ChangedFact {
  readonly fact: 'name' | 'branch' | 'office';
  readonly now: string;
}

/** The signature is right: who signed. Everything else comes back as an error that says why the card is refused. */
export type CardCheck = CardFacts & { readonly fingerprint: string } & (
    | {
        readonly from: 'here';
        /** today, where it is no longer as on the card */
        readonly changed: readonly ChangedFact[];
        /** the member's record was discarded or merged into another */
        readonly gone: boolean;
        /** a person recorded that this card is no longer in force; null = in force */
        readonly replaced: { readonly on: string; readonly why: string } | null;
      }
    | {
        readonly from: 'elsewhere';
        /** the name by which this office keeps that register; null = not compared yet */
        readonly known: string | null;
        /** it names this very office, yet this register did not sign it */
        readonly claimsThisOffice: boolean;
      }
  );

export interface KnownRegister {
  readonly id: number;
  readonly name: string;
  readonly fingerprint: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
}

const id = z.number().int().positive();
const digits = z.string().trim().min(1).max(4000);

export const cardSealOps = {
  /** '' = this register has signed no code yet */
  'cardSeal.own': query<{ readonly fingerprint: string }>()(z.object({})),
  /** makes the register's key where it has none */
  'cardSeal.make': command<{ readonly fingerprint: string }>()(z.object({})),
  'cardSeal.codes': query<readonly MemberCode[]>()(z.object({ memberIds: z.array(id).min(1).max(5000) })),
  /** a photo or scan of a card, to be searched for its code */
  'cardSeal.picture': query<PickedPhoto>()(z.object({ token: z.string().max(200) })),
  'cardSeal.check': query<CardCheck>()(z.object({ digits })),
  /** a card of this register that was lost, spoiled or exchanged: the next one of that member gets the next number */
  'cardSeal.replace': command<null>()(
    z.object({
      digits,
      why: z.string().trim().min(1, 'Chưa ghi lý do.').max(200, 'Lý do dài quá 200 ký tự.'),
    }),
  ),
  'cardSeal.registers': query<readonly KnownRegister[]>()(z.object({})),
  /** @param fingerprint as the other office read it out, compared with that of the card */
  'cardSeal.know': command<null>()(
    z.object({
      digits,
      fingerprint: z.string().trim().max(60),
      name: z.string().trim().min(1, 'Chưa ghi tên đơn vị.').max(120, 'Tên đơn vị dài quá 120 ký tự.'),
    }),
  ),
  'cardSeal.forget': command<null>()(z.object({ id })),
};
