/** The words by which lists name forms, levels and rounds → what the ledger calls them; null = unknown, never a default. */
import type { MemberCommendationForm } from '../entities/commendation.ts';
import type { DisciplineForm } from '../entities/discipline-form.ts';
import type { EventPayload } from '../entities/event.ts';
import { type BadgeRoundName, badgeRoundNames } from '../rules/regulations/badge-rounds.ts';
import { everyBadgeLevel } from '../rules/regulations/membership.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { foldText } from '../text/names.ts';

type Shapes<T extends string> = readonly (readonly [RegExp, T])[];

/** The one form that the text names; null for none and for two of them. */
function onlyOne<T extends string>(text: string, shapes: Shapes<T>): T | null {
  const folded = foldText(text).replace(/[^a-z0-9]+/g, ' ');
  const found = new Set(shapes.filter(([shape]) => shape.test(folded)).map(([, name]) => name));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

const commendations: Shapes<MemberCommendationForm | 'flag'> = [
  [/\bbang khen\b/, 'certificateOfMerit'],
  [/\bgiay khen\b/, 'commendationLetter'],
  [/\bbieu duong\b/, 'praise'],
  [/\bchien si thi dua\b|\bcstd\w*\b|\blao dong (tien tien|gioi)\b|^danh hieu\b/, 'title'],
  [/\bhuan chuong\b|\bhuy chuong\b|^huan huy chuong\b/, 'order'],
  [/^co( thi dua| khen| truyen thong)?$|^co thi dua\b/, 'flag'],
];
export const commendationFormOf = (text: string): MemberCommendationForm | 'flag' | null =>
  onlyOne(text, commendations);

const disciplines: Shapes<DisciplineForm> = [
  [/\bkhien trach\b/, 'reprimand'],
  [/\bcanh cao\b/, 'warning'],
  [/\bcach( het)?( moi| cac| tat ca cac)? chuc\b/, 'dismissal'],
  [/\bkhai tru\b/, 'expulsion'],
];
export const disciplineFormOf = (text: string): DisciplineForm | null => onlyOne(text, disciplines);

type RemovalForm = EventPayload<'removed'>['form'];
const removals: Shapes<RemovalForm | 'expulsion'> = [
  [/\bxoa ten\b/, 'struckOff'],
  [/\bxin ra\b/, 'resigned'],
  [/\bhuy (bo )?(quyet dinh|qd) ket nap\b|\bhuy ket nap\b/, 'admissionCancelled'],
  [/\bkhai tru\b/, 'expulsion'],
];
/** Ways out of the Party, expulsion among them. */
export const removalFormOf = (text: string): RemovalForm | 'expulsion' | null => onlyOne(text, removals);

type Award = EventPayload<'badgeAwarded'>['award'];
const awards: Shapes<Award> = [
  [/\btruy tang\b/, 'posthumous'],
  [/\bcap lai\b|\btang lai\b/, 'reissue'],
  [/\bdoi\b/, 'exchange'],
  [/^(trao )?tang\b(?! lai)/, 'award'],
];
export const awardOf = (text: string): Award | null => onlyOne(text, awards);

/** "40", "HHĐ 40 năm", "Huy hiệu 40 năm tuổi Đảng"; only levels that there have ever been. */
export function badgeLevelOf(text: string): number | null {
  const numbers = [...text.matchAll(/(?<![\d/.-])\d{2}(?![\d/.-])/g)].map(Number);
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined && everyBadgeLevel.includes(only) ? only : null;
}

export interface RoundWords {
  readonly name: BadgeRoundName;
  /** its day where the words say the year too; '' otherwise */
  readonly day: string;
}

/** "19/5", "đợt 19/5/2025", "3-2 năm 2024"; a day that is no round of the year is an occasion of its own ("khác"). */
export function badgeRoundOfWords(text: string): RoundWords | null {
  const found = /(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?(?!\d)/iu.exec(text);
  if (!found) return null;
  const [, day = '', month = '', year] = found;
  const date = parseVietnameseDate(`${day}/${month}/${year ?? '2000'}`);
  if (!date.ok) return null;
  const name = badgeRoundNames.find((n) => n === `${Number(day)}/${Number(month)}`) ?? 'khác';
  return { name, day: year === undefined ? '' : date.value };
}

export type ReachWords = Pick<EventPayload<'transferredOut'>, 'reach' | 'province'>;
const reaches: Shapes<'abroad' | 'other' | 'beyond' | 'within'> = [
  [/\bnuoc ngoai\b/, 'abroad'],
  [/\bngoai (tinh|thanh pho)\b/, 'other'],
  [/\b10 o\b|\bngoai dang bo\b/, 'beyond'],
  [/\b7 o\b|\btrong dang bo\b|\bnoi bo\b/, 'within'],
];
/** Which paper a transfer goes by: an upper committee never reaches over two provinces. */
export function reachOfWords(text: string): ReachWords | null {
  switch (onlyOne(text, reaches)) {
    case 'abroad':
      return { reach: 'abroad', province: '' };
    case 'other':
      return { reach: 'beyondUpper', province: 'other' };
    case 'beyond':
      return { reach: 'beyondUpper', province: '' };
    case 'within':
      return { reach: 'withinUpper', province: 'same' };
    case null:
      return null;
  }
}
