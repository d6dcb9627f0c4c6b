import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type { ReportQuestion } from '../../../../shared/ipc/report.ts';
import { call, runJob } from '../../../api.ts';
import { OutButtons } from '../../../parts/paper-out/out-buttons.tsx';

/** The whole report as one workbook and on paper, as it stands now. */
export function ReportOut({ question }: { readonly question: ReportQuestion }) {
  const name = text.fileName(question.from, question.to);
  const source = { question, issueNo: null };
  return (
    <OutButtons
      out={{
        title: name,
        fileName: name,
        orgId: question.orgId,
        write: (paper, token, onProgress) => runJob('report.export', { source, paper, token }, onProgress),
        printJob: (paper, size) => ({ document: 'report', source, paper, size }),
        allowed: () => call('report.get', question),
      }}
    />
  );
}
