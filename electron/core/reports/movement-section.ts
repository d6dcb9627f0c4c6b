/**
 * Biến động đảng viên: opening + in − out = closing. Both ends are counted on their own, so the table is proved, not
 * believed; where it did not hold, the section fails and names the figures instead of printing them.
 */
import { movementText as text } from '../../../shared/i18n/vi/report-movement.ts';
import type { Movement } from '../../../shared/ipc/book.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { type Move, moveLabels, movesIn, movesOut } from '../../../shared/rules/books/movement.ts';
import { sumOf } from '../../../shared/rules/books/movement-lines.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { movementOf } from '../book-view.ts';
import type { CoreContext } from '../context.ts';
import { movementBehind } from './movement-behind.ts';
import type { SectionMaker } from './section-maker.ts';

/** The movement of the period, or the error that says by how much it does not come out. */
function provedMovement({ db }: CoreContext, { orgId, from, to }: PeriodQuestion): Result<Movement> {
  const movement = movementOf(db, { book: 'movement', orgId, from, asOf: to });
  const { opening, closing, moves, proved } = movement;
  if (proved) return ok(movement);
  return fail('report.movement-not-proved', {
    from: formatDate(from),
    to: formatDate(to),
    opening,
    into: sumOf(moves, 'in'),
    out: sumOf(moves, 'out'),
    closing,
  });
}

const figuresOf = (movement: Movement): ((key: string) => number) => {
  const figures: Readonly<Record<string, number>> = {
    opening: movement.opening,
    in: sumOf(movement.moves, 'in'),
    out: sumOf(movement.moves, 'out'),
    closing: movement.closing,
    away: movement.away,
    guests: movement.guests,
  };
  // The other keys are 'in.admitted', 'out.died' …: the registry's own names.
  return (key) => figures[key] ?? movement.moves[(key.split('.')[1] ?? '') as Move] ?? 0;
};

function balance(now: Movement, before: Movement): ReportBlock {
  const [ofNow, ofBefore] = [figuresOf(now), figuresOf(before)];
  const line = (key: string, label: string, more: Pick<ReportLine, 'indent' | 'kind'>): ReportLine => ({
    key,
    label,
    unit: 'person',
    values: [ofNow(key), ofBefore(key)],
    opens: true,
    ...more,
  });
  const sum = { indent: 0, kind: 'sum' } as const;
  const ways = (way: 'in' | 'out') =>
    Object.keys(way === 'in' ? movesIn : movesOut).map((move) =>
      line(`${way}.${move}`, moveLabels[move as Move], { indent: 1 }),
    );
  return {
    key: 'balance',
    title: text.title,
    kind: 'compared',
    columns: [],
    lines: [
      line('opening', text.opening, sum),
      line('in', text.in, sum),
      ...ways('in'),
      line('out', text.out, sum),
      ...ways('out'),
      line('closing', text.closing, sum),
      line('away', text.away, { indent: 0 }),
      line('guests', text.guests, { indent: 0 }),
    ],
    notes: [text.proved(now.opening, ofNow('in'), ofNow('out'), now.closing), text.beside],
  };
}

export const movementSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: (context, question) => {
    const now = provedMovement(context, question);
    if (!now.ok) return now;
    const before = provedMovement(context, { ...question, ...yearBefore(question) });
    return before.ok ? ok([balance(now.value, before.value)]) : before;
  },
  behind: ({ db }, question, { line }, window) => ok(movementBehind(db, question, line, window)),
};
