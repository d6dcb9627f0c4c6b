import type { AppError } from '../result.ts';
import { appErrors } from './app.ts';
import { eventErrors } from './event.ts';
import { fileErrors } from './file.ts';
import { importErrors } from './import.ts';
import { memberErrors } from './member.ts';
import { printErrors } from './print.ts';
import { registerErrors } from './register.ts';
import { workbookErrors } from './workbook.ts';
import { yearErrors } from './year.ts';

/** Every expected failure of the program, by code. One topic, one file. */
export const errors = {
  ...appErrors,
  ...registerErrors,
  ...fileErrors,
  ...workbookErrors,
  ...importErrors,
  ...memberErrors,
  ...eventErrors,
  ...yearErrors,
  ...printErrors,
};

export type ErrorCode = keyof typeof errors;

/** The sentence for the user with its telephone code at the end. */
export function errorText(error: AppError): string {
  const entry = errors[error.code];
  return `${entry.text(error.params)} (${entry.phone})`;
}
