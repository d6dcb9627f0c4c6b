import { isLegacyFont } from '../cell-text.ts';
import { insideOf, tagsNamed } from './xml-text.ts';

/** The date formats that a file names by number only (ECMA-376, 18.8.30, and those of the East Asian editions). */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yyyy h:mm',
};
const eastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each cell style; null where a legacy font is used, which this reader knows nothing of. */
export function numberFormats(styles: string): readonly (string | undefined)[] | null {
  if (tagsNamed(styles, 'name').some(({ val = '' }) => isLegacyFont(val))) return null;
  const own = new Map<number, string>();
  for (const { numFmtId, formatCode } of tagsNamed(insideOf(styles, 'numFmts'), 'numFmt'))
    if (formatCode !== undefined) own.set(Number(numFmtId), formatCode);
  return tagsNamed(insideOf(styles, 'cellXfs'), 'xf').map(({ numFmtId }) => {
    const id = Number(numFmtId ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? (eastAsianDate(id) ? 'd/m/yyyy' : undefined);
  });
}
