import { z } from 'zod';
import type { EventKind } from '../entities/event.ts';
import type { ClockKind } from '../rules/clocks.ts';
import type { DutyKind } from '../rules/regulations/duties.ts';
import type { TransferClockKind } from '../rules/transfer-clocks.ts';
import { query } from './define.ts';

export type TodoKind = ClockKind | DutyKind | TransferClockKind;

/** Where the doing begins. */
export type TodoStart =
  | { readonly to: 'event'; readonly memberId: number; readonly kind: EventKind }
  | { readonly to: 'member'; readonly memberId: number }
  | { readonly to: 'dossier'; readonly memberId: number }
  | { readonly to: 'transfer'; readonly id: number; readonly memberId: number }
  | { readonly to: 'books' }
  | { readonly to: 'organisation'; readonly orgId: number }
  | { readonly to: 'inspection'; readonly id: number }
  | { readonly to: 'petition'; readonly id: number }
  | { readonly to: 'meetings'; readonly orgId: number; readonly month: string }
  | { readonly to: 'absences'; readonly orgId: number | null }
  | { readonly to: 'members' }
  | { readonly to: 'prints' }
  | { readonly to: 'badges'; readonly roundDay: string }
  | { readonly to: 'dues'; readonly orgId: number | null; readonly month: string };

/** One deadline, as the ledger and the rules imply it today. */
export interface TodoItem {
  readonly key: string;
  readonly kind: TodoKind;
  readonly label: string;
  /** what the label alone does not say; '' mostly */
  readonly detail: string;
  readonly memberId: number | null;
  /** of the member, or '' */
  readonly name: string;
  readonly orgId: number | null;
  readonly orgName: string;
  readonly dueOn: string;
  /** negative when late */
  readonly daysLeft: number;
  readonly rule: string;
  readonly citation: string;
  /** false: a reminder to check, its text was not read or is a local one */
  readonly verified: boolean;
  readonly start: TodoStart;
}

export const todoOps = {
  /** All of them, the latest first; `first` cuts the list, `total` does not. */
  'todo.list': query<{
    readonly total: number;
    /** due within seven days or late */
    readonly pressing: number;
    readonly items: readonly TodoItem[];
  }>()(z.object({ first: z.number().int().min(1).max(5000).default(2000) })),
};
