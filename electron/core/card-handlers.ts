import { membersWithoutCard } from '../../db/repo/card.ts';
import { subtreeIds } from '../../db/repo/organisation.ts';
import { getRegister } from '../../db/repo/register.ts';
import type { cardOps } from '../../shared/ipc/card.ts';
import { ok } from '../../shared/result.ts';
import { cardIssueHandlers } from './card-issue.ts';
import { cardListHandlers } from './card-list-handlers.ts';
import { exportCardPhotos } from './card-photos.ts';
import { cardCounts, cardMovements } from './card-report.ts';
import type { CoreHandlers } from './context.ts';

/** More than anybody reads on one screen; an office beyond it narrows the list down to a branch. */
const shownRows = 500;

/** Party cards: issued, re-issued, changed, lost, returned; lists and counts. Never the face of a card. */
export const cardHandlers: CoreHandlers<keyof typeof cardOps> = {
  ...cardListHandlers,
  ...cardIssueHandlers,
  'card.without': ({ orgId }, { db }) => {
    const whole = getRegister(db)?.rootOrgId === orgId;
    return ok(membersWithoutCard(db, whole ? null : subtreeIds(db, orgId), shownRows));
  },
  'card.counts': (period, { db }) => ok(cardCounts(db, period)),
  'card.movements': ({ move, ...period }, { db }) =>
    ok(cardMovements(db, period, { move, limit: shownRows })),
  'card.exportPhotos': (input, context) => exportCardPhotos(input, context),
};
