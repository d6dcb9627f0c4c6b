import { useState } from 'react';
import type { SavedMany } from '../../../shared/ipc/print.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress } from '../../api.ts';
import { recordCopy } from '../print-out/print-out.ts';
import type { PreviewState } from '../use-preview.ts';

export type SaveStage =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: JobProgress | null }
  | { readonly state: 'failed'; readonly error: AppError }
  | { readonly state: 'done'; readonly saved: SavedMany; readonly folderToken: string };

/** Asks for a folder and writes each paper of a preview into it as a file of its own. */
export function useSaveMany() {
  const [stage, setStage] = useState<SaveStage>({ state: 'idle' });

  const save = async ({ preview, job }: PreviewState, title: string): Promise<void> => {
    if (!preview || !job) return;
    const picked = await call('folder.pickOut', { purpose: 'papers' });
    if (!picked.ok) return setStage({ state: 'failed', error: picked.error });
    if (picked.value === null) return;
    const folderToken = picked.value.token;
    const progressId = crypto.randomUUID();
    setStage({ state: 'running', progress: null });
    const off = window.app.on((message) => {
      if (message.type === 'job.progress' && message.jobId === progressId)
        setStage({ state: 'running', progress: message });
    });
    const result = await call('print.saveMany', {
      token: preview.token,
      folderToken,
      title,
      progressId,
    }).finally(off);
    if (result.ok) {
      setStage({ state: 'done', saved: result.value, folderToken });
      const papers = preview.papers.slice(0, result.value.files.length);
      const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
      const kept =
        pages === 0 ? null : await recordCopy({ preview: { ...preview, papers, pages }, job, title });
      if (kept && !kept.ok) setStage({ state: 'failed', error: kept.error });
    } else if (result.error.code === 'app.cancelled') setStage({ state: 'idle' });
    else setStage({ state: 'failed', error: result.error });
  };

  return {
    stage,
    save,
    stop: () => void call('print.stop', { forget: false }),
    close: () => setStage({ state: 'idle' }),
  };
}
