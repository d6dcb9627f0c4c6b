/** Whether what was printed belongs to the restricted tier: the print register then keeps it from other eyes, too. */
import type { PrintJob } from '../../shared/ipc/print.ts';
import type { ExplanationSource } from '../../shared/ipc/report-issue.ts';
import { findCode } from './code-look-up.ts';
import type { CoreContext } from './context.ts';
import { drawnWithTier } from './report-paper.ts';
import { sectionMakers } from './reports/sections.ts';
import { ofTheTier } from './restricted-sheets.ts';

export function jobOfTheTier(job: PrintJob, context: CoreContext): boolean {
  if (job.document === 'report') return drawnWithTier(context, job.source);
  if (job.document !== 'sheet') return false;
  const { request } = job;
  return request.sheet === 'explanation' ? explainsTier(request.source, context) : ofTheTier(request);
}

/** A code names its section only in the report that it stands in: a shut tier refuses it. */
function explainsTier(source: ExplanationSource, context: CoreContext): boolean {
  if (source.from === 'screen') return sectionMakers[source.figure.section].restricted;
  const shut = { ...context, session: { ...context.session, restricted: { open: false } } };
  const found = findCode(shut, source.code);
  return !found.ok && found.error.code === 'restricted.locked';
}
