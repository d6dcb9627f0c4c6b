/** What a column may go to, as the choices of a select box and back. */
import type { CustomField } from '../../../shared/entities/custom-field.ts';
import { memberFieldNames, memberFields } from '../../../shared/entities/member.ts';
import { columnFactNames, eventPartNames, importText as text } from '../../../shared/i18n/vi/import.ts';
import { columnFacts } from '../../../shared/ipc/import-decisions.ts';
import { type ColumnReading, type ColumnTarget, eventParts } from '../../../shared/roster/types.ts';

export const targetValue = (target: ColumnTarget): string => {
  switch (target.kind) {
    case 'field':
      return `field:${target.field}`;
    case 'fact':
      return `fact:${target.fact}`;
    case 'own':
      return `own:${target.fieldId}`;
    case 'rating':
      return `rating:${target.year}`;
    case 'event':
      return `event:${target.part}`;
    case 'finding':
      return `finding:${target.part}`;
    case 'uid':
      return 'uid';
    case 'ignore':
      return 'ignore';
  }
};

type OwnField = Pick<CustomField, 'id' | 'label'>;

export function targetOf(value: string, ownFields: readonly OwnField[]): ColumnTarget {
  const [kind, name = ''] = value.split(':');
  const fact = columnFacts.find((f) => f === name);
  if (kind === 'fact' && fact) return { kind, fact };
  if (kind === 'field') return { kind, field: name };
  const own = ownFields.find((field) => kind === 'own' && String(field.id) === name);
  if (own) return { kind: 'own', fieldId: own.id, label: own.label };
  if (kind === 'rating') return { kind, year: Number(name) };
  const part = eventParts.find((p) => p === name);
  if (kind === 'event' && part) return { kind, part };
  if (kind === 'finding') return { kind, part: name === 'result' ? 'result' : 'detail' };
  if (kind === 'uid') return { kind };
  return { kind: 'ignore' };
}

/** Years that a column may be the rating of: those the list names, and the recent ones. */
const ratingYears = (columns: readonly ColumnReading[], thisYear: number): number[] => {
  const named = columns.flatMap(({ target }) => (target.kind === 'rating' ? [target.year] : []));
  const recent = Array.from({ length: 12 }, (_, i) => thisYear - i);
  return [...new Set([...named, ...recent])].sort((a, b) => b - a);
};

export const targetChoices = (
  columns: readonly ColumnReading[],
  thisYear: number,
  ownFields: readonly OwnField[],
) => [
  {
    group: text.ignore,
    items: [
      { value: 'ignore', label: text.ignore },
      { value: 'uid', label: text.uidTarget },
    ],
  },
  {
    group: text.groupFacts,
    items: columnFacts.map((fact) => ({ value: `fact:${fact}`, label: columnFactNames[fact] })),
  },
  {
    group: text.groupFields,
    // The name has its own three meanings above.
    items: memberFieldNames
      .filter((name) => name !== 'fullName')
      .map((name) => ({ value: `field:${name}`, label: memberFields[name].label })),
  },
  ...(ownFields.length === 0
    ? []
    : [
        {
          group: text.groupOwn,
          items: ownFields.map(({ id, label }) => ({ value: `own:${id}`, label })),
        },
      ]),
  {
    group: text.groupEvents,
    items: [
      ...eventParts.map((part) => ({ value: `event:${part}`, label: eventPartNames[part] })),
      { value: 'finding:result', label: text.findingTarget.result },
      { value: 'finding:detail', label: text.findingTarget.detail },
    ],
  },
  {
    group: text.groupRatings,
    items: ratingYears(columns, thisYear).map((year) => ({
      value: `rating:${year}`,
      label: text.ratingTarget(year),
    })),
  },
];
