/** Who is due for a Huy hiệu Đảng, the forecast, and one member's Party age: all read, nothing written. */
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { badgeOps } from '../../shared/ipc/badge.ts';
import { fail, ok } from '../../shared/result.ts';
import { badgeRoundHeldOn } from '../../shared/rules/regulations/badge-rounds.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { badgeDue } from './badge-due.ts';
import { badgeForecast } from './badge-forecast.ts';
import { partyAgeFacts } from './badge-party-age.ts';
import { badgeRounds } from './badge-rounds.ts';
import type { CoreHandlers } from './context.ts';

/** More than anybody reads on one screen; an office beyond it narrows the list down to a branch. */
const shown = 500;

export const badgeHandlers: CoreHandlers<keyof typeof badgeOps> = {
  'badge.rounds': (_input, { db, today }) => ok(badgeRounds(db, today)),

  'badge.due': ({ roundDay, ...asked }, { db, today }) => {
    const round = badgeRoundHeldOn(roundDay, ruleChanges(db));
    if (!round) return fail('badge.no-round', { date: formatDate(roundDay) });
    return ok(badgeDue(db, { ...asked, round, most: shown }, today));
  },

  'badge.forecast': ({ orgId }, { db, today }) => ok(badgeForecast(db, orgId, today)),

  'badge.partyAge': (input, { db }) => {
    const facts = partyAgeFacts(db, input);
    return facts ? ok(facts) : fail('badge.no-member');
  },
};
