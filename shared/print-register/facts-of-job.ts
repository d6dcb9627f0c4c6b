/**
 * What a job says for the register: which paper it is, about whom, under which number. Two prints are the same
 * document when kind, paper, box and subject agree; only papers with a subject of their own (a document for each
 * person) are ever "printed again". A list, a book, a report or a sheet of cards is made anew from
 * the register each time, so nobody is asked why.
 */
import type { SubjectKind, Watermark } from '../documents/template.ts';
import type { PrintedPaper, PrintJob } from '../ipc/print.ts';
import type { PrintWay } from './run.ts';

export interface JobFacts {
  readonly document: PrintJob['document'];
  readonly paper: string;
  readonly subjectKind: SubjectKind;
  /** the box that all letters were asked for; 0 = all boxes, or each letter its own next one (RunSheet.box) */
  readonly box: number;
  readonly number: string;
  readonly watermark: Watermark;
}

export function factsOfJob(job: PrintJob): JobFacts {
  const plain = {
    document: job.document,
    subjectKind: 'none',
    box: 0,
    number: '',
    watermark: 'none',
  } as const;
  switch (job.document) {
    case 'document':
      return {
        document: job.document,
        paper: 'key' in job.source ? job.source.key : job.source.template.key,
        subjectKind: job.subjects.kind,
        box: typeof job.overlay?.box === 'number' ? job.overlay.box : 0,
        number: job.words.number,
        watermark: job.watermark,
      };
    case 'cards':
      return { ...plain, paper: '', subjectKind: 'member' };
    case 'sheet':
      return { ...plain, paper: job.request.sheet };
    case 'yearPaper':
      return { ...plain, paper: job.request.kind };
    default:
      return { ...plain, paper: '' };
  }
}

/** Whose own paper the run is: nobody's where the paper is about all. */
export const ownSubjects = (job: PrintJob, papers: readonly PrintedPaper[]): number[] =>
  job.document === 'document' ? [...new Set(papers.flatMap(({ subjectId }) => subjectId ?? []))] : [];

/** Pages laid over on plain paper are a trial, whichever printer they come from. */
export const wayToPrinter = (job: PrintJob): PrintWay =>
  job.document === 'testSheet' || (job.document === 'document' && job.overlay?.trial === true)
    ? 'trial'
    : 'printer';

export interface RunSheet {
  readonly sheet: number;
  readonly paper: number;
  readonly subjectId: number | null;
  readonly name: string;
  /** of the letter, as it was laid out: the register may tell of another next one by now; 0 = all of the paper */
  readonly box: number;
}

/** A row for each page; pages beyond those that papers tell of (or all, where there are none) belong to nobody. */
export function sheetsOf(pages: number, papers: readonly PrintedPaper[]): RunSheet[] {
  const told = papers.flatMap(({ name, subjectId, box, pages: own }, i) =>
    Array.from({ length: own }, () => ({ paper: i + 1, subjectId, name, box })),
  );
  return Array.from({ length: pages }, (_, i) => ({
    sheet: i + 1,
    ...(told[i] ?? { paper: 0, subjectId: null, name: '', box: 0 }),
  }));
}
