/**
 * After cells were filled the formulas of a workbook still carry what they came to before. Their values go, and the
 * workbook asks the program that opens it to reckon anew (calcPr, ECMA-376 part 1, 18.2.2). Nothing else is touched.
 */
import { relationships, workbookPart } from './package/relationships.ts';
import { readRowCells, readSheetData } from './package/sheet-rows.ts';
import { restOfTag, tagsOf, withAttribute } from './package/xml-text.ts';
import { openParts } from './package/zip-parts.ts';

export interface Recalculated {
  readonly bytes: Uint8Array;
  /** formulas that will be reckoned anew */
  readonly formulas: number;
}

export function recalculateOnOpen(bytes: Uint8Array): Recalculated {
  const parts = openParts(bytes);
  const workbook = parts?.text(workbookPart);
  if (!parts || !workbook) return { bytes, formulas: 0 };
  let formulas = 0;
  for (const { kind, target } of relationships(parts, workbookPart)) {
    const xml = kind === 'worksheet' ? parts.text(target) : null;
    const changed = xml === null ? null : withoutValues(xml);
    if (!changed || changed.formulas === 0) continue;
    formulas += changed.formulas;
    parts.put(target, changed.xml);
  }
  if (formulas === 0) return { bytes, formulas };
  parts.put(workbookPart, withFullCalculation(workbook));
  return { bytes: parts.pack(), formulas };
}

function withoutValues(xml: string): { readonly xml: string; readonly formulas: number } | null {
  const data = readSheetData(xml);
  if (!data) return null;
  const value = new RegExp(`<${data.prefix}v(?:${restOfTag})(?:[^<]*</${data.prefix}v>)?`);
  let formulas = 0;
  const rows = data.rows.map((row) => {
    const there = readRowCells(row, data.prefix);
    if (!there?.cells.some(({ hasFormula }) => hasFormula)) return row.xml;
    const cells = there.cells.map((cell) => {
      if (!cell.hasFormula) return cell.xml;
      formulas += 1;
      return cell.xml.replace(value, '');
    });
    return there.open + there.lead + cells.join('') + there.close;
  });
  return { xml: data.with(rows), formulas };
}

/** In the schema calcPr follows definedNames; before it stand sheets, references and names, one of which is there. */
function withFullCalculation(workbook: string): string {
  const there = tagsOf(workbook, 'calcPr')[0];
  if (there) return workbook.replace(there, withAttribute(there, 'fullCalcOnLoad', 1));
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  for (const name of before) {
    const close = new RegExp(`</((?:[\\w.-]+:)?)${name}\\s*>`).exec(workbook);
    if (!close) continue;
    const at = close.index + close[0].length;
    return `${workbook.slice(0, at)}<${close[1]}calcPr fullCalcOnLoad="1"/>${workbook.slice(at)}`;
  }
  return workbook;
}
