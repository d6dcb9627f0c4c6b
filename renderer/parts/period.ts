/** Quarters, halves, nine months and years as reports name them. */
export const periods = ['q1', 'q2', 'q3', 'q4', 'h1', 'm9', 'year', 'free'] as const;
export type Period = (typeof periods)[number];

const ends: Readonly<Record<Exclude<Period, 'free'>, readonly [from: string, to: string]>> = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
  h1: ['01-01', '06-30'],
  m9: ['01-01', '09-30'],
  year: ['01-01', '12-31'],
};

export function daysOfPeriod(
  period: Period,
  year: number,
): { readonly from: string; readonly to: string } | null {
  if (period === 'free') return null;
  const [from, to] = ends[period];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The name of a span of days; free where it has none. */
export function periodOf(from: string, to: string): Period {
  const year = Number(to.slice(0, 4));
  return (
    periods.find((period) => {
      const days = daysOfPeriod(period, year);
      return days?.from === from && days.to === to;
    }) ?? 'free'
  );
}
