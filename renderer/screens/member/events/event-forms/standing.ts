import { exemptionReasonNames } from '../../../../../shared/i18n/vi/event.ts';
import { eventFormText as text } from '../../../../../shared/i18n/vi/event-forms.ts';
import { eventQuestions as ask } from '../../../../../shared/i18n/vi/event-questions.ts';
import { choices, type EventForms } from '../event-form.ts';

/** What lies over a member's status for a time: exemption, suspension, the tie to the place of residence. */
export const standingForms: EventForms<
  | 'exempted'
  | 'exemptionEnded'
  | 'suspended'
  | 'suspensionExtended'
  | 'suspensionEnded'
  | 'residenceIntroduced'
  | 'residenceEnded'
> = {
  exempted: {
    kind: 'exempted',
    ...text.exempted,
    decision: true,
    facts: ['bornOn', 'organisation', 'officialOn', 'exempt'],
    fields: [
      {
        name: 'reason',
        control: 'choice',
        label: ask.reason,
        options: choices(exemptionReasonNames),
        required: true,
      },
      { name: 'untilOn', control: 'fullDate', label: ask.exemptUntil, hint: ask.exemptUntilHint },
    ],
    blank: { reason: '', untilOn: '' },
  },
  exemptionEnded: {
    kind: 'exemptionEnded',
    ...text.exemptionEnded,
    decision: true,
    facts: ['organisation', 'exempt'],
    fields: [{ name: 'reason', control: 'text', label: ask.reason }],
    blank: { reason: '' },
  },
  suspended: {
    kind: 'suspended',
    ...text.suspended,
    decision: true,
    facts: ['organisation', 'officialOn'],
    fields: [
      { name: 'untilOn', control: 'fullDate', label: ask.suspendedUntil, required: true },
      { name: 'ground', control: 'longText', label: ask.suspensionGround, required: true },
    ],
    blank: { ground: '', untilOn: '' },
  },
  suspensionExtended: {
    kind: 'suspensionExtended',
    ...text.suspensionExtended,
    decision: true,
    facts: ['organisation', 'suspended'],
    fields: [
      { name: 'untilOn', control: 'fullDate', label: ask.extendedUntil, required: true },
      { name: 'reason', control: 'text', label: ask.reason },
    ],
    blank: { untilOn: '', reason: '' },
  },
  suspensionEnded: {
    kind: 'suspensionEnded',
    ...text.suspensionEnded,
    decision: true,
    facts: ['organisation', 'suspended'],
    fields: [{ name: 'outcome', control: 'longText', label: ask.outcome }],
    blank: { outcome: '' },
  },
  residenceIntroduced: {
    kind: 'residenceIntroduced',
    ...text.residenceIntroduced,
    decision: false,
    facts: ['organisation'],
    fields: [
      {
        name: 'place',
        control: 'text',
        label: ask.residence,
        example: ask.residenceExample,
        required: true,
      },
    ],
    blank: { place: '' },
  },
  residenceEnded: {
    kind: 'residenceEnded',
    ...text.residenceEnded,
    decision: false,
    facts: ['organisation'],
    fields: [{ name: 'reason', control: 'text', label: ask.reason }],
    blank: { reason: '' },
  },
};
