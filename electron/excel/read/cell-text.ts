import { dateToSerial, serialToIso } from '../../../shared/roster/serial-date.ts';
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
  if (!Number.isFinite(value)) return { t: 'e', v: '#NUM!' };
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
  const zeros = zerosOf(format);
  if (zeros > 1 && Number.isSafeInteger(value) && value >= 0) {
    return { t: 'n', v: value, w: String(value).padStart(zeros, '0') };
  }
  return { t: 'n', v: value };
}

/** How many digits a format of zeros alone shows: 5 of "00000" and of "[$-42A]00000_);@"; 0 for any other format. */
function zerosOf(format: string): number {
  const digits = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|_.|\*./g, '');
  return /^0+$/.test(digits) ? digits.length : 0;
}

/** Fonts whose letters are not Unicode: .VnTime, .VnTimeH …, VNI-Times … */
export const isLegacyFont = (name: string): boolean => /^(\.vn|vni[-_ ])/i.test(name);

/** A stretch of a rich text with the name of its font, whatever font that is. */
export interface FontRun {
  readonly v: string;
  readonly font: string | undefined;
}

/** A text cell with what its fonts say of its letters: one legacy font for all of it, or runs where they differ. */
export function textCell(v: string, font: string | undefined, runs: readonly FontRun[] = []): RawCell {
  const letters = runs.filter((run) => run.v !== '').map((run) => ({ ...run, font: legacy(run.font) }));
  const first = letters[0];
  const whole = first === undefined ? legacy(font) : first.font;
  if (letters.every((run) => run.font === whole))
    return whole === undefined ? { t: 's', v } : { t: 's', v, font: whole };
  const kept = letters.map((run) => (run.font === undefined ? { v: run.v } : { v: run.v, font: run.font }));
  return kept.map((run) => run.v).join('') === v ? { t: 's', v, runs: kept } : { t: 's', v };
}

const legacy = (font: string | undefined): string | undefined =>
  font !== undefined && isLegacyFont(font) ? font : undefined;

/** A date that the file writes as one (2026-11-22); a day before the first that Excel counts stays as written. */
export function dateCell(written: string, format: string, epoch1904 = false): RawCell | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(written);
  if (found === null) return written === '' ? null : { t: 's', v: written };
  const [year = 0, month = 1, day = 1, ...time] = found.slice(1).map((part) => Number(part ?? 0));
  const [hours = 0, minutes = 0, seconds = 0] = time;
  const serial = dateToSerial(new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds)), epoch1904);
  if (serial < (epoch1904 ? 0 : 1)) return { t: 's', v: written.slice(0, 10) };
  const cell = numberCell(serial, format, epoch1904);
  return cell.t === 'd' ? cell : { t: 'd', v: serial };
}
