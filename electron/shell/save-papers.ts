/** Many papers into a folder, each whole or not at all, beside what lies there. Free of Electron. */
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { SavedMany } from '../../shared/ipc/print.ts';
import { type AppError, ok, type Result } from '../../shared/result.ts';
import { fileNames } from '../../shared/text/file-names.ts';
import { writeFailure, writeFileAtomic } from '../core/atomic-write.ts';

interface Batch {
  readonly folder: string;
  readonly title: string;
  /** of the papers, in order; '' where a paper is about nobody in particular */
  readonly names: readonly string[];
  /** the PDF of a paper, counted from 0 */
  readonly pdfOf: (paper: number) => Promise<Result<Uint8Array>>;
  readonly tell: (done: number, item: string) => void;
}

const ending = '.pdf';

/** Stops at the first paper that cannot be written, and says which files are there. */
export async function savePapers({ folder, title, names, pdfOf, tell }: Batch): Promise<Result<SavedMany>> {
  const there = await namesIn(folder, title);
  if (!there.ok) return there;
  const wanted = fileNames(
    names.map((name) => (name === '' ? title : `${title} - ${name}`)),
    there.value,
  );
  const files: string[] = [];
  let stoppedBy: AppError | null = null;
  for (const [paper, name] of wanted.entries()) {
    tell(paper, name);
    const pdf = await pdfOf(paper);
    const written = pdf.ok ? await writeFileAtomic(join(folder, name + ending), pdf.value) : pdf;
    if (!written.ok) {
      stoppedBy = written.error;
      break;
    }
    files.push(name + ending);
  }
  if (stoppedBy && files.length === 0) return { ok: false, error: stoppedBy };
  return ok({ folder: basename(folder), files, total: names.length, stoppedBy });
}

async function namesIn(folder: string, title: string): Promise<Result<string[]>> {
  try {
    const all = await readdir(folder);
    return ok(
      all
        .filter((name) => extname(name).toLowerCase() === ending)
        .map((name) => name.slice(0, -ending.length)),
    );
  } catch (error) {
    return writeFailure(error, join(folder, title));
  }
}
