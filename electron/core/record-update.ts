/** Saving a record: what was blank is filled in; what takes the place of something is a correction or a change. */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMember } from '../../db/repo/event.ts';
import { getMember, holdersOf, updateMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import {
  type MemberField,
  type MemberRecord,
  memberFieldNames,
  memberFields,
} from '../../shared/entities/member.ts';
import type { RecordUpdate } from '../../shared/ipc/member.ts';
import type { NumberHolder } from '../../shared/ipc/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { differencesOf, fieldLabels, overwritten } from '../../shared/rules/record-changes.ts';
import { hasMask, isMaskedField, unmaskRecord } from '../../shared/text/mask-identity.ts';
import type { CoreContext } from './context.ts';
import { judgeDetailsChange, writeDetailsChange } from './details-changed.ts';

/** Two members cannot have these; the same CCCD is only a doubt (domain: wrong papers exist). */
const unique: readonly MemberField[] = ['cardNumber', 'profileNumber'];
const compared: readonly MemberField[] = [...unique, 'citizenId'];

/** Other members with the same numbers. Numbers that stood there before are passed over: nobody typed them now. */
export function numberHolders(
  db: ReadDb,
  record: MemberRecord,
  memberId: number | null,
  before: MemberRecord | null,
): NumberHolder[] {
  return compared.flatMap((field) => {
    const value = record[field].trim();
    if (value === '' || hasMask(value)) return [];
    const refused = unique.includes(field) && value !== before?.[field];
    return holdersOf(db, { field, value, exceptId: memberId }).map(({ id, name }) => ({
      field,
      memberId: id,
      name,
      refused,
    }));
  });
}

/** Refuses numbers that another member holds, and masks that were typed into. */
export function refuseNumbers(
  db: ReadDb,
  record: MemberRecord,
  memberId: number | null,
  before: MemberRecord | null,
): Result<null> {
  const typedInto = memberFieldNames.find((f) => isMaskedField(f, record[f]) && hasMask(record[f]));
  if (typedInto) return fail('record.mask-edited', { field: memberFields[typedInto].label });
  const held = numberHolders(db, record, memberId, before).find((h) => h.refused);
  if (held) return fail('record.number-held', { field: memberFields[held.field].label, name: held.name });
  return ok(null);
}

export function saveRecord(
  { id, version, record: sent, how }: RecordUpdate,
  { db, today, write, session }: CoreContext,
): Result<{ readonly version: number }> {
  const stored = getMember(db, id);
  if (!stored) return fail('member.not-found');
  // Before anything else is judged: what the form was compared with is no longer there.
  if (stored.version !== version) return fail('member.changed-meanwhile');
  const record = unmaskRecord(sent, stored.record);
  const numbers = refuseNumbers(db, record, id, stored.record);
  if (!numbers.ok) return numbers;
  const changes = overwritten(differencesOf(stored.record, record));
  if (changes.length > 0 && how === null) return fail('record.how-needed', { fields: fieldLabels(changes) });
  const events = eventsOfMember(db, id);
  const event =
    how?.kind === 'change' && changes.length > 0
      ? judgeDetailsChange({ memberId: id, changes, ...how }, events, today)
      : ok(null);
  if (!event.ok) return event;
  const name =
    changes.length === 0 || how === null
      ? 'Sửa hồ sơ'
      : how.kind === 'correction'
        ? `Đính chính hồ sơ: ${how.ground}`
        : 'Thay đổi thông tin';
  const saved = write(name, (w, actor) => {
    const updated = updateMember(w, { id, version, record, at: actor.at });
    if (!updated.ok || event.value === null) return updated;
    writeDetailsChange(w, event.value, actor);
    refreshState(w, id, today);
    return updated;
  });
  if (saved.ok) session.search.touch(db, id);
  return saved;
}
