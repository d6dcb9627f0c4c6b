import { readRange } from '../../../../shared/roster/cell-address.ts';
import type { RawSheet, RawWorkbook } from '../../../../shared/roster/types.ts';
import type { BookFacts } from './cell-maker.ts';
import { numberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './sheet-cells.ts';
import { insideOf, isTrue, tagsNamed } from './xml-text.ts';

/**
 * An .xlsx as Excel, LibreOffice and the usual libraries write it, without a library in between: the rows are long,
 * and of all that a style says only the number format matters. null for everything that is not plain (legacy fonts,
 * rich text in cells, comments in the XML, chart sheets …): hucre reads those. The tests hold both against each other.
 * @param part the unpacked bytes of a part by its path in the archive
 */
export function readXlsxDirectly(
  part: (name: string) => Buffer | undefined,
  format: RawWorkbook['format'],
): RawWorkbook | null {
  const text = (name: string): string | null => {
    const xml = part(name)?.toString('utf8') ?? '';
    return xml === '' || xml.includes('<!') ? null : xml;
  };
  const workbook = text('xl/workbook.xml');
  const relations = text('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null) return null;
  const targets = new Map(
    tagsNamed(relations, 'Relationship').map(({ Id = '', Type = '', Target = '' }) => [
      Id,
      { kind: Type.slice(Type.lastIndexOf('/') + 1), path: pathOf(Target) },
    ]),
  );
  const pathOfKind = (kind: string) => [...targets.values()].find((target) => target.kind === kind)?.path;
  const stringsPath = pathOfKind('sharedStrings');
  const stylesPath = pathOfKind('styles');
  const strings = stringsPath === undefined ? [] : readSharedStrings(text(stringsPath) ?? '<!');
  const formats = stylesPath === undefined ? [] : numberFormats(text(stylesPath) ?? '<name val=".Vn"/>');
  if (strings === null || formats === null) return null;
  const epoch1904 = isTrue(tagsNamed(workbook, 'workbookPr')[0]?.date1904);
  const listed = tagsNamed(insideOf(workbook, 'sheets'), 'sheet');
  const sheets: RawSheet[] = [];
  for (const { name, state, 'r:id': id = '' } of listed) {
    const target = targets.get(id);
    const xml = target?.kind === 'worksheet' ? part(target.path) : undefined;
    if (name === undefined || xml === undefined) return null;
    const read = readSheet(xml, { strings, formats, epoch1904 });
    if (read === null) return null;
    sheets.push({ name, hidden: state === 'hidden' || state === 'veryHidden', ...read });
  }
  return sheets.length === 0 ? null : { format, epoch1904, sheets, notices: [] };
}

/** Relative to xl/, or from the root of the archive. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

function readSheet(xml: Buffer, book: BookFacts): Omit<RawSheet, 'name' | 'hidden'> | null {
  const start = xml.indexOf('<sheetData');
  const open = start < 0 ? -1 : xml.indexOf('>', start);
  if (open < 0) return null;
  const isEmpty = xml[open - 1] === '/'.charCodeAt(0);
  const end = isEmpty ? open + 1 : xml.indexOf('</sheetData>', open);
  const head = xml.toString('utf8', 0, start);
  const tail = end < 0 ? '<!' : xml.toString('utf8', end);
  if (head.includes('<!') || tail.includes('<!')) return null;
  const cells = isEmpty ? { rows: [], hiddenRows: [] } : readSheetCells(xml, open + 1, end, book);
  if (cells === null) return null;
  const merges = tagsNamed(insideOf(tail, 'mergeCells'), 'mergeCell').map(({ ref = '' }) => readRange(ref));
  if (merges.includes(null)) return null;
  return {
    ...cells,
    merges: merges.filter((merge) => merge !== null),
    hiddenColumns: hiddenColumns(insideOf(head, 'cols')),
  };
}

const MAX_COLUMNS = 16_384;

function hiddenColumns(cols: string): number[] {
  const hidden = new Set<number>();
  for (const { min, max, hidden: says } of tagsNamed(cols, 'col')) {
    if (!isTrue(says)) continue;
    const last = Math.min(Number(max), MAX_COLUMNS);
    for (let c = Math.max(1, Number(min)); c <= last; c++) hidden.add(c - 1);
  }
  return [...hidden].sort((a, b) => a - b);
}
