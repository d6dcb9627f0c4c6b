/** What an event's wizard asks, as data: one entry of event-forms/ for each kind. */
import type { EventKind } from '../../../../shared/entities/event.ts';
import type { MemberStatus } from '../../../../shared/entities/member-state.ts';
import type { ErrorCode } from '../../../../shared/errors/catalogue.ts';
import type { AppError } from '../../../../shared/result.ts';

/** The kinds that a person records; the others come from an import, a hand-over or a change of the record. */
export type RecordedKind = Exclude<
  EventKind,
  'enrolled' | 'handedOver' | 'detailsChanged' | 'disciplineAppealed' | 'disciplineSettled'
>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type PayloadValues = Readonly<Record<string, unknown>>;

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly example?: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** shown only while the other answers ask for it */
  readonly shownWhen?: (payload: PayloadValues) => boolean;
}

export type PayloadField =
  | (FieldBase & { readonly control: 'text' | 'longText' | 'organisation' })
  | (FieldBase & {
      readonly control: 'choice';
      readonly options: readonly Choice[];
      /** the values that a member of this standing can have on the day; all of them without it */
      readonly offered?: (status: MemberStatus, on: string) => readonly string[];
    })
  /** posts that the member holds on the event's date, by id */
  | (FieldBase & { readonly control: 'posts' })
  /** a full date, or as much of one as the paper says */
  | (FieldBase & { readonly control: 'fullDate' | 'partialDate' })
  | (FieldBase & { readonly control: 'number'; readonly low: number; readonly high: number })
  | (FieldBase & { readonly control: 'yesNo' })
  /** a number, typed or taken from those usual on the event's date */
  | (FieldBase & { readonly control: 'badgeLevel' });

/** Facts of a member that the rules of a kind look at. */
export type FactName =
  | 'bornOn'
  | 'organisation'
  | 'admittedOn'
  | 'officialOn'
  | 'probationDueOn'
  | 'badge'
  | 'cardNumber'
  | 'exempt'
  | 'suspended'
  | 'away'
  | 'leftOn';

export interface EventForm {
  readonly kind: RecordedKind;
  /** what the primary button says, e.g. "Ghi nhận kết nạp" */
  readonly deed: string;
  readonly dateLabel: string;
  readonly dateHint?: string;
  /** whether such an event rests on a decision */
  readonly decision: boolean;
  readonly facts: readonly FactName[];
  readonly fields: readonly PayloadField[];
  /** answers before anything is typed */
  readonly blank: PayloadValues;
  /** the question at which a refusal of the register stands; the date where none is named */
  readonly refusedAt?: string;
  /** where some refusal stands instead, by its code */
  readonly refusedAtFor?: Readonly<Partial<Record<ErrorCode, string>>>;
}

/** The question at which a refusal of the register stands; 'effectiveOn' is the date. */
export const refusalField = (form: EventForm, refusal: AppError | null): string =>
  (refusal && form.refusedAtFor?.[refusal.code]) ?? form.refusedAt ?? 'effectiveOn';

export type EventForms<K extends RecordedKind> = Readonly<Record<K, EventForm>>;

export const choices = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
