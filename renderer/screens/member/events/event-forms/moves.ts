import { eventFormText as text } from '../../../../../shared/i18n/vi/event-forms.ts';
import { eventQuestions as ask } from '../../../../../shared/i18n/vi/event-questions.ts';
import { choices, type EventForms, type PayloadField } from '../event-form.ts';

const paperNumber: PayloadField = { name: 'paperNumber', control: 'text', label: ask.paperNumber };
/** What the totals of book 10-SHĐ tell apart; asked only for what lies outside this register. */
const outside = (shown: Pick<PayloadField, 'shownWhen'>): readonly PayloadField[] => [
  { name: 'reach', control: 'choice', label: ask.reach, options: choices(ask.reaches), ...shown },
  { name: 'province', control: 'choice', label: ask.province, options: choices(ask.provinces), ...shown },
];
const stayUntil: PayloadField = {
  name: 'untilOn',
  control: 'fullDate',
  label: ask.stayUntil,
  hint: ask.stayUntilHint,
  required: true,
};

/** Where a member takes part: for good or for a time (Hướng dẫn 38-HD/BTCTW, mục 4.3). */
export const moveForms: EventForms<
  | 'transferredOut'
  | 'transferReturned'
  | 'received'
  | 'temporaryOut'
  | 'temporaryExtended'
  | 'temporaryReturned'
  | 'temporaryIn'
  | 'temporaryInEnded'
> = {
  transferredOut: {
    kind: 'transferredOut',
    ...text.transferredOut,
    decision: false,
    facts: ['organisation', 'admittedOn', 'officialOn'],
    fields: [
      { name: 'scope', control: 'choice', label: ask.scope, options: choices(ask.scopes), required: true },
      {
        name: 'toOrgId',
        control: 'organisation',
        label: ask.toOrganisation,
        required: true,
        shownWhen: ({ scope }) => scope === 'internal',
      },
      {
        name: 'destination',
        control: 'text',
        label: ask.destination,
        example: ask.destinationExample,
        required: true,
        shownWhen: ({ scope }) => scope === 'external',
      },
      ...outside({ shownWhen: ({ scope }) => scope === 'external' }),
      paperNumber,
      { name: 'duesPaidThrough', control: 'text', label: ask.duesPaidThrough, example: '10/2026' },
    ],
    blank: {
      scope: 'external',
      toOrgId: null,
      destination: '',
      reach: '',
      province: '',
      paperNumber: '',
      duesPaidThrough: '',
    },
  },
  transferReturned: {
    kind: 'transferReturned',
    ...text.transferReturned,
    decision: false,
    facts: ['leftOn'],
    fields: [
      {
        name: 'reason',
        control: 'longText',
        label: ask.returnReason,
        example: ask.returnReasonExample,
        required: true,
      },
    ],
    blank: { reason: '' },
  },
  received: {
    kind: 'received',
    ...text.received,
    decision: false,
    facts: ['admittedOn', 'officialOn', 'leftOn'],
    fields: [
      { name: 'orgId', control: 'organisation', label: ask.receivedAt, required: true },
      {
        name: 'origin',
        control: 'text',
        label: ask.origin,
        example: ask.destinationExample,
        required: true,
      },
      ...outside({}),
      paperNumber,
      {
        name: 'interruptedMonths',
        control: 'number',
        label: ask.interruptedMonths,
        hint: ask.interruptedHint,
        low: 0,
        high: 600,
        required: true,
      },
    ],
    blank: { orgId: null, origin: '', reach: '', province: '', paperNumber: '', interruptedMonths: 0 },
  },
  temporaryOut: {
    kind: 'temporaryOut',
    ...text.temporaryOut,
    decision: false,
    facts: ['organisation', 'officialOn'],
    fields: [
      {
        name: 'destination',
        control: 'text',
        label: ask.stayAt,
        example: ask.destinationExample,
        required: true,
      },
      stayUntil,
      { name: 'abroad', control: 'yesNo', label: ask.abroad },
      paperNumber,
    ],
    blank: { destination: '', toOrgId: null, untilOn: '', abroad: false, paperNumber: '' },
  },
  temporaryExtended: {
    kind: 'temporaryExtended',
    ...text.temporaryExtended,
    decision: false,
    facts: ['organisation', 'away'],
    fields: [
      { ...stayUntil, label: ask.extendedUntil },
      { name: 'reason', control: 'text', label: ask.reason },
    ],
    blank: { untilOn: '', reason: '' },
  },
  temporaryReturned: {
    kind: 'temporaryReturned',
    ...text.temporaryReturned,
    decision: false,
    facts: ['organisation', 'away'],
    fields: [],
    blank: {},
  },
  temporaryIn: {
    kind: 'temporaryIn',
    ...text.temporaryIn,
    decision: false,
    facts: ['bornOn'],
    fields: [
      { name: 'orgId', control: 'organisation', label: ask.receivedAt, required: true },
      {
        name: 'origin',
        control: 'text',
        label: ask.officialPlace,
        example: ask.destinationExample,
        required: true,
      },
      stayUntil,
      paperNumber,
    ],
    blank: { orgId: null, origin: '', untilOn: '', paperNumber: '' },
  },
  temporaryInEnded: {
    kind: 'temporaryInEnded',
    ...text.temporaryInEnded,
    decision: false,
    facts: ['organisation', 'away'],
    fields: [{ name: 'reason', control: 'text', label: ask.reason }],
    blank: { reason: '' },
  },
};
