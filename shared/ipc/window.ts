import { z } from 'zod';
import { shell } from './define.ts';

export const windowOps = {
  'window.zoom': shell<{ readonly percent: number }>()(
    z.object({ percent: z.number().int().min(100).max(200) }),
    {
      whileLocked: true,
    },
  ),
  'window.settings': shell<{
    readonly zoom: number;
    readonly colorScheme: 'light' | 'dark' | 'auto';
    /** addresses of sections that this office does not use */
    readonly hiddenSections: readonly string[];
  }>()(z.object({}), {
    whileLocked: true,
  }),
  'window.colorScheme': shell<null>()(z.object({ colorScheme: z.enum(['light', 'dark', 'auto']) }), {
    whileLocked: true,
  }),
  'window.hideSections': shell<null>()(z.object({ hidden: z.array(z.string().max(40)).max(40) })),
  'job.cancel': shell<null>()(z.object({ jobId: z.string().max(60) }), { whileLocked: true }),
};
