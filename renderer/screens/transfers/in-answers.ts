/** The answers of the form for somebody who comes: kept as a draft, and turned into what is sent. Pure. */
import { z } from 'zod';
import { isTemporaryKind, paperKindSchema, transferKindSchema } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { newPersonSchema } from '../../../shared/ipc/transfer.ts';

const answersSchema = z.object({
  who: z.enum(['new', 'known']),
  known: z.object({ id: z.number(), fullName: z.string(), orgName: z.string() }).nullable(),
  person: newPersonSchema,
  kind: transferKindSchema,
  paperKind: paperKindSchema,
  province: z.enum(['', 'same', 'other']),
  fromName: z.string(),
  toOrgId: z.number().nullable(),
  paperNumber: z.string(),
  introducedOn: z.string(),
  expectedEndOn: z.string(),
  noticeReceivedOn: z.string(),
  receivedOn: z.string(),
});
export type InAnswers = z.output<typeof answersSchema>;

export const blankArrival = (temporary: boolean): InAnswers => ({
  who: 'new',
  known: null,
  person: {
    fullName: '',
    sex: '',
    bornOn: '',
    citizenId: '',
    cardNumber: '',
    profileNumber: '',
    admittedOn: '',
    admissionDecidedOn: '',
    officialOn: '',
  },
  kind: temporary ? 'temporary' : 'finalBeyond',
  paperKind: temporary ? 'eight' : 'ten',
  province: '',
  fromName: '',
  toOrgId: null,
  paperNumber: '',
  introducedOn: '',
  expectedEndOn: '',
  noticeReceivedOn: '',
  receivedOn: '',
});

export function readArrival(body: string): InAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}

export function missingArrival(a: InAnswers): string[] {
  const missing: string[] = [];
  if (a.who === 'known' && a.known === null) missing.push(text.who);
  if (a.who === 'new') {
    if (a.person.fullName.trim() === '') missing.push(text.fullName);
    if (a.person.admittedOn === '') missing.push(text.admittedOn);
  }
  if (a.fromName.trim() === '') missing.push(text.fromName);
  if (a.toOrgId === null) missing.push(text.toOrgIn);
  if (isTemporaryKind(a.kind) && a.expectedEndOn === '') missing.push(text.expectedEndOn);
  return missing;
}

export function sentArrival({ who, known, person, ...paper }: InAnswers): OpSent<'transfer.incoming'> {
  const temporary = isTemporaryKind(paper.kind);
  return {
    ...paper,
    expectedEndOn: temporary ? paper.expectedEndOn : '',
    memberId: who === 'known' ? (known?.id ?? null) : null,
    person: who === 'new' ? person : null,
  };
}
