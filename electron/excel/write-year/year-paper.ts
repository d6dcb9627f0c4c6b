import type { YearRow } from '../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';

/** Everything that the workbook of a year says; nothing in this folder reads a clock or a database. */
export interface YearPaper {
  readonly year: number;
  /** by organisation in the order of the tree, then by name */
  readonly rows: readonly YearRow[];
  readonly orgName: string;
  readonly upperName: string;
  /** where the list came from */
  readonly sourceNote: string;
  readonly practice: boolean;
  readonly percentBase: PercentBase;
  readonly place: string;
  /** ISO */
  readonly signedOn: string;
  readonly number: string;
  readonly preparer: string;
  readonly onBehalfOf: string;
  readonly signerPost: string;
  readonly signer: string;
}
