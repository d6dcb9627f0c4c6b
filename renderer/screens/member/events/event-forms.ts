import type { EventKind } from '../../../../shared/entities/event.ts';
import {
  badgeAwards,
  commendationForms,
  disciplineForms,
  removalForms,
} from '../../../../shared/i18n/vi/event.ts';
import { eventFormText as text } from '../../../../shared/i18n/vi/event-forms.ts';
import type { Choice, EventForm } from './event-form.ts';

const choices = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const rounds = ['3/2', '19/5', '2/9', '7/11', 'khác'].map((value) => ({ value, label: value }));

export type RecordedKind = Extract<
  EventKind,
  | 'admitted'
  | 'recognised'
  | 'transferredOut'
  | 'received'
  | 'badgeAwarded'
  | 'commended'
  | 'disciplined'
  | 'removed'
  | 'died'
>;

/** One wizard for each deed of an office; "enrolled" is written by the import alone. */
export const eventForms: Readonly<Record<RecordedKind, EventForm>> = {
  admitted: {
    kind: 'admitted',
    ...text.admitted,
    decision: true,
    fields: [
      { name: 'orgId', control: 'organisation', label: text.admittedAt, hint: text.admittedAtHint },
      { name: 'introducers', control: 'text', label: text.introducers, example: text.introducersExample },
    ],
    blank: { orgId: null, introducers: '' },
  },
  recognised: { kind: 'recognised', ...text.recognised, decision: true, fields: [], blank: {} },
  transferredOut: {
    kind: 'transferredOut',
    ...text.transferredOut,
    decision: false,
    fields: [
      { name: 'scope', control: 'choice', label: text.scope, options: choices(text.scopes), required: true },
      {
        name: 'toOrgId',
        control: 'organisation',
        label: text.toOrganisation,
        required: true,
        shownWhen: ({ scope }) => scope === 'internal',
      },
      {
        name: 'destination',
        control: 'text',
        label: text.destination,
        example: text.destinationExample,
        required: true,
        shownWhen: ({ scope }) => scope === 'external',
      },
      { name: 'paperNumber', control: 'text', label: text.paperNumber },
      { name: 'duesPaidThrough', control: 'text', label: text.duesPaidThrough, example: '10/2026' },
    ],
    blank: { scope: 'external', toOrgId: null, destination: '', paperNumber: '', duesPaidThrough: '' },
  },
  received: {
    kind: 'received',
    ...text.received,
    decision: false,
    fields: [
      { name: 'orgId', control: 'organisation', label: text.receivedAt, required: true },
      {
        name: 'origin',
        control: 'text',
        label: text.origin,
        example: text.destinationExample,
        required: true,
      },
      { name: 'paperNumber', control: 'text', label: text.paperNumber },
    ],
    blank: { orgId: null, origin: '', paperNumber: '' },
  },
  badgeAwarded: {
    kind: 'badgeAwarded',
    ...text.badgeAwarded,
    decision: true,
    fields: [
      { name: 'level', control: 'badgeLevel', label: text.level, example: '30', required: true },
      { name: 'round', control: 'choice', label: text.round, options: rounds, required: true },
      { name: 'award', control: 'choice', label: text.award, options: choices(badgeAwards), required: true },
      { name: 'badgeNumber', control: 'text', label: text.badgeNumber },
    ],
    blank: { level: null, round: '', award: 'award', badgeNumber: '' },
  },
  commended: {
    kind: 'commended',
    ...text.commended,
    decision: true,
    fields: [
      {
        name: 'form',
        control: 'choice',
        label: text.form,
        options: choices(commendationForms),
        required: true,
      },
      {
        name: 'title',
        control: 'text',
        label: text.commendationTitle,
        example: text.commendationExample,
        required: true,
      },
    ],
    blank: { form: '', title: '' },
  },
  disciplined: {
    kind: 'disciplined',
    ...text.disciplined,
    decision: true,
    fields: [
      {
        name: 'form',
        control: 'choice',
        label: text.form,
        options: choices(disciplineForms),
        required: true,
      },
      { name: 'ground', control: 'longText', label: text.ground, required: true },
      {
        name: 'postsRemoved',
        control: 'text',
        label: text.postsRemoved,
        shownWhen: ({ form }) => form === 'dismissal',
      },
    ],
    blank: { form: '', ground: '', postsRemoved: '' },
  },
  removed: {
    kind: 'removed',
    ...text.removed,
    decision: true,
    fields: [
      { name: 'form', control: 'choice', label: text.form, options: choices(removalForms), required: true },
      { name: 'reason', control: 'longText', label: text.reason, required: true },
    ],
    blank: { form: '', reason: '' },
  },
  died: {
    kind: 'died',
    ...text.died,
    decision: false,
    fields: [{ name: 'cause', control: 'text', label: text.cause }],
    blank: { cause: '' },
  },
};

export const recordedKinds = Object.keys(eventForms) as readonly RecordedKind[];
