/** What a printer and a tray are remembered by: the template of a paper, or the kind of the document. */
import type { AnyPrintJob } from '../ipc/print.ts';

export function printFormOf(job: AnyPrintJob): string {
  if (job.document !== 'document') return job.document;
  return `document:${'key' in job.source ? job.source.key : job.source.template.key}`;
}
