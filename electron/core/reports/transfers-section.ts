/** Transfers in lượt, never in persons: out, in, and beside them what stayed inside or was for a time. */
import type { ReadDb } from '../../../db/connection.ts';
import { getEvents } from '../../../db/repo/event.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { bookScope, orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { transferPapers } from '../../../db/reports/books/person-facts.ts';
import { type TransferMove, transferMoves } from '../../../db/reports/transfer-moves.ts';
import type { LedgerEvent } from '../../../shared/entities/event.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { reportTransferText as text } from '../../../shared/i18n/vi/report-transfers.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { ReportLine } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { besideTransfers, transferLine, transferWays } from '../../../shared/rules/report/transfer-lines.ts';
import type { SectionMaker } from './section-maker.ts';

interface Lot {
  readonly move: TransferMove;
  readonly line: string;
}

function lotsOf(db: ReadDb, { orgId, from, to }: PeriodQuestion): Lot[] {
  const scope = bookScope(db, { orgId, from, asOf: to });
  const within = scope.orgIds && new Set(scope.orgIds);
  const inside = (id: number | null): boolean => id !== null && (within === null || within.has(id));
  return transferMoves(db, scope).flatMap((move) => {
    const line = transferLine({
      kind: move.kind,
      fromInside: inside(move.orgBefore),
      toInside: inside(move.orgAfter),
      withinRegister: move.toOrgId !== null,
      reach: move.reach,
      province: move.province,
    });
    return line === null ? [] : [{ move, line }];
  });
}

/** 'out' is everything that begins with it. */
const isOn = (line: string, asked: string): boolean => line === asked || line.startsWith(`${asked}.`);

export const transfersSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const [now, before] = [question, { ...question, ...yearBefore(question) }].map((q) => lotsOf(db, q));
    const count = (lots: readonly Lot[] | undefined, key: string) =>
      lots?.filter(({ line }) => isOn(line, key)).length ?? 0;
    const line = (key: string, label: string, more: Pick<ReportLine, 'indent' | 'kind'>): ReportLine => ({
      key,
      label,
      unit: 'entry',
      values: [count(now, key), count(before, key)],
      opens: true,
      ...more,
    });
    const ways = (of: 'out' | 'in'): ReportLine[] => [
      line(of, text.lines[of], { indent: 0, kind: 'sum' }),
      ...transferWays.map((way) => line(`${of}.${way}`, text.lines[way], { indent: 1 })),
    ];
    return ok([
      {
        key: 'moves',
        title: text.title,
        kind: 'compared',
        columns: [],
        lines: [
          ...ways('out'),
          ...ways('in'),
          ...besideTransfers.map((key) => line(key, text.lines[key], { indent: 0 })),
        ],
        notes: text.notes,
      },
    ]);
  },
  behind: ({ db }, question, figure, { offset, limit }) => {
    const found = lotsOf(db, question).filter(({ line }) => isOn(line, figure.line));
    const shown = found.slice(offset, offset + limit).map(({ move }) => move);
    const ids = shown.map(({ id }) => id);
    const events = getEvents(db, ids);
    const papers = transferPapers(db, ids);
    const people = namesAndBirths(
      db,
      shown.map(({ memberId }) => memberId),
    );
    const orgName = orgNamesOn(db, question.to);
    return ok({
      found: found.length,
      rows: shown.map(({ id, memberId, orgBefore, orgAfter }) => {
        const event = events.get(id);
        const paper = papers.get(id)?.number ?? '';
        return {
          key: `e${id}`,
          memberId,
          orgId: null,
          name: people.get(memberId)?.name ?? '',
          bornOn: people.get(memberId)?.bornOn ?? '',
          orgName: orgName(orgBefore ?? orgAfter),
          on: event?.effectiveOn ?? '',
          what: event ? whatOf(event) : '',
          paper: [paper, event ? decisionText(event.decision) : ''].filter(Boolean).join('; '),
          amount: 1,
        };
      }),
    });
  },
};

/** "Chuyển sinh hoạt đi: Đảng ủy phường Sông Mơ" */
function whatOf(event: LedgerEvent): string {
  const place =
    event.kind === 'transferredOut' || event.kind === 'temporaryOut'
      ? event.payload.destination
      : event.kind === 'received' || event.kind === 'temporaryIn'
        ? event.payload.origin
        : '';
  return [eventLabels[event.kind], place].filter(Boolean).join(': ');
}
