/** Millimetres of a printer's profile as what CSS understands, and a page of any size. */
import { type AffineMap, correctionOf, type PageSize } from '../../../shared/documents/calibration-map.ts';
import { callOrThrow, OpError } from '../../api.ts';

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/** The matrix that undoes what the printer does. */
export function correctingMatrix(map: AffineMap): string {
  const { xx, xy, dx, yx, yy, dy } = correctionOf(map);
  return `matrix(${[xx, yx, xy, yy, pixels(dx), pixels(dy)].map((n) => n.toFixed(7)).join(', ')})`;
}

/** @returns 'none' for a printer that is taken as it prints */
export async function matrixOf(profileId: number | null): Promise<string> {
  if (profileId === null) return 'none';
  const profile = (await callOrThrow('printerProfile.list', {})).find(({ id }) => id === profileId);
  if (!profile) throw new OpError({ code: 'printer-profile.not-found', params: {} });
  return correctingMatrix(profile.map);
}

/** Sets the paper for `.page.placed`. A style element would need the nonce of the load; a sheet made here does not. */
export function setPlacedPage({ width, height }: PageSize): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page placed { size: ${width}mm ${height}mm; margin: 0 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
