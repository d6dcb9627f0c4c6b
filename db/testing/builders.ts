/**
 * Members and events for tests, said in words:
 * `aMember({ fullName: 'Trần Thị Mơ' }).admitted('2010-05-19').recognised('2011-05-19').addTo(register)`
 */
import {
  type EventDraft,
  type EventKind,
  type EventPayload,
  eventPayloads,
  type LedgerEvent,
  noDecision,
} from '../../shared/entities/event.ts';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import { insertEvent } from '../repo/event.ts';
import { insertMember } from '../repo/member.ts';
import { refreshState } from '../repo/member-state.ts';
import { type TestRegister, testActor } from './register.ts';

/** Payloads filled as far as a test does not care. */
const usual: { readonly [K in EventKind]: EventPayload<K> } = {
  enrolled: { orgId: 1, source: 'Danh sách thử', standingKnown: true },
  admitted: { orgId: 1, introducers: '' },
  recognised: {},
  transferredOut: {
    destination: 'Đảng ủy nơi khác',
    scope: 'external',
    toOrgId: null,
    paperNumber: '',
    duesPaidThrough: '',
  },
  received: { orgId: 1, origin: 'Đảng ủy nơi khác', paperNumber: '' },
  badgeAwarded: { level: 30, round: '3/2', award: 'award', badgeNumber: '' },
  commended: { form: 'praise', title: 'Hoàn thành tốt nhiệm vụ' },
  disciplined: { form: 'reprimand', ground: 'Vi phạm quy chế', postsRemoved: '' },
  removed: { form: 'struckOff', reason: 'Bỏ sinh hoạt' },
  died: { cause: '' },
};

export interface EventExtra<K extends EventKind> {
  readonly payload?: Partial<EventPayload<K>>;
  readonly signedOn?: string;
}

export function anEventDraft<K extends EventKind>(
  kind: K,
  effectiveOn: string,
  extra: EventExtra<K> = {},
): EventDraft {
  const payload = eventPayloads[kind].parse({ ...usual[kind], ...extra.payload });
  return {
    memberId: 1,
    kind,
    effectiveOn,
    decision: { ...noDecision, signedOn: extra.signedOn ?? '' },
    payload,
    note: '',
  };
}

let lastId = 0;

/** An event as the ledger holds it, for pure rules. */
export const anEvent = <K extends EventKind>(
  kind: K,
  effectiveOn: string,
  extra: EventExtra<K> = {},
): LedgerEvent =>
  // kind and payload come from one generic parameter, so they belong together.
  ({
    ...anEventDraft(kind, effectiveOn, extra),
    id: ++lastId,
    batchId: null,
    enteredAt: '',
    enteredBy: '',
    withdrawnReason: null,
  }) as LedgerEvent;

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
