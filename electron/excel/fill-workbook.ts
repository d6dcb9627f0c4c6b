/**
 * Fills cells of somebody else's workbook. Only the part of that one sheet is written anew, and in it only the named
 * cells. hucre's own round trip is no way to do it: of the form of 33 columns it writes every part but the theme anew.
 */
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CellFormats, FillCell } from './fill-cell.ts';
import { fillSheetXml, type SkippedCell } from './fill-sheet.ts';
import { relationships, sheetPart, workbookPart } from './package/relationships.ts';
import { attribute, tagsOf } from './package/xml-text.ts';
import { openParts, type Parts } from './package/zip-parts.ts';
import { dateShape } from './read/cell-text.ts';

export interface FilledWorkbook {
  readonly bytes: Uint8Array;
  readonly written: number;
  readonly skipped: readonly SkippedCell[];
}

/** @param modelRow zero-based row whose look new rows take over */
export function fillCells(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly FillCell[],
  modelRow: number | null = null,
): Result<FilledWorkbook> {
  const parts = openParts(bytes);
  const workbook = parts?.text(workbookPart);
  if (!parts || !workbook) return fail('form.not-fillable');
  const part = sheetPart(parts, sheet);
  const xml = part === null ? null : parts.text(part);
  if (part === null || xml === null) return fail('workbook.no-sheet', { sheet });
  const filled = fillSheetXml(xml, cells, { modelRow, ...formatsOf(parts, workbook) });
  if (!filled) return fail('form.not-fillable');
  const { written, skipped } = filled;
  if (written === 0) return ok({ bytes, written, skipped });
  parts.put(part, filled.xml);
  return ok({ bytes: parts.pack(), written, skipped });
}

/** Built-in formats that show a day (18.8.30): 14–17 and 22, and those of East Asian programs. */
const builtInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54);

function formatsOf(parts: Parts, workbook: string): CellFormats {
  const stylesPart = relationships(parts, workbookPart).find(({ kind }) => kind === 'styles')?.target;
  const styles = (stylesPart && parts.text(stylesPart)) ?? '';
  const custom = new Map(
    tagsOf(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode') ?? '']),
  );
  const cellFormats = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const days = tagsOf(cellFormats, 'xf').map((tag) => {
    const id = attribute(tag, 'numFmtId') ?? '0';
    const code = custom.get(id);
    return code === undefined ? builtInDay(Number(id)) : dateShape(code) === 'day';
  });
  const epoch = tagsOf(workbook, 'workbookPr').map((tag) => attribute(tag, 'date1904'))[0];
  return {
    epoch1904: epoch === '1' || epoch === 'true',
    showsDay: (style) => style !== undefined && days[Number(style)] === true,
  };
}
