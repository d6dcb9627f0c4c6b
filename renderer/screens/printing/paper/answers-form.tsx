/** What the template asks and the register does not know; what stays empty is left to the pen. */
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Ask } from '../../../../shared/documents/template.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { answerFault } from './answer-fault.ts';
import { Section } from './section.tsx';
import type { PaperJob } from './use-paper-job.ts';

const text = documentText.answers;
const longest = 4000;

/** @param paper what `usePaperJob` gives */
export function AnswersForm({ paper }: { readonly paper: PaperJob }) {
  const asks = paper.templates.template?.asks ?? [];
  if (asks.length === 0) return null;
  const answered = asks.filter(({ key }) => (paper.answers[key] ?? '').trim() !== '').length;
  const faults = asks.filter((ask) => answerFault(ask, paper.answers[ask.key] ?? '') !== null).length;
  return (
    <Section
      title={text.title}
      stand={faults > 0 ? text.faults(faults) : text.answered(answered, asks.length)}
      faulty={faults > 0}
    >
      <Stack gap="sm" role="group" aria-label={text.title}>
        <Group justify="space-between" gap="xs">
          <Text c="dimmed">{text.hint}</Text>
          {paper.isAnswered && (
            <Button variant="subtle" color="gray" size="compact-md" onClick={paper.clearAnswers}>
              {text.startAnew}
            </Button>
          )}
        </Group>
        {asks.map((ask) => (
          <Answer
            key={ask.key}
            ask={ask}
            value={paper.answers[ask.key] ?? ''}
            onChange={(answer) => paper.setAnswer(ask.key, answer)}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface AnswerProps {
  readonly ask: Ask;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Answer({ ask, value, onChange }: AnswerProps) {
  const { label, kind } = ask;
  const error = answerFault(ask, value);
  // The date says by itself, once it is left, what cannot be read.
  if (kind === 'date') return <PartialDateInput label={label} value={value} onChange={onChange} />;
  const common = { label, value, error, maxLength: longest, autoComplete: 'off' };
  if (kind === 'long')
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={10}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  );
}
