/**
 * The one way of every print of the program: why again, the printer, the register, what came out. Nothing is written
 * where the person closed the printer's dialog or there is no printer.
 */
import type { PrintJob, PrintPreview } from '../../../shared/ipc/print.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call, type JobProgress } from '../../api.ts';
import { askOutcome, askReason } from './print-requests.ts';

export interface PrintOut {
  readonly preview: PrintPreview;
  readonly job: PrintJob;
  /** what its screen calls it: the name of its file */
  readonly title: string;
  /** given where it is known already; otherwise it is asked for when needed */
  readonly reason?: string;
}

type Sent = Result<{ readonly sent: boolean }>;
const notSent: Sent = ok({ sent: false });

const papersOf = ({ papers }: PrintPreview) =>
  papers.map((paper) => ({ ...paper, memberIds: [...paper.memberIds] }));

export async function printOut({ preview, job, title, reason: known }: PrintOut): Promise<Sent> {
  const papers = papersOf(preview);
  const earlier = known === undefined ? await call('printRun.earlier', { job, papers }) : ok([]);
  if (!earlier.ok) return earlier;
  const reason = earlier.value.length > 0 ? await askReason(earlier.value) : (known ?? '');
  if (reason === null) return notSent;
  const sent = await call('print.send', { token: preview.token });
  if (!sent.ok || !sent.value.sent) return sent;
  const kept = await keep({ preview, job, title, reason }, 'printer');
  return kept.ok ? sent : kept;
}

/** A copy in a file is kept as one: never counted as printed. */
export const recordCopy = (out: PrintOut): Promise<Result<null>> => keep(out, 'file');

async function keep(
  { preview, job, title, reason = '' }: PrintOut,
  way: 'printer' | 'file',
): Promise<Result<null>> {
  const { pages, sha256 } = preview;
  const name = title.slice(0, 300);
  const run = { job, way, title: name, pages, papers: papersOf(preview), sha256, reason };
  const kept = await call('printRun.record', run);
  if (!kept.ok) return kept;
  askOutcome(kept.value.id, kept.value.waits);
  return ok(null);
}

/**
 * Lays a job of the register out anew, from today's data, and prints it.
 * @param onProgress undefined once the pages are made
 */
export async function printAgain(
  out: Omit<PrintOut, 'preview'>,
  onProgress: (progress: JobProgress | undefined) => void,
): Promise<Sent> {
  const progressId = crypto.randomUUID();
  const off = window.app.on((message) => {
    if (message.type === 'job.progress' && message.jobId === progressId) onProgress(message);
  });
  const preview = await call('print.preview', { job: out.job, progressId }).finally(off);
  onProgress(undefined);
  return preview.ok ? printOut({ ...out, preview: preview.value }) : preview;
}
