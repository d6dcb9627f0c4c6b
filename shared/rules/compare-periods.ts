/** A figure of this period beside that of the same period of the year before, as reports print it. */
import { formatCount, formatPercent } from '../text/numbers.ts';

export interface Compared {
  readonly now: number;
  readonly before: number;
  readonly difference: number;
}

export const compared = (now: number, before: number): Compared => ({
  now,
  before,
  difference: now - before,
});

/** "+12", "−3", "0" */
export const signed = (difference: number): string =>
  difference > 0 ? `+${formatCount(difference)}` : difference < 0 ? `−${formatCount(-difference)}` : '0';

/** "+12,5%", "−3,0%"; "—" where the year before had none: nothing can be said then */
export const changePercent = ({ difference, before }: Compared): string => {
  const size = formatPercent(Math.abs(difference), before, 1);
  if (before === 0 || difference === 0) return size;
  return difference > 0 ? `+${size}` : `−${size}`;
};

/** The same days of the year before; the last day of February stays the last one. */
export function yearBefore(period: { readonly from: string; readonly to: string }): {
  readonly from: string;
  readonly to: string;
} {
  const shift = (day: string): string => {
    const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
    return day.slice(5) === '02-29' ? `${year}-02-28` : `${year}${day.slice(4)}`;
  };
  return { from: shift(period.from), to: shift(period.to) };
}
