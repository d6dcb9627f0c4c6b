import { z } from 'zod';
import { isPartialDate } from '../text/dates.ts';

/** A partial date in ISO form: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const partialDate = z.string().refine(isPartialDate, 'Không phải ngày có thật.');

/** A full ISO date. */
export const fullDate = partialDate.refine((s) => s.length === 10, 'Cần đủ ngày, tháng, năm.');
