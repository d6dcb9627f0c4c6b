import { z } from 'zod';
import { emptyMemberRecord, type MemberRecord, memberFieldNames } from '../../../shared/entities/member.ts';

const kept = z.record(z.string(), z.unknown());

/** A kept draft as a record: fields that an older version kept and this one does not know are passed over. */
export function readDraftRecord(body: string): MemberRecord | null {
  try {
    const read = kept.parse(JSON.parse(body));
    const record = emptyMemberRecord();
    for (const name of memberFieldNames) {
      const value = read[name];
      if (typeof value === 'string') record[name] = value;
    }
    return record;
  } catch {
    // A draft that cannot be read is worth nothing; the record itself is untouched.
    return null;
  }
}
