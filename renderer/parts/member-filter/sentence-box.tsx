import { TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { memberFilterText as text } from '../../../shared/i18n/vi/member-filter.ts';
import { readSentence } from '../../../shared/rules/filter-sentence.ts';
import type { Condition } from '../../../shared/rules/member-filter.ts';
import classes from './filter-bar.module.css';
import type { FilterFacts } from './use-filter-facts.ts';

interface Props {
  readonly facts: FilterFacts;
  readonly onAdd: (conditions: readonly Condition[]) => void;
  /** what was not understood, for the line under all filters; null when all was */
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
}

/** Where the problem stands, so that the box can point at it. */
export const sentenceProblemId = 'sentence-problem';

/** A filter typed as one sentence. What is understood becomes chips; what is not stays in the box and is said. */
export function SentenceBox({ facts, onAdd, problem, onProblem }: Props) {
  const [sentence, setSentence] = useState('');

  const read = () => {
    const { conditions, unknown, ambiguous } = readSentence(sentence, facts);
    if (conditions.length > 0) onAdd(conditions);
    const left = [...unknown, ...ambiguous.map((a) => a.words)];
    setSentence(left.join(', '));
    const said = [
      ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
      ...ambiguous.map((a) => text.ambiguous(a.words, a.names)),
    ];
    onProblem(said.length > 0 ? said.join(' ') : null);
  };
  return (
    <TextInput
      label={text.sentence}
      placeholder={text.sentenceExample}
      title={text.sentenceHint}
      leftSection={<IconFilter size={18} aria-hidden />}
      autoComplete="off"
      value={sentence}
      error={problem !== null}
      aria-describedby={problem === null ? undefined : sentenceProblemId}
      className={classes.sentence ?? ''}
      onChange={(e) => {
        setSentence(e.currentTarget.value);
        onProblem(null);
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && sentence.trim() !== '') read();
        if (e.key === 'Escape') {
          setSentence('');
          onProblem(null);
        }
      }}
    />
  );
}
