/** Numbers as Vietnamese offices write them: 2.528 · 72,5% · 11,41%. By hand, so that no locale data decides. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** 2528 → "2.528" */
export const formatCount = (n: number): string =>
  (n < 0 ? '-' : '') + grouped(String(Math.abs(Math.trunc(n))));

/** 11.41, 2 → "11,41" */
export function formatDecimal(n: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(n).toFixed(decimals).split('.');
  return (n < 0 ? '-' : '') + grouped(whole) + (fraction === undefined ? '' : `,${fraction}`);
}

/** part of whole in percent, rounded half up: 106, 929 → "11,41"; "—" where there is nothing to count on. */
export function formatShare(part: number, whole: number, decimals = 2): string {
  if (whole === 0) return '—';
  const scale = 10 ** decimals;
  // Rounded once on the integers' own quotient, so that 1/800 is 0,13 and not the 0,12 of a binary 0.125.
  return formatDecimal(Math.round((part * 100 * scale) / whole) / scale, decimals);
}

/** 106, 929 → "11,41%" */
export const formatPercent = (part: number, whole: number, decimals = 2): string =>
  whole === 0 ? '—' : `${formatShare(part, whole, decimals)}%`;
