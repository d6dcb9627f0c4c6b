/** What stands around the text of a report: who issues it, number and day, who signs, who receives it. */
import { Button, Group, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import type { NarrativePaper } from '../../../../shared/narrative/narrative.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';

interface Props {
  readonly paper: NarrativePaper;
  readonly isLocked: boolean;
  readonly onSave: (paper: NarrativePaper) => void;
}

const fields = [
  ['upperName', 200],
  ['orgName', 200],
  ['number', 40],
  ['place', 80],
  ['summary', 300],
  ['onBehalfOf', 120],
  ['signerPost', 80],
  ['signer', 120],
] as const satisfies readonly (readonly [keyof NarrativePaper, number])[];

export function NarrativePaperForm({ paper: saved, isLocked, onSave }: Props) {
  const [paper, setPaper] = useState(saved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(paper);
  };
  return (
    <form onSubmit={submit} aria-label={text.paperTitle}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {text.paperTitle}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
          {fields.map(([name, maxLength]) => (
            <TextInput
              key={name}
              label={text[name]}
              description={name === 'number' ? text.numberHint : null}
              maxLength={maxLength}
              disabled={isLocked}
              value={paper[name]}
              onChange={(e) => setPaper({ ...paper, [name]: e.currentTarget.value })}
            />
          ))}
          <PartialDateInput
            label={text.signedOn}
            disabled={isLocked}
            value={paper.signedOn}
            onChange={(signedOn) => setPaper({ ...paper, signedOn })}
          />
          <Textarea
            label={text.recipients}
            autosize
            minRows={2}
            maxLength={1000}
            disabled={isLocked}
            value={paper.recipients}
            onChange={(e) => setPaper({ ...paper, recipients: e.currentTarget.value })}
          />
        </SimpleGrid>
        {!isLocked && (
          <Group>
            <Button type="submit" variant="default">
              {text.paperSave}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
