/** Admissions and recognitions as rows behind a figure. */
import type { ReadDb } from '../../../db/connection.ts';
import { getEvents } from '../../../db/repo/event.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { admissionsText as text } from '../../../shared/i18n/vi/report-admissions.ts';
import type { FigureBehind } from '../../../shared/ipc/report.ts';
import type { ListedAdmission } from './admissions-lines.ts';
import type { Window } from './section-maker.ts';

/** @param day on which organisations are named */
export function admissionRows(
  db: ReadDb,
  found: readonly ListedAdmission[],
  day: string,
  { offset, limit }: Window,
): Omit<FigureBehind, 'figure'> {
  const shown = found.slice(offset, offset + limit);
  const people = namesAndBirths(
    db,
    shown.map(({ memberId }) => memberId),
  );
  const events = getEvents(
    db,
    shown.map(({ eventId }) => eventId),
  );
  const orgName = orgNamesOn(db, day);
  const what = ({ kind, again, byRoster }: ListedAdmission): string => {
    const deed = kind === 'recognised' ? text.recognisedOn : again ? text.readmittedOn : text.admittedOn;
    return byRoster ? `${deed} (${text.byRosterNote})` : deed;
  };
  return {
    found: found.length,
    rows: shown.map((one) => {
      const event = events.get(one.eventId);
      return {
        key: `e${one.eventId}`,
        memberId: one.memberId,
        orgId: null,
        name: people.get(one.memberId)?.name ?? '',
        bornOn: people.get(one.memberId)?.bornOn ?? '',
        orgName: orgName(one.orgId),
        on: one.on,
        what: what(one),
        paper: event ? decisionText(event.decision) : '',
        amount: 1,
      };
    }),
  };
}
