/** Whether the number of a Huy hiệu Đảng has the pattern of its level. Who else holds it is for the register to say. */
import type { Refusal } from './lifecycle.ts';
import { type BadgePattern, badgeNumberRegulationOn } from './regulations/badge-numbers.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface NumberCheck {
  /** only by a text that was read; else the same sentence stands among the warnings */
  readonly refusal: Refusal | null;
  readonly warnings: readonly Refusal[];
}

/** As one number is compared with another: capitals, no spaces or signs between code and digits. */
export const normalBadgeNumber = (number: string): string =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.\-/]/g, '');

/** "HN E1234567", "HN 12345678": how it is told to people. */
const example = ({ letter, digits }: BadgePattern): string =>
  `mã tỉnh, thành rồi ${letter === '' ? '' : `chữ ${letter} và `}${digits} chữ số, ví dụ HN ${letter}${'1234567890'.slice(0, digits)}`;

/**
 * @param number as it was written; '' = not known yet, which is no mistake
 * @param on day of the decision or of the award
 */
export function checkBadgeNumber(
  { level, number, on }: { readonly level: number; readonly number: string; readonly on: string },
  changes: RuleChanges = noChanges,
): NumberCheck {
  const regulation = badgeNumberRegulationOn(on, changes);
  const { citation, verified } = regulation;
  const pattern = regulation.patterns.find((p) => p.level === level);
  if (number.trim() === '' || !pattern) return { refusal: null, warnings: [] };
  const normal = normalBadgeNumber(number);
  const body = new RegExp(`^${pattern.letter}\\d{${pattern.digits}}$`, 'u');
  const whole = new RegExp(`^\\p{Lu}{2,3}${pattern.letter}\\d{${pattern.digits}}$`, 'u');
  // The code of the province was read to be there, not which letters it may have.
  if (body.test(normal))
    return {
      refusal: null,
      warnings: [{ rule: `Số Huy hiệu ${number} chưa có mã tỉnh, thành ở đầu.`, citation }],
    };
  const other = levelOf(normal, regulation.patterns, level);
  if (whole.test(normal) && other === null) return { refusal: null, warnings: [] };
  const wrong = {
    rule: `Số Huy hiệu ${number} không đúng mẫu của Huy hiệu ${level} năm: ${example(pattern)}.${
      other === null ? '' : ` Số này theo mẫu của Huy hiệu ${other} năm.`
    }`,
    citation,
  };
  return verified ? { refusal: wrong, warnings: [] } : { refusal: null, warnings: [wrong] };
}

/**
 * Another level whose pattern the number has with a code of two letters. A number such as HNE1234567 is read as
 * HN E1234567: codes of three letters are rare.
 */
function levelOf(normal: string, patterns: readonly BadgePattern[], except: number): number | null {
  const found = patterns.find(
    ({ level, letter, digits }) =>
      level !== except && new RegExp(`^\\p{Lu}{2}${letter}\\d{${digits}}$`, 'u').test(normal),
  );
  return found?.level ?? null;
}
