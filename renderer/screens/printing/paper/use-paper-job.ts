/**
 * One job of papers out of what is chosen and typed: template, people, words, answers. What is typed is kept in the
 * register while typing. The job is null while something is missing or wrong.
 */
import { useMemo } from 'react';
import type { Watermark } from '../../../../shared/documents/template.ts';
import {
  type DocumentJob,
  type DocumentWords,
  documentWordsSchema,
} from '../../../../shared/ipc/document.ts';
import { useOp } from '../../../api.ts';
import { useAnswers } from '../../../fields/use-answers.ts';
import { useUsualPaper } from '../../../parts/paper-out/paper-fields.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { answerFault } from './answer-fault.ts';
import { freshTemplate, type KeptTemplate, keptPaperKey, nothingKept, readKeptPaper } from './kept-paper.ts';
import { type Subjects, useSubjects } from './use-subjects.ts';
import { type Templates, useTemplates } from './use-templates.ts';
import { usualAnswers } from './usual-answers.ts';

export interface PaperJob {
  readonly templates: Templates;
  readonly subjects: Subjects;
  /** the organisation that issues the paper */
  readonly orgId: number | null;
  readonly setOrgId: (orgId: number) => void;
  readonly words: DocumentWords;
  readonly setWords: (part: Partial<DocumentWords>) => void;
  readonly answers: Readonly<Record<string, string>>;
  readonly setAnswer: (key: string, answer: string) => void;
  /** something was typed into the template's questions, now or an earlier time */
  readonly isAnswered: boolean;
  /** back to what the template begins with */
  readonly clearAnswers: () => void;
  readonly watermark: Watermark;
  readonly setWatermark: (watermark: Watermark) => void;
  /** papers on plain paper: a panel that prints over a sheet puts its overlay in */
  readonly job: DocumentJob | null;
}

/** @param onBlank templates that go over a printed sheet, or those on plain paper */
export function usePaperJob(onBlank: boolean): PaperJob {
  const today = todayInVietnam();
  const kept = useAnswers(keptPaperKey, nothingKept(today), (body) => readKeptPaper(body, today));
  const templates = useTemplates(onBlank, kept.answers.template);
  const { template } = templates;
  const key = templates.head?.key ?? '';
  const subjects = useSubjects(templates.head?.subject ?? 'none');
  const root = useOp('register.status', {}).data?.open?.rootOrgId ?? null;

  const own = kept.answers.templates[key] ?? freshTemplate;
  const orgId = own.orgId ?? root;
  const usual = useUsualPaper(orgId);
  const spoken = kept.answers.words[String(orgId)] ?? usual;
  const words = { ...spoken, number: own.number };
  const answers = { ...usualAnswers(template, subjects.people), ...own.answers };
  const watermark = own.watermark ?? template?.watermark ?? 'none';

  const keep = (part: Partial<KeptTemplate>): void =>
    kept.change({
      template: key,
      templates: { ...kept.answers.templates, [key]: { ...own, ...part } },
    });
  const setWords = ({ number = own.number, ...part }: Partial<DocumentWords>): void =>
    kept.change({
      words: { ...kept.answers.words, [String(orgId)]: { ...spoken, ...part } },
      templates: { ...kept.answers.templates, [key]: { ...own, number } },
    });

  const body = JSON.stringify({ words, answers, watermark, orgId });
  // biome-ignore lint/correctness/useExhaustiveDependencies: body is all of what was typed, compared as text
  const job = useMemo((): DocumentJob | null => {
    const checked = documentWordsSchema.safeParse(words);
    const isWrong = template?.asks.some((ask) => answerFault(ask, answers[ask.key] ?? '') !== null);
    const someone = template?.subject === 'none' || subjects.ids.length > 0;
    if (!template || !checked.success || isWrong || !someone || orgId === null) return null;
    return {
      document: 'document',
      source: { key: template.key },
      subjects: { kind: template.subject, ids: [...subjects.ids] },
      ...{ orgId, words: checked.data, answers, watermark, overlay: null },
    };
  }, [template, subjects.ids, body]);

  return {
    ...{ templates, subjects, orgId, words, setWords, answers, watermark, job },
    isAnswered: Object.keys(own.answers).length > 0,
    setOrgId: (id) => keep({ orgId: id }),
    setAnswer: (ask, answer) => keep({ answers: { ...own.answers, [ask]: answer } }),
    clearAnswers: () => keep({ answers: {} }),
    setWatermark: (chosen) => keep({ watermark: chosen }),
  };
}
