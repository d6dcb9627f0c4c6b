/** Makes raw cells of what a worksheet writes; cells that say the same are one object. */
import type { RawCell } from '../../../../shared/roster/types.ts';
import { unescapeXml } from '../../package/xml-text.ts';
import { numberCell } from '../cell-text.ts';
import { textOf } from './shared-strings.ts';
import { decodeCellText } from './xml-text.ts';

export interface BookFacts {
  readonly strings: readonly (RawCell | null)[];
  /** number format by the number of the cell's style */
  readonly formats: readonly (string | undefined)[];
  readonly epoch1904: boolean;
}

/** null is an empty cell, undefined one that is not plain. */
type Made = RawCell | null | undefined;

export interface CellMaker {
  number(value: number, style: number): RawCell;
  /** <is>…</is> */
  inline(written: string): Made;
  /** <v>…</v> of a type other than a whole number or a shared string, and whatever else the cell holds */
  value(type: string, written: string, style: number, formula: string | undefined): Made;
}

export function createCellMaker({ formats, epoch1904 }: BookFacts): CellMaker {
  const numbers = new Map<string | undefined, Map<number, RawCell>>();
  const inlines = new Map<string, RawCell | null>();

  const number = (value: number, style: number): RawCell => {
    const format = style < 0 ? undefined : formats[style];
    const known = numbers.get(format) ?? new Map<number, RawCell>();
    if (known.size === 0) numbers.set(format, known);
    const cell = known.get(value) ?? numberCell(value, format, epoch1904);
    known.set(value, cell);
    return cell;
  };

  return {
    number,
    inline(written) {
      const known = inlines.get(written);
      if (known !== undefined) return known;
      // Rich text inside the cell names fonts, which are not looked for here.
      const text = /<r[ >P]/.test(written) ? null : textOf(written, 0, written.length);
      if (text === null) return undefined;
      const cell: RawCell | null = text === '' ? null : { t: 's', v: text };
      inlines.set(written, cell);
      return cell;
    },
    value(type, written, style, formula) {
      if (written === '') {
        // A formula that last gave "" shows nothing; one without a value was never reckoned.
        if (formula !== undefined && type !== 'str')
          return formula === '' ? undefined : { t: 'f', v: unescapeXml(formula) };
        return type === 'd' ? undefined : null;
      }
      if (type === 'n') {
        const n = Number(written);
        return Number.isNaN(n) || written.trim() !== written ? undefined : number(n, style);
      }
      if (type === 'str') return { t: 's', v: decodeCellText(written) };
      if (type === 'b')
        return written === '0' || written === '1' ? { t: 'b', v: Number(written) } : undefined;
      if (type === 'e') return { t: 'e', v: unescapeXml(written) };
      return undefined;
    },
  };
}
