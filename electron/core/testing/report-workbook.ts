/** The workbook of a report as the program writes it, read back from its file. For tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { type ReadReport, readReport } from '../../excel/testing/read-report.ts';
import type { TestCore } from './open-core.ts';

const unsigned = {
  place: 'Hà Nội',
  signedOn: '',
  preparer: '',
  onBehalfOf: 'T/M ĐẢNG ỦY',
  signerPost: 'BÍ THƯ',
  signer: '',
} as const;

export interface ReportWorkbook extends ReadReport {
  readonly bytes: Uint8Array;
}

export async function exportReport(
  core: TestCore,
  period: PeriodQuestion,
  sections: OpSent<'report.get'>['sections'],
): Promise<ReportWorkbook> {
  const token = join(core.folder, `Báo cáo ${period.from} ${period.to}.xlsx`);
  const question = { ...period, sections };
  await core.must('report.export', { source: { question, issueNo: null }, paper: unsigned, token });
  const bytes = new Uint8Array(readFileSync(token));
  return { ...readReport(bytes), bytes };
}
