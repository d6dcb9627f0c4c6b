/** Everything that a person decides on the way of a list into the register, as it is staged and sent. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { memberFieldNames } from '../entities/member.ts';
import type { ImportChoices } from '../roster/plan-types.ts';
import {
  type ColumnTarget,
  eventParts,
  rosterKinds,
  type TableArea,
  textEncodings,
} from '../roster/types.ts';

export const columnFacts = [
  'fullName',
  'familyName',
  'givenName',
  'bornMale',
  'bornFemale',
  'maleMark',
  'femaleMark',
  'admittedOn',
  'officialOn',
  'organisation',
  'homeProvince',
  'homeDetail',
  'status',
  'rowNumber',
] as const;

const columnTarget: z.ZodType<ColumnTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: z.enum(memberFieldNames as [string, ...string[]]) }),
  z.object({ kind: z.literal('fact'), fact: z.enum(columnFacts) }),
  z.object({ kind: z.literal('rating'), year: z.number().int().min(1990).max(2100) }),
  z.object({ kind: z.literal('own'), fieldId: z.number().int(), label: z.string().max(80) }),
  z.object({ kind: z.literal('event'), part: z.enum(eventParts) }),
  z.object({ kind: z.literal('finding'), part: z.enum(['result', 'detail']) }),
  z.object({ kind: z.literal('uid') }),
  z.object({ kind: z.literal('ignore') }),
]);

const rowDecision = z.union([z.enum(['new', 'leave']), z.object({ same: z.number().int().positive() })]);

/** What the user decides before the plan is made (shared/roster/plan-types.ts, ImportChoices). */
export const importChoicesSchema = z.object({
  asOf: fullDate,
  orgId: z.number().int().positive(),
  newOrganisation: z.string().trim().max(200).default(''),
  organisations: z
    .record(z.string(), z.union([z.number().int().positive(), z.literal('create'), z.literal('leave')]))
    .default({}),
  matches: z.enum(['skip', 'update']).default('skip'),
  decisions: z.record(z.string(), rowDecision).default({}),
  fields: z.record(z.string(), z.record(z.string(), z.enum(['keep', 'take']))).default({}),
});

const edge = z.number().int().min(0).max(1_100_000);
const tableArea: z.ZodType<TableArea> = z.object({
  headerTop: edge,
  headerBottom: edge,
  lastRow: edge,
  left: edge,
  right: edge,
});

/** How the file is to be read, against what the program sees in it by itself. */
export const readingDecisionsSchema = z.object({
  /** '' = the sheet with the surest header */
  sheet: z.string().max(200),
  kind: z.enum(rosterKinds).nullable(),
  area: tableArea.nullable(),
  /** by columnKey */
  targets: z.record(z.string().max(20), columnTarget),
  /** by zero-based column */
  encodings: z.record(z.string().max(10), z.enum(textEncodings)),
  /** by cellKey: what stands in the place of the cell */
  mended: z.record(z.string().max(20), z.string().max(5000)),
});
export type ReadingDecisions = z.output<typeof readingDecisionsSchema>;

export const wizardSteps = ['file', 'table', 'columns', 'text', 'check', 'match', 'write'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The steps that the plan is needed for. */
export const isPlanned = (step: WizardStep): boolean =>
  wizardSteps.indexOf(step) >= wizardSteps.indexOf('check');

export const importDecisionsSchema = readingDecisionsSchema.extend({
  step: z.enum(wizardSteps),
  /** a day that is not known yet is '', an organisation 0: then there is no plan */
  choices: importChoicesSchema.extend({ asOf: z.string().max(10), orgId: z.number().int().min(0) }),
  /** kinds of warnings that the person has looked at */
  seen: z.array(z.string().max(60)).max(100).readonly(),
  /** "field|written (folded)" → value, of the ways of writing that were mended for all cells alike */
  aliases: z.record(z.string().max(300), z.string().max(300)),
});
export interface ImportDecisions extends ReadingDecisions {
  readonly step: WizardStep;
  readonly choices: ImportChoices;
  readonly seen: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
}

export const firstDecisions: ImportDecisions = {
  step: 'file',
  sheet: '',
  kind: null,
  area: null,
  targets: {},
  encodings: {},
  mended: {},
  choices: {
    asOf: '',
    orgId: 0,
    newOrganisation: '',
    organisations: {},
    matches: 'skip',
    decisions: {},
    fields: {},
  },
  seen: [],
  aliases: {},
};
