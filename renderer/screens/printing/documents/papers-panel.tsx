/** Papers by template on plain paper: which, of whom, with which words; the pages beside them. */
import { useMemo } from 'react';
import {
  certifiedYear,
  excellentCertificateKey,
} from '../../../../shared/documents/builtin/office-certificates.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { printText } from '../../../../shared/i18n/vi/print.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { NobodyChosen } from '../nobody-chosen.tsx';
import { AnswersForm } from '../paper/answers-form.tsx';
import { OpenNumbers } from '../paper/open-numbers.tsx';
import { SubjectsChoice } from '../paper/subjects-choice.tsx';
import { TemplateChoice } from '../paper/template-choice.tsx';
import { type PaperJob, usePaperJob } from '../paper/use-paper-job.ts';
import { WordsForm } from '../paper/words-form.tsx';
import { PrintingDesk } from '../printing-desk.tsx';
import { RatingCheck } from '../rating-check.tsx';

export function PapersPanel() {
  const paper = usePaperJob(false);
  const { templates, subjects, job } = paper;
  const { people } = subjects;
  // The hidden page can only say that it failed, so what can be refused is asked first.
  const { source, subjects: about, orgId, overlay } = job ?? nothing;
  const check = useOp(
    'document.check',
    { source, subjects: about, orgId, overlay },
    { enabled: job !== null },
  );
  const refused = job !== null && check.error !== null;
  const masked = check.data?.masked;
  // Numbers that were opened meanwhile make another document of the same words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const checked = useMemo(
    () => (job !== null && masked !== undefined && !refused ? { ...job } : null),
    [job, refused, masked?.join()],
  );

  const isCertificate = templates.head?.key === excellentCertificateKey;
  const year = paper.answers[certifiedYear] ?? '';
  // Who was rated so is in the register: nobody has to tick them one by one.
  const choose = (key: string): void => {
    const [newest] = people.years;
    if (key === excellentCertificateKey && newest !== undefined && people.source !== 'selection') {
      people.setSource('rating');
      people.setLevel('excellent');
      people.setYear(newest);
    }
    templates.choose(key);
  };

  return (
    <PrintingDesk
      job={checked}
      people={subjects.kind === 'none' ? 0 : subjects.ids.length}
      fileName={printText.fileName.paper(templates.head?.name ?? '', issuerName(paper))}
      title={templates.head?.name ?? ''}
      options={
        <>
          <TemplateChoice templates={{ ...templates, choose }} />
          {templates.head && (
            <>
              <SubjectsChoice subjects={subjects} />
              <ErrorNote error={refused ? check.error?.error : undefined} />
              {job && <OpenNumbers masked={masked ?? []} job={job} />}
              {isCertificate && year !== '' && (
                <RatingCheck ids={people.ids} year={Number(year)} years={people.years} />
              )}
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

const nothing = {
  ...{ source: { key: '' }, orgId: null, overlay: null },
  subjects: { kind: 'none' as const, ids: [] },
};

const issuerName = ({ subjects, orgId }: PaperJob): string =>
  subjects.people.organisations.find(({ id }) => id === orgId)?.name ?? '';

/** Why there are no pages. */
function Missing({ paper: { templates, subjects, job } }: { readonly paper: PaperJob }) {
  if (templates.unknown !== '' || (templates.heads.length > 0 && !templates.head))
    return (
      <EmptyState
        text={
          subjects.people.picked.length > 0
            ? documentText.template.pickFor(subjects.people.picked.length)
            : documentText.template.pick
        }
      />
    );
  if (!templates.template || !subjects.known || job !== null) return null;
  if (subjects.kind === 'none' || subjects.ids.length > 0) return <EmptyState text={printText.fillForm} />;
  return subjects.kind === 'member' ? <NobodyChosen /> : <EmptyState text={documentText.subjects.nothing} />;
}
