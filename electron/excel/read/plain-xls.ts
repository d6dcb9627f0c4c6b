/**
 * An old .xls as SheetJS can be trusted with it: a damaged formula keeps it for ever, an empty STRING record fills the
 * memory. Records that a list of people does not need are made to say nothing, and formulas keep their last value only.
 * A cell that is shorter than a cell of its kind can be was damaged, and nobody knows what it held.
 * Nothing moves, because BOUNDSHEET holds the places of the sheets in the stream.
 */
import { BIFF, biffRecords, NOTHING } from './biff-records.ts';

/** What is read of a workbook besides its cells, and the bytes without which such a record says nothing. */
const FACTS = new Map<number, number>([
  // BOF of BIFF2, 3, 4 and of BIFF5 and 8; EOF
  [0x0009, 4],
  [0x0209, 4],
  [0x0409, 4],
  [0x0809, 4],
  [BIFF.EOF, 0],
  // base of the dates, code page, sheets, dialogs, used range
  [BIFF.DATEMODE, 2],
  [0x0042, 2],
  [BIFF.BOUNDSHEET, 7],
  [0x0081, 2],
  [0x0000, 8],
  [0x0200, 8],
  // formats of the cells, which tell days from numbers
  [0x0043, 4],
  [BIFF.XF3, 4],
  [BIFF.XF4, 4],
  [BIFF.XF, 4],
  [0x001e, 1],
  [0x041e, 2],
  // shared texts, and what continues any record
  [BIFF.SST, 8],
  [BIFF.CONTINUE, 0],
  [BIFF.MERGECELLS, 2],
]);

/** The fewest bytes that a cell of the kind has: numbers, RK, several RKs, truths and errors; texts; what a formula gave. */
const CELLS = new Map<number, number>([
  [0x0002, 7],
  [0x0003, 8],
  [0x0203, 14],
  [0x027e, 10],
  [0x00bd, 6],
  [0x0005, 7],
  [0x0205, 8],
  [0x0004, 8],
  [BIFF.LABEL, 8],
  [BIFF.RSTRING, 8],
  [BIFF.LABELSST, 10],
  [0x0007, 2],
  [0x0207, 2],
]);

const FORMULAS = new Set<number>([BIFF.FORMULA, BIFF.FORMULA3, BIFF.FORMULA4]);
/** Up to the length of the formula, by the kind of the first BOF; of BIFF5 and BIFF8 where it is none of these. */
const UP_TO_FORMULA = new Map<number, number>([
  [0x0009, 17],
  [0x0209, 18],
  [0x0409, 18],
]);
/** Cell and last value take 14 bytes, 15 in BIFF2; behind them stand flags and the formula with its length. */
const BEHIND_VALUE = 15;
const BYTES_A_MERGE = 8;

/** @param stream of the workbook, in the clear; it stays as it is. null where a cell is too short. */
export function plainXls(stream: Uint8Array): Uint8Array | null {
  const out = Buffer.from(stream);
  const upToFormula = UP_TO_FORMULA.get(out.length < 2 ? 0 : out.readUInt16LE(0)) ?? 22;
  for (const { kind, offset, body } of biffRecords(stream)) {
    const cell = FORMULAS.has(kind) ? upToFormula : CELLS.get(kind);
    if (cell !== undefined && body.length < cell) return null;
    const from = offset + 4;
    if (cell === undefined && body.length < (FACTS.get(kind) ?? Infinity)) out.writeUInt16LE(NOTHING, offset);
    else if (FORMULAS.has(kind)) out.fill(0, from + BEHIND_VALUE, from + body.length);
    else if (kind === BIFF.MERGECELLS)
      out.writeUInt16LE(Math.min(body.readUInt16LE(0), Math.floor((body.length - 2) / BYTES_A_MERGE)), from);
  }
  return out;
}
