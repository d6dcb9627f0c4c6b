import { z } from 'zod';
import { decisionSchema, noDecision } from '../../../shared/entities/event.ts';

/** The form's answers as they are kept: dates may still be half typed. */
const nominationSchema = z.object({
  fullName: z.string(),
  bornOn: z.string(),
  sex: z.enum(['', 'Nam', 'Nữ']),
  orgId: z.number().int().nullable(),
  helpers: z.string(),
  certificateOn: z.string(),
  effectiveOn: z.string(),
  decision: decisionSchema.extend({ signedOn: z.string() }),
});
export type Nomination = Readonly<z.output<typeof nominationSchema>>;

export const blankNomination: Nomination = {
  fullName: '',
  bornOn: '',
  sex: '',
  orgId: null,
  helpers: '',
  certificateOn: '',
  effectiveOn: '',
  decision: noDecision,
};

export function readNomination(body: string): Nomination | null {
  try {
    return nominationSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}
