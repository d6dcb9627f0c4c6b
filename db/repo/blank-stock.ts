/** Numbered blanks: kinds, what was received, spoiled and given back, and what prints and transfers used. */
import type { SubjectKind } from '../../shared/documents/template.ts';
import type { PaperKind } from '../../shared/entities/transfer.ts';
import type { BlankKind, BlankKindFields, BlankMove, BlankUse } from '../../shared/print-register/stock.ts';
import { readSerial } from '../../shared/print-register/stock.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

type Row = Omit<BlankKind, 'central'> & { readonly central: number };
const kindOf = (row: Row): BlankKind => ({ ...row, central: row.central === 1 });
const columns = 'id, name, central, prefix, digits, paper_kind AS paperKind, note, version';

export const blankKinds = (db: ReadDb): BlankKind[] =>
  db.all<Row>(`SELECT ${columns} FROM blank_kind ORDER BY name`).map(kindOf);

export const blankKind = (db: ReadDb, id: number): BlankKind | undefined =>
  blankKinds(db).find((kind) => kind.id === id);

const nameOf = (name: string): string => name.trim().toLocaleLowerCase('vi');

/** A template names its blank as the kind is called. */
export const blankKindNamed = (db: ReadDb, name: string): BlankKind | undefined =>
  blankKinds(db).find((kind) => nameOf(kind.name) === nameOf(name));

const cells = (kind: BlankKindFields): unknown[] => [
  ...[kind.name, kind.central ? 1 : 0, kind.prefix, kind.digits, kind.paperKind, kind.note],
];

export const insertBlankKind = (db: WriteDb, kind: BlankKindFields): number =>
  db.run(
    'INSERT INTO blank_kind (name, central, prefix, digits, paper_kind, note) VALUES (?, ?, ?, ?, ?, ?)',
    cells(kind),
  ).id;

/** @returns false where somebody changed it meanwhile */
export const updateBlankKind = (db: WriteDb, id: number, version: number, kind: BlankKindFields): boolean =>
  db.run(
    `UPDATE blank_kind SET name = ?, central = ?, prefix = ?, digits = ?, paper_kind = ?, note = ?,
       version = version + 1 WHERE id = ? AND version = ?`,
    [...cells(kind), id, version],
  ).changes === 1;

/** In the order in which they happened. */
export const blankMoves = (db: ReadDb, kindId: number): BlankMove[] =>
  db.all(
    `SELECT id, deed, first, last, on_day AS "on", party, paper, reason FROM blank_move
     WHERE kind_id = ? ORDER BY on_day, id`,
    [kindId],
  );

export const insertBlankMove = (db: WriteDb, kindId: number, move: Omit<BlankMove, 'id'>): number =>
  db.run(
    `INSERT INTO blank_move (kind_id, deed, first, last, on_day, party, paper, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [kindId, move.deed, move.first, move.last, move.on, move.party, move.paper, move.reason],
  ).id;

export interface PrintedBlank extends BlankUse {
  /** 1 from a print, 0 from what a transfer says */
  readonly printed: number;
  readonly box: number;
  readonly subjectKind: SubjectKind;
  readonly subjectId: number | null;
}

type Written = Omit<PrintedBlank, 'number'> & { readonly serial: string };

const numbered = (kind: BlankKind, rows: readonly Written[]): PrintedBlank[] =>
  rows.flatMap(({ serial, ...row }) => {
    const number = readSerial(kind, serial);
    return number === null ? [] : [{ ...row, number }];
  });

/** As templates wrote the name: letters of SQLite have no Vietnamese case. */
const calledOnPaper = (db: ReadDb, kind: BlankKind): string[] =>
  db
    .pluck<string>("SELECT DISTINCT blank FROM print_sheet WHERE serial <> ''")
    .filter((name) => nameOf(name) === nameOf(kind.name));

/** Blanks of this kind that went through the printer, oldest first. */
export const printedBlanks = (db: ReadDb, kind: BlankKind): PrintedBlank[] =>
  numbered(
    kind,
    db.all<Written>(
      `SELECT s.serial, CASE s.outcome WHEN 'good' THEN 'used' ELSE 'spoiled' END AS outcome, r.made_on AS "on", s.why,
         s.name, s.box, s.subject_id AS subjectId, r.subject_kind AS subjectKind, 1 AS printed
       FROM print_sheet s JOIN print_run r ON r.id = s.run_id
       WHERE s.serial <> '' AND s.outcome IN ('good', 'spoiled')
         AND s.blank IN (SELECT value FROM json_each(?)) ORDER BY r.id, s.sheet`,
      [JSON.stringify(calledOnPaper(db, kind))],
    ),
  );

/**
 * Blanks that transfers say are written on, by hand or by a printer, and those that were written wrongly (HD 38 4.2):
 * the same serial in a print is the same sheet, so nothing is counted twice.
 */
export const blanksOfTransfers = (db: ReadDb, kind: BlankKind): PrintedBlank[] =>
  kind.paperKind === ''
    ? []
    : numbered(
        kind,
        db.all<Written>(
          `SELECT t.paper_serial AS serial, 'used' AS outcome, t.introduced_on AS "on", '' AS why,
             m.full_name AS name, 0 AS box, t.id AS subjectId, 'transfer' AS subjectKind, 0 AS printed
           FROM transfer t JOIN member m ON m.id = t.member_id
           WHERE t.direction <> 'in' AND t.paper_kind = :paper AND t.paper_serial <> '' AND t.introduced_on <> ''
           UNION ALL
           SELECT p.value ->> 'serial', 'spoiled', p.value ->> 'on', p.value ->> 'reason', m.full_name, 0, t.id, 'transfer', 0
           FROM transfer t JOIN member m ON m.id = t.member_id, json_each(t.spoiled) p
           WHERE t.direction <> 'in' AND t.paper_kind = :paper AND p.value ->> 'serial' <> ''
           ORDER BY 3`,
          { paper: kind.paperKind satisfies PaperKind },
        ),
      );

export const blankUses = (db: ReadDb, kind: BlankKind): PrintedBlank[] => [
  ...printedBlanks(db, kind),
  ...blanksOfTransfers(db, kind),
];

/** Whether prints already name the kind by its name, or one that waits will have to say its serials. */
export const hasPrints = (db: ReadDb, kind: BlankKind): boolean =>
  calledOnPaper(db, kind).length > 0 ||
  db
    .pluck<string>("SELECT blank FROM print_run WHERE state = 'sent' AND serialled = 1")
    .some((name) => nameOf(name) === nameOf(kind.name));
