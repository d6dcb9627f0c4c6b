/**
 * Identity numbers on screen: 001099012345 → 001•••345. Enough to tell two people apart, too little to copy off a
 * screen. What stands open is asked for with a reason, which is kept (Luật 91/2025/QH15, HD 06-HD/TW mục 8.2).
 */
import type { LedgerEvent } from '../entities/event.ts';
import { type MemberField, type MemberRecord, memberFieldNames, memberFields } from '../entities/member.ts';
import type { FieldDef } from '../fields/field.ts';

const dots = '•••';

export function maskIdentity(value: string): string {
  if (value.length > 6) return `${value.slice(0, 3)}${dots}${value.slice(-3)}`;
  return value.length > 3 ? dots + value.slice(-2) : value;
}

export const hasMask = (value: string): boolean => value.includes(dots);

/** Whether this field of a record is masked: a card of 12 digits is the citizen number itself (347-QĐ/TW). */
export const isMaskedField = (field: MemberField, value: string): boolean =>
  (memberFields[field] as FieldDef).sensitive === true || (field === 'cardNumber' && value.length >= 12);

export const maskField = (field: MemberField, value: string): string =>
  isMaskedField(field, value) ? maskIdentity(value) : value;

export function maskRecord(record: MemberRecord): MemberRecord {
  const masked = { ...record };
  for (const field of memberFieldNames) masked[field] = maskField(field, record[field]);
  return masked;
}

/** What a form sent, with every mask that was left alone put back to what it hides. */
export function unmaskRecord(sent: MemberRecord, stored: MemberRecord): MemberRecord {
  const record = { ...sent };
  for (const field of memberFieldNames)
    if (hasMask(sent[field]) && sent[field] === maskField(field, stored[field]))
      record[field] = stored[field];
  return record;
}

/** An event as it is shown: a change of a number tells both, masked. */
export function maskEvent(event: LedgerEvent): LedgerEvent {
  if (event.kind !== 'detailsChanged') return event;
  const changes = event.payload.changes.map((change) => {
    const name = memberFieldNames.find((field) => field === change.field);
    if (!name) return change;
    return { ...change, before: maskField(name, change.before), after: maskField(name, change.after) };
  });
  return { ...event, payload: { changes } };
}
