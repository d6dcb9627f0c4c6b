/** Events for tests, said in words: `anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' })`. */
import {
  type EventDraft,
  type EventKind,
  type EventPayload,
  type LedgerEvent,
  noDecision,
} from '../entities/event.ts';
import { eventPayloads } from '../entities/event-payloads.ts';

/** Payloads filled as far as a test does not care. */
const usual: { readonly [K in EventKind]: EventPayload<K> } = {
  nominated: { orgId: 1, helpers: '', certificateOn: '' },
  candidacyEnded: { reason: 'Không đủ điều kiện' },
  enrolled: { orgId: 1, source: 'Danh sách thử', standingKnown: true },
  admitted: { orgId: 1, introducers: '', place: '' },
  recognised: {},
  probationExtended: { months: 6, reason: 'Chưa đủ điều kiện' },
  cardIssued: { form: 'new', cardNumber: '01234567', cause: '' },
  cardLost: { circumstances: '' },
  cardReturned: { reason: '' },
  partyAgeConfirmed: { years: 30, months: 0, ground: 'Kết luận của ban thường vụ' },
  disciplineAppealed: { of: 0, toBody: '', central: false },
  disciplineSettled: { of: 0, outcome: 'upheld', form: '', reason: '' },
  exempted: { reason: 'oldAge', untilOn: '' },
  exemptionEnded: { reason: '' },
  suspended: { ground: 'Đang bị xem xét', untilOn: '2026-12-31' },
  suspensionExtended: { untilOn: '2027-01-30', reason: '' },
  suspensionEnded: { outcome: '' },
  transferReturned: { reason: 'Giấy ghi sai' },
  handedOver: { toOrgId: 2, toName: '', deedUid: '' },
  temporaryOut: {
    destination: 'Nơi khác',
    toOrgId: null,
    untilOn: '2026-12-31',
    abroad: false,
    paperNumber: '',
  },
  temporaryReturned: {},
  temporaryExtended: { untilOn: '2027-03-31', reason: '' },
  temporaryIn: { orgId: 1, origin: 'Nơi khác', untilOn: '2026-12-31', paperNumber: '' },
  temporaryInEnded: { reason: '' },
  residenceIntroduced: { place: 'Khu phố 1' },
  residenceEnded: { reason: '' },
  restored: { orgId: 1, reason: 'Bị oan' },
  detailsChanged: { changes: [{ field: 'occupation', before: 'Công chức', after: 'Hưu trí' }] },
  transferredOut: {
    destination: 'Đảng ủy nơi khác',
    scope: 'external',
    toOrgId: null,
    paperNumber: '',
    duesPaidThrough: '',
    reach: '',
    province: '',
  },
  received: {
    orgId: 1,
    origin: 'Đảng ủy nơi khác',
    paperNumber: '',
    reach: '',
    province: '',
    interruptedMonths: 0,
  },
  badgeAwarded: { level: 30, round: '3/2', award: 'award', badgeNumber: '' },
  commended: { form: 'praise', title: 'Hoàn thành tốt nhiệm vụ', level: '', year: null, amount: null },
  disciplined: {
    form: 'reprimand',
    ground: 'Vi phạm quy chế',
    postsRemoved: '',
    postIds: [],
    articles: '',
    group: '',
    body: '',
    announcedOn: '',
    receivedOn: '',
    violatedOn: '',
    stateDiscipline: '',
  },
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
  const decision = { ...noDecision, signedOn: extra.signedOn ?? '' };
  return { memberId: 1, kind, effectiveOn, decision, payload, note: '' };
}

let lastId = 0;

/** An event as the ledger holds it; ids rise with every call, as entries do. */
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
