/** Phát triển Đảng: the way from quần chúng ưu tú over probation to recognition, as lists. */
import { z } from 'zod';
import { decisionSchema } from '../entities/event.ts';
import { fullDate, partialDate } from '../entities/event-dates.ts';
import { command, query } from './define.ts';

interface GrowthPerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly orgName: string;
}

export interface Candidate extends GrowthPerson {
  readonly nominatedOn: string;
  readonly helpers: string;
  readonly certificateOn: string;
}

export interface Probationer extends GrowthPerson {
  readonly admittedOn: string;
  readonly dueOn: string;
  /** months by which probation was prolonged */
  readonly extendedMonths: number;
  readonly introducers: string;
  /** recognised by an entry that takes effect on this later day; '' = not yet */
  readonly recognisedOn: string;
}

export interface Recognised extends GrowthPerson {
  readonly admittedOn: string;
  readonly officialOn: string;
  readonly cardNumber: string;
}

/** `found` counts them all; `rows` are the first of them. */
export interface GrowthList<T> {
  readonly found: number;
  readonly rows: readonly T[];
}

export interface Growth {
  readonly candidates: GrowthList<Candidate>;
  /** whose probation ends first stands first */
  readonly probationers: GrowthList<Probationer>;
  readonly recognised: GrowthList<Recognised>;
  /** admitted in the year; a readmission is one, too */
  readonly admittedInYear: number;
}

/** How many an organisation is to admit in a year, with its name today. */
export interface AdmissionPlanLine {
  readonly orgId: number;
  readonly orgName: string;
  readonly people: number;
}

const planYear = z.number().int().min(1930).max(2199);

export const growthOps = {
  'growth.plans': query<readonly AdmissionPlanLine[]>()(z.object({ year: planYear })),
  /** `people: null` takes the plan away */
  'growth.setPlan': command<null>()(
    z.object({
      year: planYear,
      orgId: z.number('Chưa chọn tổ chức đảng.').int().positive(),
      people: z
        .number('Nhập số đồng chí.')
        .int('Nhập số tròn.')
        .min(1, 'Chỉ tiêu từ 1 trở lên; để trống là bỏ chỉ tiêu.')
        .max(1_000_000, 'Chỉ tiêu quá lớn, kiểm tra lại.')
        .nullable(),
    }),
  ),
  'growth.list': query<Growth>()(
    z.object({
      year: z.number().int().min(1930).max(2199),
      /** an organisation with its subtree; null = all */
      orgId: z.number().int().nullable().default(null),
    }),
  ),
  /** A new person, put into the list of candidates in one step. */
  'growth.nominate': command<{ readonly id: number }>()(
    z.object({
      fullName: z.string().trim().min(1, 'Chưa nhập họ và tên.').max(120),
      bornOn: z.union([z.literal(''), partialDate]),
      sex: z.enum(['', 'Nam', 'Nữ']),
      orgId: z.number('Chưa chọn chi bộ.').int(),
      helpers: z.string().max(300),
      certificateOn: z.union([z.literal(''), partialDate]),
      effectiveOn: fullDate,
      decision: decisionSchema,
      /** somebody of this name and date of birth is there, and this is another person */
      otherPerson: z.boolean().default(false),
    }),
  ),
};
