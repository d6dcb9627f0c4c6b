/** The dossier of a member: papers, loans, hand-overs. */
import type { dossierOps } from '../../shared/ipc/dossier.ts';
import type { CoreHandlers } from './context.ts';

export const dossierHandlers: CoreHandlers<keyof typeof dossierOps> = {};
