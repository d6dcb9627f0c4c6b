/**
 * The part that the hidden window plays: it asks for its job, says what was laid out, and shows single papers where
 * each is to be a file of its own. The main process takes the PDF. One job only: afterwards the page is loaded anew.
 */
import { pastText } from '../../shared/i18n/vi/past.ts';
import { type AnyPrintJob, type LaidOut, noNotes } from '../../shared/ipc/print.ts';
import { call, callOrThrow, OpError } from '../api.ts';
import { layoutNotes } from './layout-notes.ts';
import type { MadePages } from './made-pages.ts';
import { onlyPaper } from './only-paper.ts';
import { paperOf } from './paper-size.ts';
import { respell } from './respell.ts';

/** Letters of every subset that the papers use: fonts are there before the first job. */
const letters = 'aĐạ';
const faces = ['14pt Tinos', 'bold 14pt Tinos', 'italic 14pt Tinos'];

export async function serve(
  make: (job: AnyPrintJob, root: HTMLElement, token: string) => Promise<MadePages>,
): Promise<void> {
  const root = document.getElementById('print');
  if (!root) throw new Error('print.html has no #print');
  for (const face of faces) void document.fonts.load(face, letters);
  const given = await call('print.job', {});
  // The window goes, or the register is locked: nobody asks for anything.
  if (!given.ok) return;
  const { token, job } = given.value;
  await markPastDay();
  const laidOut = await make(job, root, token).then(
    (made) => toldOf(made, root),
    (error: unknown) =>
      error instanceof OpError
        ? { ...nothing, refused: { ...error.error, params: { ...error.error.params } } }
        : { ...nothing, failed: String(error).slice(0, 500) },
  );
  await call('print.ready', { token, ...laidOut });
  await showPapers(laidOut, root, token);
}

/** Once on every page, whatever the document: what is fixed is drawn anew on each page of a print. */
async function markPastDay(): Promise<void> {
  const { past } = await callOrThrow('register.status', {});
  if (!past) return;
  const mark = document.createElement('div');
  mark.className = 'past-mark';
  mark.textContent = pastText.mark(past.day);
  document.body.append(mark);
}

const nothing: LaidOut = {
  ...{ notes: noNotes, papers: [], apart: false, words: '', refused: null, failed: '' },
  paper: { width: 210, height: 297 },
};

async function toldOf(made: MadePages, root: HTMLElement): Promise<LaidOut> {
  const { papers } = made;
  respell(root, await callOrThrow('spelling.get', {}));
  return {
    ...{ notes: layoutNotes(root, made), refused: null, failed: '' },
    papers: papers.map((paper) => ({ ...paper, memberIds: [...paper.memberIds] })),
    apart: onlyPaper(root, papers) !== null,
    paper: paperOf(root),
    words: await hashOf(root.textContent),
  };
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Until the page is loaded anew; the question that comes last is never answered. */
async function showPapers({ papers }: LaidOut, root: HTMLElement, token: string): Promise<void> {
  const show = onlyPaper(root, papers);
  if (!show) return;
  for (;;) {
    const { paper } = await callOrThrow('print.paper', { token });
    show(paper);
  }
}
