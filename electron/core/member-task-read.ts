/** Whose each finding of a returned form is: by the upper level's number, our own mark, or the signs of an import. */
import { fieldNamed, findingKey, findingKind, findingText } from '../../shared/form/finding.ts';
import type { FindingsView, ReadFinding } from '../../shared/ipc/member-task.ts';
import { headerKey } from '../../shared/roster/column-dictionary.ts';
import { createMatcher } from '../../shared/roster/plan-match.ts';
import type { KnownMember } from '../../shared/roster/plan-types.ts';
import type { RawSheet, RosterReading } from '../../shared/roster/types.ts';
import { shownText } from '../../shared/roster/values.ts';

interface Returned {
  readonly reading: RosterReading;
  readonly rows: RawSheet['rows'];
  readonly known: readonly KnownMember[];
  readonly upperIds: ReadonlyMap<string, number>;
  readonly open: readonly {
    readonly id: number;
    readonly memberId: number;
    readonly name: string;
    readonly text: string;
    readonly source: string;
  }[];
}

export function readFindings({ reading, rows, known, upperIds, open }: Returned): {
  readonly view: Pick<FindingsView, 'findings' | 'closing' | 'unmatched'>;
  /** numbers of the upper level that were not known, with whom the other signs found */
  readonly upperIds: readonly (readonly [string, number])[];
} {
  const idColumn = reading.columns.find(({ header }) => headerKey(header) === 'id')?.column;
  const match = createMatcher(known);
  const isOpen = new Set(open.map((task) => `${task.memberId}/${findingKey(task.text)}`));
  const findings: ReadFinding[] = [];
  const unmatched: FindingsView['unmatched'][number][] = [];
  const learned: (readonly [string, number])[] = [];
  const passed = new Set<number>();
  const failed = new Set<number>();
  for (const person of reading.people) {
    const upper = idColumn === undefined ? '' : shownText(rows[person.row - 1]?.[idColumn]);
    const told = upperIds.get(upper);
    const found = told === undefined ? match(person) : ({ kind: 'one', id: told, by: 'upperId' } as const);
    const kind = findingKind(person);
    const { row, nameWritten: name } = person;
    if (found.kind === 'one') {
      if (told === undefined && upper !== '') learned.push([upper, found.id]);
      if (kind === 'passed') passed.add(found.id);
      if (kind !== 'failed') continue;
      failed.add(found.id);
      const text = findingText(person);
      const known = isOpen.has(`${found.id}/${findingKey(text)}`);
      findings.push({
        row,
        name,
        memberId: found.id,
        matchedBy: found.by,
        text,
        field: fieldNamed(text),
        known,
      });
    } else if (kind === 'failed') {
      const why = found.kind === 'none' ? 'nobody' : 'doubtful';
      unmatched.push({ row, name, text: findingText(person), why });
    }
  }
  const closing = open
    .filter(({ memberId, source }) => source === 'finding' && passed.has(memberId) && !failed.has(memberId))
    .map(({ id, name, text }) => ({ taskId: id, name, text }));
  return { view: { findings, closing, unmatched }, upperIds: learned };
}
