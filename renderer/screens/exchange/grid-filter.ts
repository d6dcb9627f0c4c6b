import type { GridFilter } from '../../../shared/ipc/import.ts';
import type { RowOutcome } from '../../../shared/roster/plan-types.ts';

/** In the order in which a person asks for them. */
export const outcomes: readonly RowOutcome[] = ['new', 'changed', 'same', 'leftOut'];
export const everyRow: GridFilter = { outcome: null, severity: null, kind: null };
