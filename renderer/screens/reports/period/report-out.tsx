import { useRef } from 'react';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type { ReportQuestion } from '../../../../shared/ipc/report.ts';
import { runJob } from '../../../api.ts';
import { OutButtons } from '../../../parts/paper-out/out-buttons.tsx';

/** The whole report as one workbook and on paper: what goes out is issued, and its lines carry their codes. */
export function ReportOut({ question }: { readonly question: ReportQuestion }) {
  const name = text.fileName(question.from, question.to);
  const issued = useRef<number | null>(null);
  return (
    <OutButtons
      out={{
        title: text.paperTitle(question),
        fileName: name,
        orgId: question.orgId,
        write: (paper, token, onProgress) =>
          runJob('report.export', { source: { question, issueNo: null }, paper, token }, onProgress),
        printJob: (paper, size) => ({
          document: 'report',
          source: { question, issueNo: issued.current },
          paper,
          size,
        }),
        allowed: async ({ onProgress, stopBy }) => {
          const job = runJob('report.issue', { ...question, way: 'paper' }, onProgress);
          stopBy(job.cancel);
          const issue = await job.result;
          if (issue.ok) issued.current = issue.value.number;
          return issue;
        },
      }}
    />
  );
}
