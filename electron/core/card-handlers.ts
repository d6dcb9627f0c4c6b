import type { cardOps } from '../../shared/ipc/card.ts';
import type { CoreHandlers } from './context.ts';

/** Party cards: issued, re-issued, changed, lost, returned; lists and counts. Never the face of a card. */
export const cardHandlers: CoreHandlers<keyof typeof cardOps> = {};
