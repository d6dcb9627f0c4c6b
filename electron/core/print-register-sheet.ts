/** The print register and the stock of blanks on their way to Excel and paper. */
import { blankKind, blankKinds, blankMoves, blankUses } from '../../db/repo/blank-stock.ts';
import {
  blankDeedNames,
  blankText,
  printWayNames,
  runStateNames,
  printRegisterText as text,
} from '../../shared/i18n/vi/print-register.ts';
import { balanceOf, serialText, yearOfBlanks } from '../../shared/print-register/stock.ts';
import { fail, ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { foundRuns } from './print-register-handlers.ts';
import { stockNow } from './print-register-serials.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

/** More prints than an office makes in a decade; beyond, the period is narrowed. */
const mostRows = 20_000;
const { columns } = text;

export const printRegisterSheet: SheetMaker<'printRegister'> = ({ sheet: _, ...filter }, context) => {
  const { runs } = foundRuns(context, filter, mostRows);
  return ok({
    ...sheetFrame(context),
    title: text.sheetTitle,
    subtitles: [text.period(formatDate(filter.from), formatDate(filter.to))],
    columns: [
      { label: columns.id, width: 6, centred: true },
      { label: columns.at, width: 10, centred: true },
      { label: columns.by, width: 14 },
      { label: columns.title, width: 28 },
      { label: columns.way, width: 11 },
      { label: columns.sheets, width: 6, centred: true },
      { label: columns.good, width: 6, centred: true },
      { label: columns.spoiled, width: 6, centred: true },
      { label: columns.people, width: 7, centred: true },
      { label: columns.blank, width: 14 },
      { label: columns.reason, width: 16 },
      { label: columns.state, width: 12 },
    ],
    rows: runs.toReversed().map((run) => ({
      key: `r${run.id}`,
      cells: [
        ...[run.id, formatDate(run.madeOn), run.madeBy, run.title, printWayNames[run.way]],
        ...[run.sheets, run.good, run.spoiled, run.people, run.blank, run.reason, runStateNames[run.state]],
      ],
    })),
    notes: [text.sheetNote],
  });
};

/** The use of each kind in a year, which the upper level asks for. */
export const blankUseSheet: SheetMaker<'blankUse'> = ({ year }, context) => {
  const { db } = context;
  const own = blankKinds(db).map((kind) => {
    const used = yearOfBlanks(blankMoves(db, kind.id), blankUses(db, kind), year);
    // A stock that does not add up was refused when it was entered.
    if (!used.ok) throw new Error(`stock of blanks ${kind.id}: ${JSON.stringify(used.error)}`);
    return { kind, ...used.value };
  });
  const c = blankText.columns;
  return ok({
    ...sheetFrame(context),
    title: blankText.useTitle,
    subtitles: [blankText.ofYear(year)],
    columns: [
      { label: c.kind, width: 34 },
      ...[c.before, c.receivedYear, c.used, c.spoiled, c.returned, c.leftEnd].map((label) => ({
        label,
        width: 11,
        centred: true,
      })),
    ],
    rows: own.map((row) => ({
      key: `k${row.kind.id}`,
      cells: [row.kind.name, row.before, row.received, row.used, row.spoiled, row.returned, row.left],
    })),
    notes: [
      ...own.flatMap(({ kind, spoiledWhy }) =>
        spoiledWhy.length === 0
          ? []
          : [
              blankText.spoiledWhy(
                kind.name,
                spoiledWhy.map(({ why, count }) => blankText.whyCount(why, count)).join('; '),
              ),
            ],
      ),
      blankText.useNote,
    ],
  });
};

export const blankMovesSheet: SheetMaker<'blankMoves'> = ({ kindId }, context) => {
  const { db } = context;
  const kind = blankKind(db, kindId);
  if (!kind) return fail('blank.not-found');
  const { received, used, spoiled, returned, left } = balanceOf(stockNow(db, kind));
  const c = blankText.movesColumns;
  return ok({
    ...sheetFrame(context),
    title: blankText.movesTitle,
    subtitles: [kind.name],
    columns: [
      { label: c.on, width: 9, centred: true },
      { label: c.deed, width: 14 },
      { label: c.from, width: 11, centred: true },
      { label: c.to, width: 11, centred: true },
      { label: c.count, width: 7, centred: true },
      { label: c.party, width: 18 },
      { label: c.paper, width: 14 },
      { label: c.reason, width: 18 },
    ],
    rows: blankMoves(db, kindId).map((move) => ({
      key: `m${move.id}`,
      cells: [
        ...[formatDate(move.on), blankDeedNames[move.deed], serialText(kind, move.first)],
        ...[serialText(kind, move.last), move.last - move.first + 1, move.party, move.paper, move.reason],
      ],
    })),
    notes: [blankText.balance(received, used, spoiled, returned, left)],
  });
};
