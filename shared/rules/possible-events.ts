/**
 * Which events make sense to offer for a member as he stands: the menu "Ghi sự kiện". What is left out would be
 * refused by the fold (a property test says so), or is recorded elsewhere: `enrolled` by the import, `handedOver` by
 * the organisation's own event, `detailsChanged` by the record.
 */
import type { EventKind } from '../entities/event.ts';
import { activeStatuses, type MemberState, type MemberStatus } from '../entities/member-state.ts';

/** Recorded by another screen than the menu of events. */
export const recordedElsewhere: readonly EventKind[] = [
  'enrolled',
  'handedOver',
  'detailsChanged',
  'disciplineAppealed',
  'disciplineSettled',
];

/** Put out of the Party: may be restored, and mostly admitted once more. */
export const putOutStatuses: readonly MemberStatus[] = [
  'expelled',
  'struckOff',
  'resigned',
  'admissionCancelled',
];

type Test = (state: MemberState) => boolean;

const is =
  (...statuses: readonly MemberStatus[]): Test =>
  (state) =>
    statuses.includes(state.status);
const member: Test = is(...activeStatuses);
const both =
  (...tests: readonly Test[]): Test =>
  (state) =>
    tests.every((test) => test(state));
const known: Test = (state) => state.admittedOn !== null;

/** In the order of the menu. */
const offered: Readonly<Partial<Record<EventKind, Test>>> = {
  nominated: is('none', 'candidate'),
  candidacyEnded: is('candidate'),
  admitted: (state) =>
    is('none', 'candidate', ...putOutStatuses)(state) ||
    // A roster that does not say since when: the admission may still be entered.
    (state.status === 'unverified' && state.admittedOn === null),
  recognised: both(is('unverified', 'probationary', 'temporary'), known, (s) => s.officialOn === null),
  probationExtended: both(is('probationary'), (s) => s.probationDueOn !== null),
  cardIssued: is('unverified', 'official'),
  cardLost: is('unverified', 'official'),
  cardReturned: is('unverified', 'official', ...putOutStatuses),
  partyAgeConfirmed: is('unverified', 'official'),
  exempted: member,
  exemptionEnded: (s) => s.exemptSince !== null,
  suspended: both(member, (s) => s.suspendedSince === null),
  suspensionExtended: (s) => s.suspendedSince !== null,
  suspensionEnded: (s) => s.suspendedSince !== null,
  residenceIntroduced: member,
  residenceEnded: (s) => s.residenceSince !== null,
  transferredOut: member,
  transferReturned: is('transferredOut'),
  received: (s) =>
    s.status === 'transferredOut' ||
    (known(s) && (is('temporary', 'temporaryEnded')(s) || (member(s) && s.orgId === null))),
  temporaryOut: both(member, (s) => s.awaySince === null),
  temporaryExtended: (s) => s.awaySince !== null || s.status === 'temporary',
  temporaryReturned: (s) => s.awaySince !== null,
  temporaryIn: (s) => is('none', 'transferredOut', 'temporaryEnded')(s) || (member(s) && s.orgId === null),
  temporaryInEnded: is('temporary'),
  badgeAwarded: (s) =>
    is('unverified', 'official', 'died')(s) || (s.status === 'probationary' && s.badgeLevel > 0),
  commended: member,
  disciplined: member,
  removed: member,
  restored: is(...putOutStatuses),
  died: member,
};

/** The kinds to offer now, in the order of the menu. */
export const possibleEvents = (state: MemberState): readonly EventKind[] =>
  // The table is keyed by kind.
  (Object.keys(offered) as EventKind[]).filter((kind) => offered[kind]?.(state) === true);
