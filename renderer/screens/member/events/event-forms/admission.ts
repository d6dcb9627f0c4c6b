import { cardForms, reissueCauses } from '../../../../../shared/i18n/vi/event.ts';
import { eventFormText as text } from '../../../../../shared/i18n/vi/event-forms.ts';
import { eventQuestions as ask } from '../../../../../shared/i18n/vi/event-questions.ts';
import { choices, type EventForms } from '../event-form.ts';

/** From the list of candidates to the card (Quy định 294-QĐ/TW, điều 1 to 6). */
export const admissionForms: EventForms<
  'nominated' | 'candidacyEnded' | 'admitted' | 'probationExtended' | 'recognised' | 'cardIssued'
> = {
  nominated: {
    kind: 'nominated',
    ...text.nominated,
    decision: true,
    facts: ['bornOn'],
    fields: [
      { name: 'orgId', control: 'organisation', label: ask.nominatedAt, required: true },
      { name: 'helpers', control: 'text', label: ask.helpers, example: ask.peopleExample },
      { name: 'certificateOn', control: 'partialDate', label: ask.certificateOn, hint: ask.certificateHint },
    ],
    blank: { orgId: null, helpers: '', certificateOn: '' },
  },
  candidacyEnded: {
    kind: 'candidacyEnded',
    ...text.candidacyEnded,
    decision: true,
    facts: ['bornOn', 'organisation'],
    fields: [{ name: 'reason', control: 'longText', label: ask.reason, required: true }],
    blank: { reason: '' },
  },
  admitted: {
    kind: 'admitted',
    ...text.admitted,
    decision: true,
    facts: ['bornOn', 'organisation', 'admittedOn', 'leftOn'],
    fields: [
      { name: 'orgId', control: 'organisation', label: ask.admittedAt, hint: ask.admittedAtHint },
      { name: 'introducers', control: 'text', label: ask.introducers, example: ask.peopleExample },
      {
        name: 'place',
        control: 'text',
        label: ask.place,
        example: ask.destinationExample,
        shownWhen: ({ orgId }) => orgId === null,
      },
    ],
    blank: { orgId: null, introducers: '', place: '' },
  },
  probationExtended: {
    kind: 'probationExtended',
    ...text.probationExtended,
    decision: true,
    facts: ['organisation', 'admittedOn', 'probationDueOn'],
    fields: [
      {
        name: 'months',
        control: 'number',
        label: ask.months,
        low: 1,
        high: 12,
        example: '6',
        required: true,
      },
      { name: 'reason', control: 'longText', label: ask.reason, required: true },
    ],
    blank: { months: null, reason: '' },
  },
  recognised: {
    kind: 'recognised',
    ...text.recognised,
    decision: true,
    facts: ['organisation', 'admittedOn', 'probationDueOn'],
    fields: [],
    blank: {},
  },
  cardIssued: {
    kind: 'cardIssued',
    ...text.cardIssued,
    decision: true,
    facts: ['officialOn', 'cardNumber'],
    fields: [
      { name: 'form', control: 'choice', label: ask.form, options: choices(cardForms), required: true },
      {
        name: 'cause',
        control: 'choice',
        label: ask.reissueCause,
        options: choices(reissueCauses),
        shownWhen: ({ form }) => form === 'reissue',
      },
      {
        name: 'cardNumber',
        control: 'text',
        label: ask.cardNumber,
        hint: ask.cardNumberHint,
        required: true,
      },
    ],
    blank: { form: '', cause: '', cardNumber: '' },
    refusedAt: 'cardNumber',
  },
};
