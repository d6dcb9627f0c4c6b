import { z } from 'zod';
import { fullDate, partialDate } from '../entities/event-dates.ts';
import {
  type Organisation,
  type OrganisationType,
  organisationTypeSchema,
} from '../entities/organisation.ts';
import { organisationDeedSchema } from '../entities/organisation-deed.ts';
import type { OrganisationEvent, OrganisationState } from '../entities/organisation-event.ts';
import type { OrganisationWarning } from '../rules/organisation-rules.ts';
import { command, query } from './define.ts';

const name = z.string().trim().min(1, 'Chưa nhập tên tổ chức đảng.').max(200);
const id = z.number().int();

/** An organisation on the day asked for, with its members of that day. */
export interface OrganisationAsOf extends OrganisationState {
  readonly official: number;
  readonly probationary: number;
  /** directly in it, with those of whom the roster did not say which */
  readonly members: number;
}

/** What recording a deed would do, before it is done. */
export interface DeedPreview {
  /** members; the others are in the list for admission, or here for a time */
  readonly moves: readonly { readonly count: number; readonly others: number; readonly toName: string }[];
  readonly ended: readonly string[];
  readonly founded: readonly string[];
  readonly warnings: readonly OrganisationWarning[];
}

export interface MovableMember {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly official: boolean;
}

/** Organisations of one kind on a day, for a figure of the structure report and the list behind it. */
export interface StructureFigure {
  readonly type: OrganisationType;
  readonly orgs: readonly { readonly id: number; readonly name: string; readonly parentName: string }[];
}

export interface Structure {
  readonly orgName: string;
  /** one for each type, also where there is none */
  readonly figures: readonly StructureFigure[];
  readonly members: number;
  readonly official: number;
  readonly probationary: number;
}

export const organisationOps = {
  /** the structure report of a day: grass-roots organisations, those beside them, members */
  'organisation.structure': query<Structure>()(z.object({ id, day: fullDate })),
  /** all that live today, parents before children */
  'organisation.list': query<readonly Organisation[]>()(z.object({})),
  /** the tree of a day with its figures */
  'organisation.asOf': query<readonly OrganisationAsOf[]>()(z.object({ day: fullDate })),
  /** everything that ever happened to one, withdrawn entries too, by date */
  'organisation.history': query<
    readonly (OrganisationEvent & { readonly otherName: string; readonly parentName: string })[]
  >()(z.object({ id })),
  /** those directly in it on a day */
  'organisation.membersOn': query<readonly MovableMember[]>()(z.object({ id, day: fullDate })),
  /** Refused with the rule when the deed cannot be. Writes nothing. */
  'organisation.preview': query<DeedPreview>()(organisationDeedSchema),
  'organisation.record': command<{ readonly foundedIds: readonly number[]; readonly moved: number }>()(
    organisationDeedSchema,
  ),
  /** Takes back a mistaken deed, with every event and every move of members that came of it. */
  'organisation.withdraw': command<{ readonly events: number; readonly moved: number }>()(
    z.object({
      eventId: id,
      reason: z.string().trim().min(5, 'Ghi rõ căn cứ sửa (ít nhất 5 ký tự).').max(300),
    }),
  ),
  /** A founding alone; its date may be known to the year only. */
  'organisation.found': command<{ readonly id: number }>()(
    z.object({
      parentId: id,
      type: organisationTypeSchema,
      name,
      code: z.string().trim().max(40),
      effectiveOn: partialDate,
      decision: z.string().trim().max(300),
    }),
  ),
};
