import {
  badgeAwards,
  commendationForms,
  commendationLevelNames,
} from '../../../../../shared/i18n/vi/event.ts';
import { eventFormText as text } from '../../../../../shared/i18n/vi/event-forms.ts';
import { eventQuestions as ask } from '../../../../../shared/i18n/vi/event-questions.ts';
import { choices, type EventForms } from '../event-form.ts';
import { disciplineForm } from './discipline.ts';

const rounds = ['3/2', '19/5', '2/9', '7/11', 'khác'].map((value) => ({ value, label: value }));

/** Party age, cards, badges, commendations and discipline. */
export const honourForms: EventForms<
  'badgeAwarded' | 'cardLost' | 'cardReturned' | 'commended' | 'disciplined' | 'partyAgeConfirmed'
> = {
  cardLost: {
    kind: 'cardLost',
    ...text.cardLost,
    decision: false,
    facts: ['cardNumber'],
    fields: [{ name: 'circumstances', control: 'longText', label: ask.circumstances }],
    blank: { circumstances: '' },
  },
  cardReturned: {
    kind: 'cardReturned',
    ...text.cardReturned,
    decision: false,
    facts: ['cardNumber', 'leftOn'],
    fields: [{ name: 'reason', control: 'longText', label: ask.reason }],
    blank: { reason: '' },
  },
  partyAgeConfirmed: {
    kind: 'partyAgeConfirmed',
    ...text.partyAgeConfirmed,
    decision: true,
    facts: ['admittedOn', 'officialOn'],
    fields: [
      { name: 'years', control: 'number', label: ask.years, low: 0, high: 99, required: true },
      { name: 'months', control: 'number', label: ask.months, low: 0, high: 11, required: true },
      { name: 'ground', control: 'longText', label: ask.confirmedGround, required: true },
    ],
    blank: { years: null, months: null, ground: '' },
    refusedAt: 'years',
  },
  badgeAwarded: {
    kind: 'badgeAwarded',
    ...text.badgeAwarded,
    decision: true,
    facts: ['admittedOn', 'officialOn', 'badge'],
    fields: [
      { name: 'level', control: 'badgeLevel', label: ask.level, example: '30', required: true },
      { name: 'round', control: 'choice', label: ask.round, options: rounds, required: true },
      { name: 'award', control: 'choice', label: ask.award, options: choices(badgeAwards), required: true },
      { name: 'badgeNumber', control: 'text', label: ask.badgeNumber },
    ],
    blank: { level: null, round: '', award: 'award', badgeNumber: '' },
    refusedAt: 'level',
    refusedAtFor: { 'badgeProposal.wrong-number': 'badgeNumber', 'badgeProposal.number-held': 'badgeNumber' },
  },
  commended: {
    kind: 'commended',
    ...text.commended,
    decision: true,
    facts: ['organisation'],
    fields: [
      {
        name: 'form',
        control: 'choice',
        label: ask.form,
        options: choices(commendationForms),
        required: true,
      },
      {
        name: 'title',
        control: 'text',
        label: ask.commendationTitle,
        example: ask.commendationExample,
        required: true,
      },
      {
        name: 'level',
        control: 'choice',
        label: ask.commendationLevel,
        options: choices(commendationLevelNames),
      },
      { name: 'year', control: 'number', label: ask.commendationYear, low: 1930, high: 2199 },
      { name: 'amount', control: 'number', label: ask.commendationAmount, low: 0, high: 1_000_000_000 },
    ],
    blank: { form: '', title: '', level: '', year: null, amount: null },
  },
  disciplined: disciplineForm,
};
