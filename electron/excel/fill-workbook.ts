/**
 * Fills cells of somebody else's workbook. Only the part of that one sheet is written anew, and in it only the named
 * cells. hucre's own round trip is no way to do it: of the form of 33 columns it writes every part but the theme anew.
 */
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CellFormats, FillCell } from './fill-cell.ts';
import { fillSheetXml, type SkippedCell } from './fill-sheet.ts';
import { attribute } from './fill-sheet-rows.ts';
import { openZip, type ZipParts } from './fill-zip.ts';
import { dateShape } from './read/cell-text.ts';

export interface FilledWorkbook {
  readonly bytes: Uint8Array;
  readonly written: number;
  readonly skipped: readonly SkippedCell[];
}

const workbookPart = 'xl/workbook.xml';

/** @param modelRow zero-based row whose look new rows take over */
export function fillCells(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly FillCell[],
  modelRow: number | null = null,
): Result<FilledWorkbook> {
  const zip = openZip(bytes);
  const workbook = zip && textOf(zip, workbookPart);
  if (!zip || workbook === null) return fail('form.not-fillable');
  const part = sheetPart(zip, workbook, sheet);
  const xml = part === null ? null : textOf(zip, part);
  if (part === null || xml === null) return fail('workbook.no-sheet', { sheet });
  const filled = fillSheetXml(xml, cells, { modelRow, ...formatsOf(zip, workbook) });
  if (!filled) return fail('form.not-fillable');
  return ok({
    bytes: filled.written === 0 ? bytes : zip.replaced(new Map([[part, Buffer.from(filled.xml, 'utf8')]])),
    written: filled.written,
    skipped: filled.skipped,
  });
}

/** null where the part is not UTF-8: nothing that any office program writes. */
function textOf(zip: ZipParts, name: string): string | null {
  const data = zip.read(name);
  if (data === null) return null;
  try {
    // The mark at the front, where there is one, goes back as it came.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}

const decoded = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function sheetPart(zip: ZipParts, workbook: string, sheet: string): string | null {
  const tag = [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)]
    .map(([found]) => found)
    .find((found) => decoded(attribute(found, 'name') ?? '') === sheet);
  const id = tag && /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const relations = textOf(zip, 'xl/_rels/workbook.xml.rels') ?? '';
  const target = [...relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)]
    .map(([found]) => found)
    .find((found) => id !== undefined && attribute(found, 'Id') === id);
  const path = target && decoded(attribute(target, 'Target') ?? '');
  if (!path) return null;
  const part = path.startsWith('/') ? path.slice(1) : `xl/${path.replace(/^\.\//, '')}`;
  return zip.has(part) ? part : null;
}

/** Built-in formats that show a day (18.8.30): 14–17 and 22, and those of East Asian programs. */
const builtInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54);

function formatsOf(zip: ZipParts, workbook: string): CellFormats {
  const styles = textOf(zip, 'xl/styles.xml') ?? '';
  const custom = new Map(
    [...styles.matchAll(/<(?:[\w.-]+:)?numFmt\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId') ?? '',
      decoded(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
  const cellFormats = /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const days = [...cellFormats.matchAll(/<(?:[\w.-]+:)?xf\s[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId') ?? '0';
    const code = custom.get(id);
    return code === undefined ? builtInDay(Number(id)) : dateShape(code) === 'day';
  });
  return {
    epoch1904: /<(?:[\w.-]+:)?workbookPr\s[^>]*date1904\s*=\s*["'](?:1|true)["']/.test(workbook),
    showsDay: (style) => style !== null && days[Number(style)] === true,
  };
}
