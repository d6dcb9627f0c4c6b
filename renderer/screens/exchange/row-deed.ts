/** What becomes of one row, in one sentence. */
import { memberFields } from '../../../shared/entities/member.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { fieldLabel, leftOutReasons, matchKeys } from '../../../shared/i18n/vi/import-problem.ts';
import type { PlanRowView } from '../../../shared/ipc/import.ts';
import type { FieldChange } from '../../../shared/roster/plan-types.ts';
import { formatDate } from '../../../shared/text/dates.ts';

export const shownValue = (field: FieldChange['field'], value: string): string =>
  memberFields[field].kind === 'date' ? formatDate(value) : value;

const changeText = ({ field, before, after }: FieldChange): string =>
  text.change(fieldLabel(field), shownValue(field, before), shownValue(field, after));

export function whatIsDone(row: PlanRowView): string {
  const found = row.matchedBy === null ? [] : [text.matchedBy(matchKeys[row.matchedBy])];
  const added = [
    ...row.events.map((e) => text.addedEvent(eventLabels[e.kind], formatDate(e.on))),
    ...row.ratings.map((r) => text.addedRating(r.year)),
  ];
  switch (row.outcome) {
    case 'new':
      return [text.rowNew, ...added].join('; ');
    case 'leftOut':
      return [text.rowLeft(row.why ? leftOutReasons[row.why] : ''), ...found].join('; ');
    case 'same':
      return [text.rowSame, ...found].join('; ');
    case 'changed':
      return [
        ...row.changes.map(changeText),
        ...row.own.map((c) => text.change(c.label, c.before, c.after)),
        ...added,
        ...found,
      ].join('; ');
  }
}
