/** What stands in a list of our own as it left is the register's own word, and no hand-written list's to be judged. */
import { type MemberField, memberFields } from '../entities/member.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';
import type { OwnField } from './own-fields.ts';
import type { ColumnReading, RosterPerson } from './types.ts';

type Word = Pick<ColumnReading, 'column' | 'target'> & { readonly text: string };

/** The person with these cells to the letter, and without what was found wrong with reading them. */
export function withOwnWords(
  person: RosterPerson,
  words: readonly Word[],
  ownFields: readonly OwnField[],
): RosterPerson {
  // What is no day, though it left so, is said as it is of any list.
  const exact = words.filter(({ target, text }) => !isDay(target) || text === '' || dayOf(text) !== null);
  if (exact.length === 0) return person;
  const fields = { ...person.fields };
  const own = { ...person.own };
  let { nameWritten, admittedOn, officialOn } = person;
  for (const { target, text } of exact) {
    if (target.kind === 'field') put(fields, target.field, isDay(target) ? (dayOf(text) ?? '') : text);
    else if (target.kind === 'own') {
      const kind = ownFields.find(({ id }) => id === target.fieldId)?.kind;
      // Dates and numbers, which the list writes in another way, are read back exactly as any list's are.
      if (kind === 'text' || kind === 'longText') put(own, String(target.fieldId), text);
    } else if (target.kind !== 'fact') continue;
    else if (target.fact === 'fullName') {
      put(fields, 'fullName', text);
      nameWritten = cleanText(text);
    } else if (target.fact === 'admittedOn') admittedOn = dayOf(text);
    else if (target.fact === 'officialOn') officialOn = dayOf(text);
  }
  const at = new Set(exact.map(({ column }) => column));
  const problems = person.problems.filter(({ column }) => column === null || !at.has(column));
  // The name is one of the words: that none could be read of it is said of the row.
  const named = fields.fullName !== undefined;
  return {
    ...{ ...person, fields, own, nameWritten, admittedOn, officialOn },
    problems: named ? problems.filter(({ kind }) => kind !== 'name-missing') : problems,
  };
}

const isDay = (target: ColumnReading['target']): boolean =>
  (target.kind === 'field' && memberFields[target.field as MemberField].kind === 'date') ||
  (target.kind === 'fact' && (target.fact === 'admittedOn' || target.fact === 'officialOn'));

function put(values: Record<string, string>, name: string, text: string): void {
  if (text === '') delete values[name];
  else values[name] = text;
}

function dayOf(text: string): string | null {
  const reading = parseVietnameseDate(text);
  return reading.ok ? reading.value : null;
}
