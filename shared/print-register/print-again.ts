/**
 * What is printed again after some sheets came out badly: whole papers, each under the number that it had. Numbers
 * run on from paper to paper, so papers that do not follow each other become jobs of their own.
 */
import type { PrintJob } from '../ipc/print.ts';
import type { RunSheet } from './facts-of-job.ts';
import type { SheetOutcome } from './run.ts';

type Sheet = Pick<RunSheet, 'sheet' | 'subjectId'> & { readonly outcome: SheetOutcome };

/** "05" moved on by two is "07"; what is no number stays. */
const movedOn = (first: string, by: number): string =>
  /^\d+$/.test(first) ? String(Number(first) + by).padStart(first.length, '0') : first;

/** @returns [] where the job has no papers of its own: the person then chooses the pages in the printer's dialog */
export function jobsAgain(job: PrintJob, sheets: readonly Sheet[]): PrintJob[] {
  if (job.document !== 'document') return [];
  const wanted = new Set(
    sheets.flatMap(({ subjectId, outcome }) =>
      subjectId !== null && outcome !== 'good' && outcome !== 'waiting' ? [subjectId] : [],
    ),
  );
  const numbered = /^\d+$/.test(job.words.number);
  return groups(job.subjects.ids, wanted, numbered).map(({ from, ids: own }): PrintJob => {
    return {
      ...job,
      subjects: { ...job.subjects, ids: [...own] },
      words: { ...job.words, number: movedOn(job.words.number, from) },
      overlay: job.overlay && { ...job.overlay, fromSheet: 1 },
    };
  });
}

interface Again {
  readonly from: number;
  readonly ids: number[];
}

/** One group where nothing is numbered, else one for each stretch of neighbours. */
function groups(ids: readonly number[], wanted: ReadonlySet<number>, numbered: boolean): Again[] {
  const made: Again[] = [];
  for (const [i, id] of ids.entries()) {
    if (!wanted.has(id)) continue;
    const last = made.at(-1);
    if (last && (!numbered || last.from + last.ids.length === i)) last.ids.push(id);
    else made.push({ from: i, ids: [id] });
  }
  return made;
}

/** "1, 3–5": as printers take pages. */
export function pageRanges(numbers: readonly number[]): string {
  const made: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = made.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else if (last?.[1] !== n) made.push([n, n]);
  }
  return made.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}
