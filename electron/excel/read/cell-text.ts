import { serialToIso } from '../../../shared/roster/serial-date.ts';
import type { RawCell } from '../../../shared/roster/types.ts';

/** How a number format shows a date: only the year, only month and year, or the day too; null = no date format. */
export type DateShape = 'year' | 'month' | 'day' | null;

const shapes = new Map<string, DateShape>();

/** Looks at the first section of the format without its literals; a time alone is no date. */
export function dateShape(format: string): DateShape {
  const seen = shapes.get(format);
  if (seen !== undefined) return seen;
  const codes = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  const shape: DateShape = codes.includes('d')
    ? 'day'
    : !codes.includes('y')
      ? null
      : codes.includes('m')
        ? 'month'
        : 'year';
  if (shapes.size < 1000) shapes.set(format, shape);
  return shape;
}

/** A number cell under its format: a date with the precision that Excel shows, zeros that only the format holds. */
export function numberCell(value: number, format: string | undefined, epoch1904: boolean): RawCell {
  if (format === undefined || format === 'General') return { t: 'n', v: value };
  const shape = dateShape(format);
  if (shape === 'day') return { t: 'd', v: value };
  if (shape !== null) {
    const iso = serialToIso(value, epoch1904) ?? '';
    return {
      t: 'd',
      v: value,
      w: shape === 'year' ? iso.slice(0, 4) : `${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
    };
  }
  // 000000000000 shows 1099018234 as 001099018234: the zeros stand in the file, in the format.
  if (/^0{2,}$/.test(format) && Number.isSafeInteger(value) && value >= 0) {
    return { t: 'n', v: value, w: String(value).padStart(format.length, '0') };
  }
  return { t: 'n', v: value };
}
