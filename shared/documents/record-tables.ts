/** The rows of an item of the record: repeating items, and with them what the ledger says of the same matter. */
import { itemColumns, itemKind } from '../entities/member-items.ts';
import {
  commendationForms,
  commendationLevelNames,
  disciplineForms,
  settlementOutcomes,
} from '../i18n/vi/event.ts';
import { recordPaper as words } from '../i18n/vi/record-paper.ts';
import { formatDate } from '../text/dates.ts';
import type { RecordItem } from './record-item.ts';
import type { PlannedItem } from './record-plan.ts';
import type { RecordSource } from './record-values.ts';

/** Column of the list → text; its date in ISO orders the rows. */
type Row = Readonly<Record<string, string>>;

/** Commendations and discipline by the Party, in the columns of the list in which they stand on the form. */
function ledgerRows({ events: wanted }: PlannedItem, { events }: RecordSource): readonly Row[] {
  return events.flatMap((event): Row[] => {
    if (!wanted.includes(event.kind)) return [];
    const from = event.effectiveOn;
    const { authority } = event.decision;
    if (event.kind === 'commended') {
      const { form, title, level } = event.payload;
      const by = authority || (level === '' ? '' : commendationLevelNames[level]);
      return [{ from, form: commendationForms[form], reason: title, authority: by }];
    }
    if (event.kind !== 'disciplined') return [];
    const settled = events.findLast((e) => e.kind === 'disciplineSettled' && e.payload.of === event.id);
    const amended = settled?.kind === 'disciplineSettled' ? settlementOutcomes[settled.payload.outcome] : '';
    const form = words.partyDiscipline(disciplineForms[event.payload.form]);
    return [{ from, form, reason: event.payload.ground, authority, amended }];
  });
}

/** null where the item has no rows of its own, or where they may not be shown. */
export function recordTable(item: PlannedItem, source: RecordSource): RecordItem['table'] {
  const [kind] = item.lists;
  if (!kind || itemKind(kind).sensitive) return null;
  const listed: readonly Row[] = source.items.filter((i) => i.kind === kind).map(({ values }) => values);
  const rows = [...listed, ...ledgerRows(item, source)];
  if (rows.length === 0) return null;
  const names = itemColumns(kind);
  const def = itemKind(kind).fields;
  // What is not dated stands last, as on the screen.
  const ordered = rows.toSorted((a, b) => (a.from || '9999').localeCompare(b.from || '9999'));
  return {
    columns: names.map((name) => def[name]?.label ?? name),
    widths: names.map((name) => def[name]?.listWidth ?? 160),
    rows: ordered.map((row) =>
      names.map((name) => (def[name]?.kind === 'date' ? formatDate(row[name] ?? '') : (row[name] ?? ''))),
    ),
  };
}
