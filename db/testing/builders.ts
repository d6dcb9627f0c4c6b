/**
 * Members for tests, said in words:
 * `aMember({ fullName: 'Trần Thị Mơ' }).admitted('2010-05-19').recognised('2011-05-19').addTo(register)`
 */
import type { EventDraft, EventKind } from '../../shared/entities/event.ts';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import { anEventDraft, type EventExtra } from '../../shared/testing/an-event.ts';
import { insertEvent } from '../repo/event.ts';
import { insertMember } from '../repo/member.ts';
import { refreshState } from '../repo/member-state.ts';
import { type TestRegister, testActor } from './register.ts';

export interface MemberBuilder {
  with<K extends EventKind>(kind: K, effectiveOn: string, extra?: EventExtra<K>): MemberBuilder;
  admitted(on: string, orgId?: number): MemberBuilder;
  recognised(on: string): MemberBuilder;
  addTo(register: TestRegister, today?: string): number;
}

/** A member with an empty life; each call adds an event and gives a new builder. */
export function aMember(
  record: Partial<MemberRecord> = {},
  events: readonly EventDraft[] = [],
): MemberBuilder {
  const and = (event: EventDraft) => aMember(record, [...events, event]);
  return {
    with: (kind, on, extra) => and(anEventDraft(kind, on, extra)),
    admitted: (on, orgId = 1) => and(anEventDraft('admitted', on, { payload: { orgId } })),
    recognised: (on) => and(anEventDraft('recognised', on)),
    addTo: (register, today = testActor.at.slice(0, 10)) =>
      register.write((db) => {
        const entered = { at: testActor.at, by: testActor.name };
        const memberId = insertMember(
          db,
          { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', ...record },
          entered,
        );
        for (const event of events) insertEvent(db, { ...event, memberId }, entered);
        refreshState(db, memberId, today);
        return memberId;
      }),
  };
}
