/** Which paper, of whom, in how many copies and with what words: everything that makes the print job. */
import { useState } from 'react';
import { isBallot, type YearPaperKind } from '../../../../shared/entities/year-paper.ts';
import { sheetText } from '../../../../shared/i18n/vi/sheet.ts';
import {
  type YearPaperJob,
  type YearPaperRequest,
  type YearPaperWords,
  yearPaperWordsSchema,
} from '../../../../shared/ipc/year-paper.ts';
import { useOp } from '../../../api.ts';
import { useUsualPaper } from '../../../parts/paper-out/paper-fields.tsx';

export type PerSheet = YearPaperJob['perSheet'];

/** Most copies of a slip: more are made at the printer. */
export const mostCopies = 200;

/** Each branch has its own: on the papers of several at once they are left to the pen. */
const ofOneBranch = { number: '', preparer: '', signer: '' } as const;

export function usePaperChoice(year: number) {
  const [kind, setKind] = useState<YearPaperKind>('levelBallot');
  const [orgId, setOrgId] = useState<number | null>(null);
  const [withEmpty, setWithEmpty] = useState(false);
  const [copies, setCopies] = useState<number | null>(2);
  const [perSheet, setPerSheet] = useState<PerSheet>(2);
  const [edited, setEdited] = useState<Partial<YearPaperWords>>({});
  const request: YearPaperRequest = { kind, year, orgId, withEmpty };
  const paper = useOp('yearPaper.get', { request }, { keepPrevious: true });

  const usual = useUsualPaper(orgId);
  const several = (paper.data?.units.length ?? 0) > 1;
  const ofBranch = paper.data?.units[0]?.isBranch ?? false;
  const words: YearPaperWords = {
    ...usual,
    number: '',
    onBehalfOf: ofBranch ? sheetText.onBehalf.branch : usual.onBehalfOf,
    ...edited,
    ...(several ? ofOneBranch : {}),
  };
  const checked = yearPaperWordsSchema.safeParse(words);
  const wanted = isBallot(kind) ? copies : 1;
  const job: YearPaperJob | null =
    checked.success && wanted !== null && paper.data && !paper.isPlaceholderData
      ? { document: 'yearPaper', request, words: checked.data, copies: wanted, perSheet }
      : null;

  return {
    ...{ kind, setKind, orgId, setOrgId, withEmpty, setWithEmpty, copies, setCopies, perSheet, setPerSheet },
    ...{ request, paper, words, job },
    /** words that can be typed for this choice */
    mayBeTyped: (word: keyof YearPaperWords) => !several || !(word in ofOneBranch),
    setWords: (part: Partial<YearPaperWords>) => setEdited((before) => ({ ...before, ...part })),
    /** said under the day: the only field of words that can be wrong */
    dateError: checked.success ? undefined : sheetText.needDay,
  };
}
export type PaperChoice = ReturnType<typeof usePaperChoice>;
