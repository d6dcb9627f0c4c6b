/** Printing onto sheets that were printed before: which, for whom, with which printer, tried on plain paper first. */
import { Checkbox, Divider } from '@mantine/core';
import { useMemo } from 'react';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { overlayText as text } from '../../../../shared/i18n/vi/overlay.ts';
import { printText } from '../../../../shared/i18n/vi/print.ts';
import type { DocumentJob, Overlay } from '../../../../shared/ipc/document.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { useObjectUrl } from '../../../parts/use-object-url.ts';
import { useSample } from '../designer/use-sample.ts';
import { NobodyChosen } from '../nobody-chosen.tsx';
import { AnswersForm } from '../paper/answers-form.tsx';
import { OpenNumbers } from '../paper/open-numbers.tsx';
import { SubjectsChoice } from '../paper/subjects-choice.tsx';
import { TemplateChoice } from '../paper/template-choice.tsx';
import { type PaperJob, usePaperJob } from '../paper/use-paper-job.ts';
import { WordsForm } from '../paper/words-form.tsx';
import { PrintingDesk } from '../printing-desk.tsx';
import { OverlayChoice } from './overlay-choice.tsx';
import { useOverlay } from './use-overlay.ts';

export function OverlayPanel() {
  const paper = usePaperJob(true);
  const { templates, subjects } = paper;
  const overlay = useOverlay(templates.template);
  const sample = useSample(templates.template ?? aboutNobody);
  const canTry = overlay.overlay?.trial === true && subjects.kind !== 'none';
  const longest = canTry && sample.mode === 'longest' ? sample.ids : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the overlay is compared as text
  const job = useMemo(
    (): DocumentJob | null =>
      paper.job &&
      overlay.overlay && {
        ...paper.job,
        watermark: 'none',
        overlay: overlay.overlay,
        subjects: longest ? { ...paper.job.subjects, ids: [...longest] } : paper.job.subjects,
      },
    [paper.job, longest, JSON.stringify(overlay.overlay)],
  );
  // What would be refused is said before anything is laid out.
  const { source, subjects: about, orgId, overlay: laid } = job ?? nothing;
  const check = useOp(
    'document.check',
    { source, subjects: about, orgId, overlay: laid },
    { enabled: job !== null, keepPrevious: true },
  );
  const refused = job !== null && check.error !== null;
  const masked = check.data?.masked;
  // Numbers that were opened meanwhile make another document of the same words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const checked = useMemo(
    () => (job !== null && masked !== undefined && !refused ? { ...job } : null),
    [job, refused, masked?.join()],
  );
  const key = templates.head?.key ?? '';
  const ghost = useOp('documentGhost.get', { key }, { enabled: key !== '' });
  const under = useObjectUrl(ghost.data ?? null);
  const name = templates.head?.name ?? '';
  return (
    <PrintingDesk
      job={checked}
      people={subjects.kind === 'none' ? 0 : left((longest ?? subjects.ids).length, overlay.overlay)}
      fileName={overlay.fileName}
      under={under}
      title={name}
      options={
        <>
          <TemplateChoice templates={templates} />
          {templates.template && (
            <>
              <SubjectsChoice subjects={subjects} />
              <OverlayChoice state={overlay} />
              {canTry && (
                <Checkbox
                  label={text.longest}
                  checked={sample.mode === 'longest'}
                  onChange={(e) => sample.setMode(e.currentTarget.checked ? 'longest' : 'usual')}
                />
              )}
              <ErrorNote error={refused ? check.error?.error : undefined} />
              {job && <OpenNumbers masked={masked ?? []} job={job} />}
              <Divider />
              <AnswersForm paper={paper} />
              <WordsForm paper={paper} />
            </>
          )}
        </>
      }
      missing={<Missing paper={paper} />}
    />
  );
}

/** How many of them are still to be printed after a jam. */
const left = (count: number, overlay: Overlay | null): number =>
  Math.max(0, count - (overlay?.fromSheet ?? 1) + 1);

const aboutNobody = { subject: 'none' as const, each: false };
const nothing = {
  ...{ source: { key: '' }, orgId: null, overlay: null },
  subjects: { kind: 'none' as const, ids: [] },
};

/** Why there are no pages. */
function Missing({ paper: { templates, subjects, job } }: { readonly paper: PaperJob }) {
  if (templates.heads.length === 0 && !templates.error) return <EmptyState text={text.noTemplates} />;
  if (templates.unknown !== '') return <EmptyState text={documentText.template.pick} />;
  if (!templates.template || !subjects.known || job !== null) return null;
  if (subjects.kind === 'none' || subjects.ids.length > 0) return <EmptyState text={printText.fillForm} />;
  return subjects.kind === 'member' ? <NobodyChosen /> : <EmptyState text={documentText.subjects.nothing} />;
}
