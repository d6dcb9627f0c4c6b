/** Whether what was printed belongs to the restricted tier: the print register then keeps it from other eyes, too. */

import type { DocumentJob } from '../../shared/ipc/document.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import type { ExplanationSource } from '../../shared/ipc/report-issue.ts';
import { ok } from '../../shared/result.ts';
import { findCode } from './code-look-up.ts';
import type { CoreContext } from './context.ts';
import { templateBy } from './documents/template-by.ts';
import { drawnWithTier } from './report-paper.ts';
import { sectionMakers } from './reports/sections.ts';
import { ofTheTier } from './restricted-sheets.ts';

export function jobOfTheTier(job: PrintJob, context: CoreContext): boolean {
  if (job.document === 'report') return drawnWithTier(context, job.source);
  if (job.document === 'document') return showsTierItems(job, context);
  if (job.document !== 'sheet') return false;
  const { request } = job;
  return request.sheet === 'explanation' ? explainsTier(request.source, context) : ofTheTier(request);
}

/** The whole record of a member, printed while the tier is open, has its items on it. */
function showsTierItems({ source }: DocumentJob, { db, session }: CoreContext): boolean {
  if (!session.restricted.open) return false;
  const found = 'key' in source ? templateBy(db, source.key) : ok(source.template);
  if (!found.ok) return false;
  const { body } = found.value;
  return body.layout === 'party' && body.blocks.some((b) => b.kind === 'record' && b.part !== 'brief');
}

/** A code names its section only in the report that it stands in: a shut tier refuses it. */
function explainsTier(source: ExplanationSource, context: CoreContext): boolean {
  if (source.from === 'screen') return sectionMakers[source.figure.section].restricted;
  const shut = { ...context, session: { ...context.session, restricted: { open: false } } };
  const found = findCode(shut, source.code);
  return !found.ok && found.error.code === 'restricted.locked';
}
