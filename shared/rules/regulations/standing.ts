/**
 * What the regulations say of exemption, suspension, temporary stays and residence, by validity. Data only, as in
 * membership.ts: `verified: false` where the text was not read, and then a figure warns and never refuses.
 */
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

interface Figure {
  readonly citation: string;
  readonly verified: boolean;
}

export interface StandingRegulation {
  /** first day in force, ISO */
  readonly validFrom: string;
  /** every ground but old age is for less than these months each time */
  readonly exemption: Figure & { readonly months: number };
  readonly suspension: Figure & {
    readonly days: number;
    readonly extensions: number;
    readonly extensionDays: number;
  };
  /** shortest and longest stay in months; the longest for study */
  readonly temporary: Figure & {
    readonly least: number;
    readonly below: number;
    readonly studyMost: number;
  };
  /** no final transfer while inspected, accused or disciplined */
  readonly transferHold: Figure;
  /** nobody may ask to leave while a violation is looked into */
  readonly leavingHold: Figure;
}

const unread = (text: string): Figure => ({
  citation: `${text} (chưa đối chiếu điều khoản)`,
  verified: false,
});
const read = (citation: string): Figure => ({ citation, verified: true });

const r294 = 'Quy định 294-QĐ/TW ngày 26/5/2025';
const g38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025';
const since = { validFrom: '2011-01-19' } as const;

const first: StandingRegulation = {
  ...since,
  exemption: { months: 12, ...unread('Quy định về thi hành Điều lệ Đảng trước Quy định 294-QĐ/TW') },
  suspension: {
    days: 90,
    extensions: 1,
    extensionDays: 90,
    ...unread('Quy định 22-QĐ/TW ngày 28/7/2021 và các quy định trước'),
  },
  temporary: {
    least: 3,
    below: 12,
    studyMost: 24,
    ...unread('Quy định về thi hành Điều lệ Đảng trước Quy định 294-QĐ/TW'),
  },
  transferHold: unread('Quy định về thi hành Điều lệ Đảng trước Quy định 294-QĐ/TW'),
  leavingHold: unread('Quy định về thi hành Điều lệ Đảng trước Quy định 294-QĐ/TW'),
};

const since294: StandingRegulation = {
  ...first,
  validFrom: '2025-07-01',
  transferHold: read(`${r294}, khoản 6.3.1`),
  leavingHold: read('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 11.2'),
};

const since38: StandingRegulation = {
  ...since294,
  validFrom: '2025-09-29',
  exemption: { months: 12, ...read(`${r294}, khoản 7.2; ${g38}, phần IV`) },
  temporary: { least: 3, below: 12, studyMost: 24, ...read(`${r294}, khoản 6.3; ${g38}, mục 4.3`) },
};

const since21: StandingRegulation = {
  ...since38,
  validFrom: '2026-04-11',
  suspension: { days: 90, extensions: 1, extensionDays: 30, ...unread('Quy định 21-QĐ/TW ngày 11/4/2026') },
};

/** Oldest first. */
export const standingRegulations: readonly StandingRegulation[] = [first, since294, since38, since21];

/** In force on a day, the oldest known one for days before it, as changed here. @param date partial ISO date */
export const standingRegulationOn = (date: string, changes: RuleChanges = noChanges): StandingRegulation =>
  withChanges(
    'standing',
    standingRegulations.findLast((regulation) => regulation.validFrom <= date) ?? first,
    date,
    changes,
  );

/** Giới thiệu đảng viên về giữ mối liên hệ nơi cư trú: a list of its own, not a transfer. */
export const residenceCitation = 'Quy định 213-QĐ/TW; Hướng dẫn 06-HD/TW ngày 09/6/2025';
