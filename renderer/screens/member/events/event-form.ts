/** What an event's wizard asks, as data: one entry of event-forms.ts for each kind. */
import type { EventKind } from '../../../../shared/entities/event.ts';

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
  | (FieldBase & { readonly control: 'choice'; readonly options: readonly Choice[] })
  /** a number, typed or taken from those usual on the event's date */
  | (FieldBase & { readonly control: 'badgeLevel' });

export interface EventForm {
  readonly kind: EventKind;
  /** what the primary button says, e.g. "Ghi nhận kết nạp" */
  readonly deed: string;
  readonly dateLabel: string;
  readonly dateHint?: string;
  /** whether such an event rests on a decision */
  readonly decision: boolean;
  readonly fields: readonly PayloadField[];
  /** answers before anything is typed */
  readonly blank: PayloadValues;
}
