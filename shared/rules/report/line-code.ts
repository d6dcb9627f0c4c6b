/** The reference code of a line of a report, where one was given: what a reader types into the program to see behind it. */
import type { ReportPaper, ReportSectionName } from '../../ipc/report.ts';

export type CodeOf = (section: ReportSectionName, block: string, line: string) => string | null;

/** Under which a line's code is kept. */
export const lineAddress = (section: ReportSectionName, block: string, line: string): string =>
  `${section}/${block}/${line}`;

/** null where no line of the report has a code: the column is then left out. */
export const codesOf = ({ codes }: Pick<ReportPaper, 'codes'>): CodeOf | null =>
  codes && ((section, block, line) => codes[lineAddress(section, block, line)] ?? null);
