import type { AppError } from '../../shared/result.ts';

/** What the parent sends to the parser process. */
export interface ParserRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly password?: string;
}

/** What the parser process answers: the workbook as JSON text, or one of the known failures. */
export type ParserAnswer =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly error: AppError };
