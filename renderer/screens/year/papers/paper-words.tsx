import { Stack, TextInput } from '@mantine/core';
import { isBallot, type YearPaperKind } from '../../../../shared/entities/year-paper.ts';
import { ratingPapersText as text } from '../../../../shared/i18n/vi/rating-papers-panel.ts';
import { sheetText } from '../../../../shared/i18n/vi/sheet.ts';
import type { YearPaperWords } from '../../../../shared/ipc/year-paper.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import type { PaperChoice } from './use-paper-choice.ts';

type Word = keyof YearPaperWords;

/** The words that a paper carries; the others come from the register or from the pen. */
const wordsOf = (kind: YearPaperKind): readonly Word[] => {
  if (kind === 'selfReview') return [];
  if (isBallot(kind)) return ['place', 'signedOn'];
  if (kind === 'count') return ['number', 'place', 'signedOn'];
  if (kind === 'decision') return ['place', 'onBehalfOf', 'signerPost', 'signer'];
  return ['place', 'signedOn', 'preparer', 'onBehalfOf', 'signerPost', 'signer'];
};

const labels: Readonly<Record<Exclude<Word, 'signedOn'>, string>> = {
  number: text.number,
  place: sheetText.place,
  preparer: sheetText.preparer,
  onBehalfOf: sheetText.onBehalfOf,
  signerPost: sheetText.signerPost,
  signer: sheetText.signer,
};
const lengths: Readonly<Partial<Record<Word, number>>> = { number: 40, place: 80, signerPost: 80 };

/** What stands on the paper besides the register's facts. */
export function PaperWords({ choice }: { readonly choice: PaperChoice }) {
  const { kind, words, setWords, mayBeTyped, dateError } = choice;
  return (
    <Stack gap="xs">
      {wordsOf(kind)
        .filter(mayBeTyped)
        .map((word) =>
          word === 'signedOn' ? (
            <PartialDateInput
              key={word}
              label={sheetText.signedOn}
              description={sheetText.blankHint}
              value={words.signedOn}
              onChange={(signedOn) => setWords({ signedOn })}
              {...(dateError === undefined ? {} : { error: dateError })}
            />
          ) : (
            <TextInput
              key={word}
              label={labels[word]}
              maxLength={lengths[word] ?? 120}
              value={words[word]}
              onChange={(e) => setWords({ [word]: e.currentTarget.value })}
            />
          ),
        )}
    </Stack>
  );
}
