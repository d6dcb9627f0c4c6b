/**
 * One wizard for each deed of an office, by the groups of the menu. What an import, a hand-over of organisations or
 * a change of the record writes ("enrolled", "handedOver", "detailsChanged") has none.
 */
import { eventGroupNames } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { EventForm, RecordedKind } from './event-form.ts';
import { admissionForms } from './event-forms/admission.ts';
import { honourForms } from './event-forms/honours.ts';
import { leavingForms } from './event-forms/leaving.ts';
import { moveForms } from './event-forms/moves.ts';
import { standingForms } from './event-forms/standing.ts';

export const eventForms: Readonly<Record<RecordedKind, EventForm>> = {
  ...admissionForms,
  ...standingForms,
  ...moveForms,
  ...honourForms,
  ...leavingForms,
};

const kindsOf = (forms: Readonly<Partial<Record<RecordedKind, EventForm>>>): readonly RecordedKind[] =>
  Object.values(forms).map((form) => form.kind);

export const eventGroups: readonly { readonly label: string; readonly kinds: readonly RecordedKind[] }[] = [
  { label: eventGroupNames.admission, kinds: kindsOf(admissionForms) },
  { label: eventGroupNames.standing, kinds: kindsOf(standingForms) },
  { label: eventGroupNames.moves, kinds: kindsOf(moveForms) },
  { label: eventGroupNames.honours, kinds: kindsOf(honourForms) },
  { label: eventGroupNames.leaving, kinds: kindsOf(leavingForms) },
];

export const isRecordedKind = (kind: string | undefined): kind is RecordedKind =>
  kind !== undefined && Object.hasOwn(eventForms, kind);
