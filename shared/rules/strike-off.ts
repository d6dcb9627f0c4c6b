/**
 * What xóa tên is counted from: months of a calendar year in which an official member stayed away without a reason,
 * and months without dues, each by itself (294-QĐ/TW, khoản 8.1). It tells the branch; it never records anything. Pure.
 */
import type { AttendanceMark } from '../entities/meeting.ts';
import { duesRegulationOn } from './regulations/dues.ts';
import { meetingRegulationOn } from './regulations/meetings.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface StrikeOffFacts {
  readonly year: number;
  /** 'YYYY-MM', in order */
  readonly absentMonths: readonly string[];
  readonly unpaidMonths: readonly string[];
}

export interface StrikeOffGround {
  readonly ground: 'absence' | 'dues';
  readonly months: readonly string[];
  /** 'alarm': the branch has to consider xóa tên */
  readonly level: 'warn' | 'alarm';
  readonly citation: string;
}

/** Months of a kind are not added to those of the other: each ground stands alone. */
export function strikeOffGrounds(
  facts: StrikeOffFacts,
  changes: RuleChanges = noChanges,
): readonly StrikeOffGround[] {
  const grounds = [
    ['absence', facts.absentMonths],
    ['dues', facts.unpaidMonths],
  ] as const;
  return grounds.flatMap(([ground, all]) => {
    const months = all.filter((month) => month.startsWith(`${facts.year}-`));
    const { warn, alarm, citation } = limitsOf[ground](`${months.at(-1) ?? `${facts.year}-01`}-01`, changes);
    if (months.length < warn) return [];
    return [{ ground, months, level: months.length >= alarm ? 'alarm' : 'warn', citation }];
  });
}

interface Limits {
  readonly warn: number;
  readonly alarm: number;
  readonly citation: string;
}

/** Each ground by the rules of its own matter, so that the to-do list and this one say the same. */
const limitsOf: Readonly<Record<StrikeOffGround['ground'], (day: string, changes: RuleChanges) => Limits>> = {
  absence: (day, changes) => {
    const { strikeOffMonths, strikeOffCitation } = meetingRegulationOn(day, changes);
    return { ...strikeOffMonths, citation: strikeOffCitation };
  },
  dues: (day, changes) => {
    const { warn, strikeOff, citation } = duesRegulationOn(day, changes).arrears;
    return { warn, alarm: strikeOff, citation };
  },
};

/**
 * Months in which one was marked at some meeting and each time as absent without a reason. Whoever came once in the
 * month, or gave a reason once, has not stayed away that month.
 */
export function absentMonths(
  marks: readonly { readonly heldOn: string; readonly mark: AttendanceMark }[],
): readonly string[] {
  const byMonth = Map.groupBy(marks, ({ heldOn }) => heldOn.slice(0, 7));
  return [...byMonth]
    .filter(([, ofMonth]) => ofMonth.every(({ mark }) => mark === 'absent'))
    .map(([month]) => month)
    .toSorted();
}
