/** The list for cards (mẫu 1-TĐV) and the movements of a period as tables that leave the program. */
import { getCardList } from '../../db/repo/card.ts';
import { cardText as text } from '../../shared/i18n/vi/card.ts';
import { cardForms } from '../../shared/i18n/vi/event.ts';
import { cardMoves } from '../../shared/ipc/card.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { changePercent, signed } from '../../shared/rules/compare-periods.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { cardListPeople, numbersAreOpen } from './card-list-handlers.ts';
import { allCardMovements, cardCounts } from './card-report.ts';
import { placeLine } from './commendation-sheet.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

/** Every row goes out: a paper is not cut as a screen is. */
const everything = 200_000;

export const cardListSheet: SheetMaker<'cardList'> = ({ listId, open }, context) => {
  const list = getCardList(context.db, listId);
  if (!list) return fail('card.list-not-found');
  if (open && !numbersAreOpen(context.state, listId)) return fail('card.numbers-closed');
  const people = cardListPeople(context.db, listId, open);
  const { columns } = text.listSheet;
  return ok({
    ...sheetFrame(context),
    title: text.listSheet.title,
    subtitles: [text.listSheet.subtitle(list.name, formatDate(list.drawnOn), cardForms[list.form])],
    columns: [
      { label: columns.name, width: 44 },
      { label: columns.bornOn, width: 22, centred: true },
      { label: columns.admittedOn, width: 22, centred: true },
      { label: columns.officialOn, width: 22, centred: true },
      { label: columns.citizenId, width: 28, centred: true },
      { label: columns.organisation, width: 44 },
      { label: columns.photo, width: 14, centred: true },
    ],
    rows: people.map((p) => ({
      key: `m${p.memberId}`,
      cells: [
        p.name,
        formatDate(p.bornOn),
        formatDate(p.admittedOn),
        formatDate(p.officialOn),
        p.citizenId,
        p.orgName,
        p.hasPhoto ? text.hasPhoto : text.noPhoto,
      ],
    })),
    notes: [text.listSheet.total(people.length), ...(open ? [] : [text.listSheet.masked])],
  });
};

export const cardMovementsSheet: SheetMaker<'cardMovements'> = ({ from, to, orgId }, context) => {
  const period = { from, to, orgId };
  const counts = cardCounts(context.db, period);
  const rows = Map.groupBy(allCardMovements(context.db, period, everything), (row) => row.move);
  const { columns } = text.movements;
  const group = (move: (typeof cardMoves)[number]): SheetRow[] => {
    const { now, before, difference } = counts[move];
    return [
      {
        key: move,
        kind: 'group',
        cells: [
          text.movements.groupLine(
            text.moves[move],
            now,
            before,
            signed(difference),
            changePercent(counts[move]),
          ),
        ],
      },
      ...(rows.get(move) ?? []).map((row) => ({
        key: `e${row.eventId}`,
        cells: [
          formatDate(row.on),
          row.name,
          formatDate(row.bornOn),
          row.orgName,
          row.cardNumber,
          row.said,
          row.decision,
        ],
      })),
    ];
  };
  return ok({
    ...sheetFrame(context),
    title: text.movements.sheetTitle,
    subtitles: [...placeLine(context, orgId), text.movements.period(formatDate(from), formatDate(to))],
    columns: [
      { label: columns.on, width: 20, centred: true },
      { label: columns.name, width: 40 },
      { label: columns.bornOn, width: 20, centred: true },
      { label: columns.organisation, width: 40 },
      { label: columns.cardNumber, width: 24, centred: true },
      { label: columns.said, width: 36 },
      { label: columns.decision, width: 44 },
    ],
    rows: cardMoves.flatMap(group),
    notes: [text.movements.note],
  });
};
