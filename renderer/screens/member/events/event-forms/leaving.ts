import { removalForms } from '../../../../../shared/i18n/vi/event.ts';
import { eventFormText as text } from '../../../../../shared/i18n/vi/event-forms.ts';
import { eventQuestions as ask } from '../../../../../shared/i18n/vi/event-questions.ts';
import { choices, type EventForms } from '../event-form.ts';

/** Out of the Party, back by restoration, and death. Expulsion is a discipline; readmission an admission. */
export const leavingForms: EventForms<'removed' | 'restored' | 'died'> = {
  removed: {
    kind: 'removed',
    ...text.removed,
    decision: true,
    facts: ['organisation', 'admittedOn', 'officialOn'],
    fields: [
      { name: 'form', control: 'choice', label: ask.form, options: choices(removalForms), required: true },
      { name: 'reason', control: 'longText', label: ask.reason, required: true },
    ],
    blank: { form: '', reason: '' },
  },
  restored: {
    kind: 'restored',
    ...text.restored,
    decision: true,
    facts: ['admittedOn', 'officialOn', 'leftOn'],
    fields: [
      { name: 'orgId', control: 'organisation', label: ask.restoredAt, required: true },
      {
        name: 'reason',
        control: 'longText',
        label: ask.restoredWhy,
        example: ask.restoredWhyExample,
        required: true,
      },
    ],
    blank: { orgId: null, reason: '' },
  },
  died: {
    kind: 'died',
    ...text.died,
    decision: false,
    facts: ['bornOn', 'organisation', 'officialOn', 'badge'],
    fields: [{ name: 'cause', control: 'text', label: ask.cause }],
    blank: { cause: '' },
  },
};
