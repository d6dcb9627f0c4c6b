/** What happens to an organisation. One event changes one fact; events of one decision share a deed_uid. */
import type { OrganisationType } from './organisation.ts';

export const organisationEventKinds = [
  'founded',
  'renamed',
  'recoded',
  'raised',
  'lowered',
  'moved',
  'splitOff',
  'mergedInto',
  'handedOver',
  'dissolved',
  'disbanded',
] as const;

export type OrganisationEventKind = (typeof organisationEventKinds)[number];

/** After these the organisation is no more; its day is the first on which it does not exist. */
export const endingKinds: readonly OrganisationEventKind[] = [
  'mergedInto',
  'handedOver',
  'dissolved',
  'disbanded',
];

export interface OrganisationEvent {
  readonly id: number;
  readonly orgId: number;
  readonly kind: OrganisationEventKind;
  /** '' = it was there before the register, nobody knows since when */
  readonly effectiveOn: string;
  readonly decision: string;
  /** how it stood after the event when the event was entered; the fold takes from it only what the kind changes */
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  /** merged into, split off or formed from */
  readonly otherOrgId: number | null;
  readonly deedUid: string;
  readonly note: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly withdrawnReason: string | null;
}

/** An organisation on one day. */
export interface OrganisationState {
  readonly id: number;
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly foundedOn: string;
}

/** How an organisation stood from a day on until the day before another. */
export interface OrganisationPeriod {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly state: OrganisationState;
}
