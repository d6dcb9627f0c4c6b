import type { CellRange } from '../../shared/roster/types.ts';

/** A sheet before it is bytes: what a writer of any format needs, and no more. */
export type MadeCell =
  | { readonly text: string; readonly font?: string; readonly runs?: readonly TextRun[] }
  | { readonly number: number; readonly format?: string; readonly font?: string }
  /** a formula; without its result where the program that wrote it did not keep one */
  | { readonly formula: string; readonly result?: number }
  /** what a formula became when its source was gone: #N/A, #REF! */
  | { readonly error: string };

export interface TextRun {
  readonly text: string;
  readonly font: string;
}

export interface MadeSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly (MadeCell | null)[])[];
  readonly merges?: readonly CellRange[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly epoch1904?: boolean;
}

/** What a right reader finds of one member, by the names of the rosters' expected.json; only what the file holds. */
export interface Expected {
  readonly [field: string]: string | readonly string[] | null | undefined;
}

export interface ExpectedMember {
  /** Excel row number, from 1 */
  readonly row: number;
  readonly values: Expected;
  /** field → the problems of which at least one must be said of this row; the value may then be left out */
  readonly harmed?: Readonly<Record<string, readonly string[]>>;
}

export interface MadeRoster {
  readonly kind: string;
  readonly seed: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly members: readonly ExpectedMember[];
  /** every variation that was thrown, for the report of a failure */
  readonly traits: readonly string[];
}

export const text = (value: string): MadeCell | null => (value === '' ? null : { text: value });
