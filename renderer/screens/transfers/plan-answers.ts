/** The answers of the form for introducing people: kept as a draft, and turned into what the register judges. Pure. */
import { z } from 'zod';
import {
  isTemporaryKind,
  paperKindSchema,
  type TransferKind,
  transferKindSchema,
} from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';
import { transferRegulationOn } from '../../../shared/rules/regulations/transfer.ts';

const memberSchema = z.object({ id: z.number(), fullName: z.string(), orgName: z.string() });
const answersSchema = z.object({
  people: z.array(memberSchema),
  direction: z.enum(['out', 'internal']),
  kind: transferKindSchema,
  paperKind: paperKindSchema,
  purpose: z.enum(['', 'study']),
  reason: z.string(),
  decision: z.string(),
  decisionAuthority: z.string(),
  causeOn: z.string(),
  toOrgId: z.number().nullable(),
  toName: z.string(),
  province: z.enum(['', 'same', 'other']),
  introducedOn: z.string(),
  expectedEndOn: z.string(),
  duesPaidThrough: z.string(),
  papers: z.string(),
  note: z.string(),
  clearOfHandling: z.boolean(),
  /** of the first; the others follow */
  paperNumber: z.string(),
  paperSerial: z.string(),
  leftOn: z.string(),
});
export type PlanAnswers = z.output<typeof answersSchema>;

export type PlanStart = 'out' | 'internal' | 'temporary';

/** Kinds that a form offers, by where it was opened from. */
export const kindsOf: Readonly<Record<PlanStart, readonly TransferKind[]>> = {
  out: ['finalBeyond', 'finalWithin', 'finalAbroad'],
  internal: ['finalWithin'],
  temporary: ['temporary', 'temporaryAbroad'],
};

export function firstAnswers(start: PlanStart, today: string): PlanAnswers {
  const kind = kindsOf[start][0] ?? 'finalBeyond';
  return {
    people: [],
    direction: start === 'internal' ? 'internal' : 'out',
    kind,
    paperKind: transferRegulationOn(today).kinds[kind].papers[0],
    purpose: '',
    reason: '',
    decision: '',
    decisionAuthority: '',
    causeOn: '',
    toOrgId: null,
    toName: '',
    province: '',
    introducedOn: '',
    expectedEndOn: '',
    duesPaidThrough: '',
    papers: '',
    note: '',
    clearOfHandling: false,
    paperNumber: '',
    paperSerial: '',
    leftOn: '',
  };
}

/** The paper goes with the kind. */
export const withKind = (answers: PlanAnswers, kind: TransferKind, today: string): PlanAnswers => ({
  ...answers,
  kind,
  paperKind: transferRegulationOn(answers.introducedOn || today).kinds[kind].papers[0],
});

export function readPlan(body: string): PlanAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}

/** The form of a paper that is being drafted, as it was saved. */
export const answersOf = ({ transfer: t, fullName, orgName }: TransferDetail): PlanAnswers => ({
  ...t,
  people: [{ id: t.memberId, fullName, orgName }],
  direction: t.direction === 'internal' ? 'internal' : 'out',
  clearOfHandling: true,
  leftOn: '',
});

/** Numbers run on from the first; a number that is no plain one stands for the first only. */
export function numbersFrom(first: string, count: number): string[] {
  const plain = /^\d+$/.test(first.trim());
  return Array.from({ length: count }, (_, i) =>
    i === 0 ? first.trim() : plain ? String(Number(first) + i) : '',
  );
}

export function sentPlan(answers: PlanAnswers): Pick<OpSent<'transfer.draft'>, 'plan' | 'people'> {
  const { people, leftOn: _, paperNumber, paperSerial, ...plan } = answers;
  const numbers = numbersFrom(paperNumber, people.length);
  const temporary = isTemporaryKind(answers.kind);
  return {
    plan: {
      ...plan,
      expectedEndOn: temporary ? plan.expectedEndOn : '',
      purpose: temporary ? plan.purpose : '',
      toOrgId: plan.direction === 'internal' ? plan.toOrgId : null,
    },
    people: people.map(({ id }, i) => ({
      memberId: id,
      paperNumber: numbers[i] ?? '',
      paperSerial: people.length === 1 ? paperSerial : '',
    })),
  };
}

/** What must be there before the register can judge at all. */
export function missingOf(answers: PlanAnswers): string[] {
  const missing: string[] = [];
  if (answers.people.length === 0) missing.push(text.who);
  if (answers.direction === 'internal' ? answers.toOrgId === null : answers.toName.trim() === '')
    missing.push(answers.direction === 'internal' ? text.toOrg : text.toName);
  if (isTemporaryKind(answers.kind) && answers.expectedEndOn === '') missing.push(text.expectedEndOn);
  return missing;
}
