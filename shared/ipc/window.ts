import { z } from 'zod';
import { shell } from './define.ts';

/** How long this PC waits for somebody before it locks the register; 0: it never does. */
export const idleChoices = [5, 10, 15, 30, 0] as const;
export const idleMinutesSchema = z.union(idleChoices.map((minutes) => z.literal(minutes)));
export type IdleMinutes = (typeof idleChoices)[number];

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
    /** minutes without a key or the mouse until the register is locked; 0: never */
    readonly idleMinutes: IdleMinutes;
  }>()(z.object({}), {
    whileLocked: true,
  }),
  'window.colorScheme': shell<null>()(z.object({ colorScheme: z.enum(['light', 'dark', 'auto']) }), {
    whileLocked: true,
  }),
  'window.hideSections': shell<null>()(z.object({ hidden: z.array(z.string().max(40)).max(40) })),
  'window.idleLock': shell<null>()(z.object({ minutes: idleMinutesSchema })),
  'job.cancel': shell<null>()(z.object({ jobId: z.string().max(60) }), { whileLocked: true }),
};
