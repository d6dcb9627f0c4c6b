/**
 * Commendations of members (entries of the ledger) and of organisations (rows of their own). The Cờ is for
 * organisations alone, so the ledger's payload does not know it.
 */
import { z } from 'zod';

export const memberCommendationForms = [
  'certificateOfMerit',
  'commendationLetter',
  'praise',
  'title',
  'order',
] as const;
export type MemberCommendationForm = (typeof memberCommendationForms)[number];

/** The Cờ first, as the reports have it. */
export const commendationForms = ['flag', ...memberCommendationForms] as const;
export type CommendationForm = (typeof commendationForms)[number];

/** Whose authority commends; '' = not said. */
export const commendationLevels = [
  '',
  'state',
  'central',
  'province',
  'upper',
  'grassroots',
  'other',
] as const;
export type CommendationLevel = (typeof commendationLevels)[number];

/** The year of rating that it is for; null = for none. */
export const commendationYear = z
  .number('Năm phải là số.')
  .int()
  .min(1930, 'Năm từ 1930.')
  .max(2199, 'Năm đến 2199.')
  .nullable();
/** Money that goes with it, in đồng; null = none or not said. */
export const commendationAmount = z
  .number('Số tiền phải là số.')
  .int('Số tiền không có phần lẻ.')
  .min(0, 'Số tiền từ 0 đồng.')
  .max(1_000_000_000, 'Số tiền quá lớn.')
  .nullable();
