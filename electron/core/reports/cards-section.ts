/** Cards of a period by what happened to them: issued anew is never counted with re-issued or exchanged. */
import { reportText } from '../../../shared/i18n/vi/report.ts';
import { type CardMove, cardMoves } from '../../../shared/ipc/card.ts';
import { ok } from '../../../shared/result.ts';
import { cardCounts, cardMovements } from '../card-report.ts';
import type { SectionMaker } from './section-maker.ts';

const text = reportText.cards;

export const cardsSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const counts = cardCounts(db, question);
    return ok([
      {
        key: 'moves',
        title: text.title,
        kind: 'compared',
        columns: [],
        lines: cardMoves.map((move) => ({
          key: move,
          label: text.moves[move],
          unit: 'card',
          indent: 0,
          values: [counts[move].now, counts[move].before],
          opens: true,
        })),
        notes: [],
        picture: 'bars',
      },
    ]);
  },
  behind: ({ db }, question, figure, { offset, limit }) => {
    const move = cardMoves.find((m) => m === figure.line) satisfies CardMove | undefined;
    if (!move) return ok({ found: 0, rows: [] });
    const { found, rows } = cardMovements(db, question, { move, limit: offset + limit });
    return ok({
      found,
      rows: rows.slice(offset).map((row) => ({
        key: String(row.eventId),
        memberId: row.memberId,
        orgId: null,
        name: row.name,
        bornOn: row.bornOn,
        orgName: row.orgName,
        on: row.on,
        what: [text.moves[row.move], row.cardNumber, row.said].filter(Boolean).join(' · '),
        paper: row.decision,
        amount: 1,
      })),
    });
  },
};
