import type { reportIssueOps } from '../../shared/ipc/report-issue.ts';
import { ok } from '../../shared/result.ts';
import { explainFigure, findCode } from './code-look-up.ts';
import type { CoreHandlers } from './context.ts';
import { exportExplanation } from './explanation-sheet.ts';
import { issuedReport, issueHeads, issueReport } from './report-issue.ts';

/** Reports that went out, and their codes opened again. */
export const reportIssueHandlers: CoreHandlers<keyof typeof reportIssueOps> = {
  'report.issue': ({ way, ...question }, context) => issueReport(context, question, way),
  'report.issued': ({ number }, context) => issuedReport(context, number),
  'report.issues': ({ limit }, context) => ok(issueHeads(context, limit)),
  'code.find': ({ code }, context) => findCode(context, code),
  'code.explain': ({ code }, context) => {
    const found = findCode(context, code);
    return found.ok ? explainFigure(context, found.value) : found;
  },
  'explanation.export': (input, context) => exportExplanation(input, context),
};
