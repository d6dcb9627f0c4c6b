/** Petitions (đơn thư) with deadlines and outcomes. Restricted tier: every operation asks for its password. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import {
  type Petition,
  petitionFieldsSchema,
  petitionKindSchema,
  petitionStatusSchema,
} from '../entities/petition.ts';
import type { PetitionProblem, PetitionTerm } from '../rules/petition.ts';
import type { PetitionCounts } from '../rules/petition-counts.ts';
import { command, query } from './define.ts';

const restricted = { restricted: true } as const;
const id = z.number().int();
const period = { from: fullDate, to: fullDate };

export interface PetitionRow {
  readonly petition: Petition;
  /** the organisation, the member or the words */
  readonly about: string;
  /** to the end of the term, negative when late; null where no clock runs */
  readonly daysLeft: number | null;
}

export interface PetitionDetail extends PetitionRow {
  /** the earlier letter as the book names it: "12, nhận ngày 03/02/2026"; '' = none */
  readonly repeats: string;
  readonly term: PetitionTerm;
}

export const petitionOps = {
  /** Received in the period, newest first. */
  'petition.page': query<{
    readonly rows: readonly PetitionRow[];
    readonly found: number;
    /** of the period, whatever the filter */
    readonly total: number;
  }>()(
    z.object({
      ...period,
      kind: petitionKindSchema.nullable(),
      status: petitionStatusSchema.nullable(),
      search: z.string().max(200).default(''),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    restricted,
  ),
  'petition.get': query<PetitionDetail>()(z.object({ id }), restricted),
  /** what a new letter begins with */
  'petition.start': query<{ readonly numberInBook: number; readonly topics: readonly string[] }>()(
    z.object({ year: z.string().regex(/^\d{4}$/) }),
    restricted,
  ),
  /** what is wrong with it, and the term by the regulation. Changes nothing. */
  'petition.check': query<{ readonly problems: readonly PetitionProblem[]; readonly term: PetitionTerm }>()(
    z.object({ id: id.nullable(), petition: petitionFieldsSchema }),
    restricted,
  ),
  'petition.save': command<{ readonly id: number }>()(
    z.object({
      /** null = a new letter */
      id: id.nullable(),
      version: z.number().int(),
      petition: petitionFieldsSchema,
    }),
    restricted,
  ),
  'petition.counts': query<PetitionCounts>()(z.object(period), restricted),
};
