/** Whether what was printed belongs to the restricted tier: the print register then keeps it from other eyes, too. */

import type { DocumentJob } from '../../shared/ipc/document.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import { ok } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { templateBy } from './documents/template-by.ts';
import { explainsTier } from './explanation.ts';
import { drawnWithTier } from './report-paper.ts';
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
