import { useMemo } from 'react';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import type { DocumentJob } from '../../../../shared/ipc/document.ts';
import { useUsualPaper } from '../../../parts/paper-out/paper-fields.tsx';

/** What is printed on blanks is shown as it would be on plain paper, with frames around the fields. */
const onBlank = { profileId: null, trial: true, box: null, fromSheet: 1 };

/** The template as it would be printed with the usual words and answers; null while there is nobody to show it with. */
export function useSampleJob(template: DocumentTemplate, ids: readonly number[] | null): DocumentJob | null {
  const usual = JSON.stringify(useUsualPaper(null));
  return useMemo(() => {
    if (ids === null) return null;
    const { subject, asks, body } = template;
    return {
      document: 'document',
      source: { template },
      subjects: { kind: subject, ids: [...ids] },
      orgId: null,
      words: { ...JSON.parse(usual), number: '' },
      answers: Object.fromEntries(asks.map((ask) => [ask.key, ask.usual])),
      watermark: template.watermark,
      overlay: body.layout === 'placed' && body.blank !== null ? onBlank : null,
    };
  }, [template, ids, usual]);
}
