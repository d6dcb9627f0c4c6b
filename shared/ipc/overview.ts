import { z } from 'zod';
import type { EventKind } from '../entities/event.ts';
import { query } from './define.ts';

export interface Overview {
  readonly total: number;
  readonly official: number;
  readonly probationary: number;
  readonly unverified: number;
  readonly women: number;
  readonly left: number;
  readonly organisations: number;
  /** probationary members whose 12 months end within 60 days or have ended */
  readonly recognitionDue: readonly {
    readonly memberId: number;
    readonly name: string;
    readonly dueOn: string;
  }[];
  readonly recent: readonly {
    readonly memberId: number;
    readonly name: string;
    readonly kind: EventKind;
    readonly effectiveOn: string;
    readonly enteredAt: string;
  }[];
  readonly years: readonly { readonly year: number; readonly listed: number; readonly rated: number }[];
  readonly imports: number;
}

export const overviewOps = {
  'overview.get': query<Overview>()(z.object({})),
};
