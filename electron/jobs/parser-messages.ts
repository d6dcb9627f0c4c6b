import type { AppError } from '../../shared/result.ts';
import type { PackedWorkbook } from './packed-workbook.ts';

/** What the parent sends to the parser process. */
export interface ParserRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly password?: string;
}

/** What the parser process answers: the workbook, packed, or one of the known failures. */
export type ParserAnswer =
  | { readonly ok: true; readonly packed: PackedWorkbook }
  | { readonly ok: false; readonly error: AppError };
