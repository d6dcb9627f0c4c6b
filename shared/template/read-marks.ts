/** The marks of a workbook: {{names}} in cells, cells that bear a name of Excel, cells that a person marked once. */
import { cellAddress, readAddress } from '../roster/cell-address.ts';
import type { RawSheet } from '../roster/types.ts';
import { shownText } from '../roster/values.ts';
import type { MarkTarget, NamedTarget } from './mark-target.ts';
import type { ResolveName } from './named-targets.ts';

export type MarkPiece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'target'; readonly target: MarkTarget; readonly name: string };

export interface Mark {
  readonly sheet: string;
  /** zero-based */
  readonly row: number;
  readonly column: number;
  readonly source: 'placeholder' | 'name' | 'hand';
  /** what stands in the cell now */
  readonly before: string;
  readonly pieces: readonly MarkPiece[];
}

export interface BadMark {
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
  /** full names between which the written one does not decide; empty: no such name */
  readonly names: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

export interface SavedMark {
  readonly sheet: string;
  readonly address: string;
  readonly target: MarkTarget;
}

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;

export function readMarks(
  sheets: readonly RawSheet[],
  names: readonly DefinedName[],
  saved: readonly SavedMark[],
  { resolve, nameOf }: { readonly resolve: ResolveName; readonly nameOf: (target: MarkTarget) => string },
): { readonly marks: readonly Mark[]; readonly bad: readonly BadMark[] } {
  const marks = new Map<string, Mark>();
  const bad: BadMark[] = [];
  const put = (mark: Mark) => marks.set(`${mark.sheet}!${cellAddress(mark.row, mark.column)}`, mark);
  const textAt = (sheet: string, row: number, column: number): string =>
    shownText(sheets.find((s) => s.name === sheet)?.rows[row]?.[column]);
  const whole = (
    source: 'name' | 'hand',
    { sheet, address }: { readonly sheet: string; readonly address: string },
    target: Pick<NamedTarget, 'target' | 'name'>,
  ) => {
    const place = readAddress(address);
    if (!place || !sheets.some((s) => s.name === sheet)) return;
    const before = textAt(sheet, place.row, place.column);
    put({ sheet, ...place, source, before, pieces: [{ is: 'target', ...target }] });
  };

  // A name of Excel is often there for other reasons, so one that says nothing to us is no fault.
  for (const { name, ...at } of names) {
    const found = resolve(name, 'as a name of Excel');
    if (found.is === 'known') whole('name', at, found.target);
  }
  for (const { name: sheet, rows } of sheets)
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.t !== 's') return;
        const before = String(cell.v);
        const pieces = piecesOf(before, resolve, (name, candidates) =>
          bad.push({ sheet, address: cellAddress(row, column), name, names: candidates }),
        );
        if (pieces) put({ sheet, row, column, source: 'placeholder', before, pieces });
      });
    });
  // The hand has the last word.
  for (const { target, ...at } of saved) whole('hand', at, { target, name: nameOf(target) });
  const inOrder = [...marks.values()].toSorted(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column,
  );
  return { marks: inOrder, bad };
}

/** null: no mark stands in the text */
function piecesOf(
  text: string,
  resolve: ResolveName,
  isBad: (name: string, candidates: readonly string[]) => void,
): MarkPiece[] | null {
  const pieces: MarkPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(placeholder)) {
    const name = found[1] ?? '';
    if (found.index > at) pieces.push({ is: 'text', text: text.slice(at, found.index) });
    at = found.index + found[0].length;
    const resolved = resolve(name);
    if (resolved.is === 'known')
      pieces.push({ is: 'target', target: resolved.target.target, name: resolved.target.name });
    else {
      isBad(name, resolved.is === 'ambiguous' ? resolved.names : []);
      pieces.push({ is: 'text', text: found[0] });
    }
  }
  if (at === 0) return null;
  if (at < text.length) pieces.push({ is: 'text', text: text.slice(at) });
  return pieces;
}
