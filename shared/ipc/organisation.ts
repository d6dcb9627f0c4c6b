import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { type Organisation, organisationTypeSchema } from '../entities/organisation.ts';
import { command, query } from './define.ts';

const name = z.string().trim().min(1, 'Chưa nhập tên tổ chức đảng.').max(200);

export const organisationOps = {
  /** all of them, parents before children */
  'organisation.list': query<readonly Organisation[]>()(z.object({})),
  'organisation.found': command<{ readonly id: number }>()(
    z.object({
      parentId: z.number().int(),
      type: organisationTypeSchema,
      name,
      code: z.string().trim().max(40),
      effectiveOn: fullDate,
      decision: z.string().trim().max(120),
    }),
  ),
  'organisation.rename': command<null>()(
    z.object({
      id: z.number().int(),
      name,
      code: z.string().trim().max(40),
      effectiveOn: fullDate,
      decision: z.string().trim().max(120),
    }),
  ),
};
