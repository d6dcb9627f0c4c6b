/**
 * The four levels of the yearly rating and every name under which papers and rosters carry them.
 * Example: `ratingLevelOf('HTTNV')` → 'good'. Blank or unknown text is null: nothing is guessed.
 */
import { foldText } from '../text/names.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

export const ratingLevels = ['excellent', 'good', 'fair', 'poor'] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/** 0 for the best level, 3 for the lowest. */
export const levelOrder = (level: RatingLevel): number => ratingLevels.indexOf(level);

/** Folded, without "đảng viên", "đủ tư cách", "nhiệm vụ" and punctuation: see `kernel`. */
const levelOfKernel: ReadonlyMap<string, RatingLevel> = new Map([
  ['hoan thanh xuat sac', 'excellent'],
  ['xuat sac', 'excellent'],
  ['htxsnv', 'excellent'],
  ['htxs', 'excellent'],
  ['xsnv', 'excellent'],
  ['xs', 'excellent'],
  ['hoan thanh tot', 'good'],
  ['tot', 'good'],
  ['httnv', 'good'],
  ['htt', 'good'],
  ['hoan thanh', 'fair'],
  ['htnv', 'fair'],
  ['ht', 'fair'],
  ['khong hoan thanh', 'poor'],
  ['chua hoan thanh', 'poor'],
  ['khtnv', 'poor'],
  ['khongtnv', 'poor'],
  ['kht', 'poor'],
  ['vi pham tu cach', 'poor'],
  ['vi pham tu cach dang vien', 'poor'],
  ['khong du tu cach', 'poor'],
]);

const kernel = (text: string): string =>
  foldText(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\b(dang vien|du tu cach)\b/g, ' ')
    .replace(/\bnhiem vu\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The level that a roster's text names, whatever the regime; null for blank, unknown or doubtful text. */
export function ratingLevelOf(text: string): RatingLevel | null {
  const whole = kernel(text);
  return levelOfKernel.get(whole) ?? levelOfKernel.get(whole.replace(/ /g, '')) ?? null;
}

/** The level as the papers of that year call it, e.g. "Hoàn thành tốt nhiệm vụ". */
export const levelName = (level: RatingLevel, regime: ClassificationRegime): string => regime.names[level];
