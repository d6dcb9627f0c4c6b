/**
 * What the list of members can be narrowed by, as data: fields with the operators of their kind, and conditions made
 * of them. The same condition stands behind a chip, a saved list, a sentence that was typed and the question to
 * the register (db/repo/member-condition.ts answers it).
 */
import { z } from 'zod';
import { codeLists } from '../codes/code-lists.ts';
import { memberFieldNames, memberFields } from '../entities/member.ts';
import { memberStatuses } from '../entities/member-state.ts';
import type { FieldDef } from '../fields/field.ts';
import { filterWords } from '../i18n/vi/filter-words.ts';
import { isPartialDate } from '../text/dates.ts';

export const filterOperators = [
  'is',
  'isNot',
  'contains',
  'from',
  'until',
  'atLeast',
  'atMost',
  'within',
  'yes',
  'no',
  'missing',
  'present',
] as const;
export type FilterOperator = (typeof filterOperators)[number];

export type FilterKind = 'text' | 'date' | 'number' | 'choice' | 'flag' | 'status' | 'organisation';

/** Operators of a kind; the first is the one offered first. */
export const operatorsOf: Readonly<Record<FilterKind, readonly FilterOperator[]>> = {
  text: ['contains', 'is', 'missing', 'present'],
  date: ['from', 'until', 'missing', 'present'],
  number: ['atLeast', 'atMost', 'is', 'missing', 'present'],
  choice: ['is', 'isNot', 'missing', 'present'],
  flag: ['yes', 'no'],
  status: ['is', 'isNot'],
  organisation: ['within', 'missing'],
};

export const conditionSchema = z.object({
  /** a member field, a field of the state, or `custom:<id>` */
  field: z.string().max(80),
  operator: z.enum(filterOperators),
  /** any of them; dates as partial ISO, numbers as digits, organisations and statuses by id */
  values: z.array(z.string().max(200)).max(60).default([]),
  /** put aside for now, without losing it */
  off: z.boolean().default(false),
});
export type Condition = z.output<typeof conditionSchema>;

export interface FilterField {
  readonly id: string;
  readonly label: string;
  readonly kind: FilterKind;
  readonly source: 'record' | 'state' | 'custom';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A field of the office's own making. */
export interface CustomFilterField {
  readonly id: number;
  readonly label: string;
  readonly kind: 'text' | 'longText' | 'date' | 'number' | 'choice' | 'yesNo';
  readonly options: readonly string[];
}

const same = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

const statusOptions = Object.entries(memberStatuses).map(([value, label]) => ({ value, label }));

const stateFields: readonly FilterField[] = (
  [
    ['status', 'status'],
    ['organisation', 'organisation'],
    ['admittedOn', 'date'],
    ['officialOn', 'date'],
    ['enrolledOn', 'date'],
    ['leftOn', 'date'],
    ['probationDueOn', 'date'],
    ['age', 'number'],
    ['partyAge', 'number'],
    ['badgeLevel', 'number'],
    ['exempt', 'flag'],
    ['suspended', 'flag'],
    ['away', 'flag'],
    ['residence', 'flag'],
  ] as const
).map(([id, kind]) => ({
  id,
  kind,
  label: filterWords.fields[id],
  source: 'state',
  ...(kind === 'status' ? { options: statusOptions } : {}),
}));

const recordFields: readonly FilterField[] = memberFieldNames.map((id) => {
  const def: FieldDef = memberFields[id];
  const base = { id, label: def.label, source: 'record' as const };
  if (def.kind === 'date') return { ...base, kind: 'date' };
  if (def.kind === 'choice') return { ...base, kind: 'choice', options: same(def.options ?? []) };
  const names = def.kind === 'code' ? codeLists[def.codeList ?? '']?.names : undefined;
  return names ? { ...base, kind: 'choice', options: same(names) } : { ...base, kind: 'text' };
});

const customKind: Record<CustomFilterField['kind'], FilterKind> = {
  text: 'text',
  longText: 'text',
  date: 'date',
  number: 'number',
  choice: 'choice',
  yesNo: 'choice',
};

export const customFieldId = (id: number): string => `custom:${id}`;

/** Every field that can stand in a condition, the ledger's own first. */
export const filterFields = (custom: readonly CustomFilterField[] = []): FilterField[] => [
  ...stateFields,
  ...recordFields,
  ...custom.map(
    (field): FilterField => ({
      id: customFieldId(field.id),
      label: field.label,
      kind: customKind[field.kind],
      source: 'custom',
      ...(field.kind === 'choice' ? { options: same(field.options) } : {}),
      ...(field.kind === 'yesNo' ? { options: same(filterWords.yesNo) } : {}),
    }),
  ),
];

const takesNone: readonly FilterOperator[] = ['yes', 'no', 'missing', 'present'];
export const needsValue = (operator: FilterOperator): boolean => !takesNone.includes(operator);

/** Why a condition cannot be asked, in words for beside it; null when it can. */
export function conditionProblem(condition: Condition, fields: readonly FilterField[]): string | null {
  const field = fields.find((f) => f.id === condition.field);
  if (!field) return filterWords.problem.unknownField;
  if (!operatorsOf[field.kind].includes(condition.operator)) return filterWords.problem.operator;
  if (!needsValue(condition.operator)) return null;
  if (condition.values.length === 0 || condition.values.some((v) => v.trim() === ''))
    return filterWords.problem.noValue;
  if (field.kind === 'date' && !condition.values.every(isPartialDate)) return filterWords.problem.date;
  if (field.kind === 'number' && !condition.values.every((v) => /^\d{1,9}([.,]\d+)?$/.test(v)))
    return filterWords.problem.number;
  return null;
}
