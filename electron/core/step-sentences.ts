/** What taking a step back changes, said in sentences that a secretary can check. */

import { columnName } from '../../db/column-name.ts';
import type { ReadDb } from '../../db/connection.ts';
import { getEvent } from '../../db/repo/event.ts';
import { memberName } from '../../db/repo/member.ts';
import { nameInOrganisationEvent } from '../../db/repo/organisation-event.ts';
import type { Cell, Change } from '../../db/undo/change.ts';
import { memberOfChange } from '../../db/undo/members-of-changes.ts';
import { type MemberField, memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { rowName, changeSentences as say } from '../../shared/i18n/vi/steps.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { maskField } from '../../shared/text/mask-identity.ts';

const fieldOf = new Map<string, MemberField>(memberFieldNames.map((name) => [columnName(name), name]));

/** @param changes of the step that is taken back, as it made them */
export function sentencesOf(db: ReadDb, changes: readonly Change[]): string[] {
  const names = new Map<number, string>();
  const nameOf = (id: number): string => {
    const known = names.get(id) ?? memberName(db, id);
    names.set(id, known);
    return known;
  };
  const sentences = changes.toReversed().flatMap((change) => {
    const memberId = memberOfChange(db, change);
    return sentence(db, change).map((what) =>
      memberId === null ? capital(what) : say.ofMember(nameOf(memberId), what),
    );
  });
  return [...new Set(sentences)];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function sentence(db: ReadDb, change: Change): string[] {
  switch (change.entity) {
    case 'event':
      return eventSentence(db, change);
    case 'organisation_event':
      return organisationSentence(db, change);
    case 'member':
      return memberSentences(change);
    // The fold of the organisation's events, which have a sentence of their own.
    case 'organisation':
      return [];
    default:
      return [plainSentence(change)];
  }
}

function plainSentence({ action, entity }: Change): string {
  const row = rowName(entity);
  if (action === 'insert') return say.rowRemoved(row);
  return action === 'delete' ? say.rowBack(row) : say.rowRestored(row);
}

/** Whether taking the change back strikes the entry out, or lets it stand again. */
const strikesOut = (change: Change): boolean =>
  change.action === 'insert' || (change.action === 'update' && change.before.withdrawn_reason !== null);

function eventSentence(db: ReadDb, change: Change): string[] {
  const event = getEvent(db, Number(change.entityId));
  if (!event) return [];
  const label = eventLabels[event.kind];
  const on = formatDate(event.effectiveOn);
  return [strikesOut(change) ? say.eventTakenOut(label, on) : say.eventBack(label, on)];
}

function organisationSentence(db: ReadDb, change: Change): string[] {
  const name = nameInOrganisationEvent(db, Number(change.entityId));
  return [strikesOut(change) ? say.organisationTakenOut(name) : say.organisationBack(name)];
}

const textOf = (value: Cell | undefined): string => String(value ?? '');

function memberSentences(change: Change): string[] {
  if (change.action === 'insert') return [say.setAside];
  if (change.action === 'delete') return [];
  const { before, after } = change;
  return Object.keys(before).flatMap((column) => {
    if (column === 'discarded_why') return [before[column] === '' ? say.taken : say.setAside];
    const field = fieldOf.get(column);
    if (field === undefined) return [];
    const shown = (value: Cell | undefined) => {
      const text = maskField(field, textOf(value));
      return memberFields[field].kind === 'date' ? formatDate(text) : text;
    };
    return [say.fieldChanged(memberFields[field].label, shown(after[column]), shown(before[column]))];
  });
}
