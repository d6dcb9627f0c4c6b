import type { disciplineOps } from '../../shared/ipc/discipline.ts';
import type { CoreHandlers } from './context.ts';

/** Discipline of members and of organisations, complaints, and what follows from a discipline. */
export const disciplineHandlers: CoreHandlers<keyof typeof disciplineOps> = {};
