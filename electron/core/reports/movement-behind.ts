/** Who stands behind a line of the table of movement: members at its two ends, and those who crossed the border. */
import type { ReadDb } from '../../../db/connection.ts';
import { getEvents } from '../../../db/repo/event.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { type BookScope, bookScope, orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import {
  type Crossing,
  crossingEvents,
  crossingsIn,
  eveOf,
  membersOn,
  moveOf,
} from '../../../db/reports/books/movement.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { movementText as text } from '../../../shared/i18n/vi/report-movement.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureBehind } from '../../../shared/ipc/report.ts';
import { isMoveIn, moveLabels } from '../../../shared/rules/books/movement.ts';
import { peopleBehind } from './figure-rows.ts';
import type { Window } from './section-maker.ts';

type Behind = Omit<FigureBehind, 'figure'>;

export function movementBehind(
  db: ReadDb,
  { orgId, from, to }: PeriodQuestion,
  line: string,
  window: Window,
): Behind {
  const scope = bookScope(db, { orgId, from, asOf: to });
  const standing = (day: string, which: Parameters<typeof membersOn>[2], what: string) =>
    peopleBehind(db, { memberIds: membersOn(db, { ...scope, asOf: day }, which), day, what }, window);
  if (line === 'opening') return standing(eveOf(from), 'active', text.memberOn(eveOf(from)));
  if (line === 'closing') return standing(to, 'active', text.memberOn(to));
  if (line === 'away') return standing(to, 'away', text.away);
  if (line === 'guests') return standing(to, 'guests', text.guests);
  return crossed(db, scope, line, window);
}

/** @param line 'in', 'out', or one way of them: 'in.admitted' */
function crossed(db: ReadDb, scope: BookScope, line: string, { offset, limit }: Window): Behind {
  const [way, asked] = line.split('.');
  const all = crossingsIn(db, scope, { offset: 0, limit: Number.MAX_SAFE_INTEGER })
    .map((crossing) => ({ crossing, move: moveOf(crossing) }))
    .filter(({ move }) => (isMoveIn(move) ? 'in' : 'out') === way && (asked === undefined || asked === move));
  const shown = all.slice(offset, offset + limit);
  const people = namesAndBirths(
    db,
    shown.map(({ crossing }) => crossing.memberId),
  );
  const events = crossingEvents(
    db,
    shown.map(({ crossing }) => crossing),
  );
  const papers = getEvents(db, [...events.values()]);
  const orgName = orgNamesOn(db, scope.asOf);
  const rowOf = (crossing: Crossing, move: keyof typeof moveLabels) => {
    const { memberId, day, orgBefore, orgAfter } = crossing;
    const event = papers.get(events.get(crossing) ?? 0);
    const place = orgName(crossing.way === 'in' ? orgAfter : orgBefore);
    return {
      key: `${memberId}/${day}/${crossing.way}`,
      memberId,
      orgId: null,
      name: people.get(memberId)?.name ?? '',
      bornOn: people.get(memberId)?.bornOn ?? '',
      orgName: place,
      on: day,
      what: moveLabels[move],
      paper: event ? decisionText(event.decision) : '',
      amount: 1,
    };
  };
  return { found: all.length, rows: shown.map(({ crossing, move }) => rowOf(crossing, move)) };
}
