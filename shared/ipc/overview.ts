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
