/** The decision that recognises the levels of a year. */
import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { meetingText as text } from '../../../shared/i18n/vi/year-meeting.ts';
import type { RatingDecision } from '../../../shared/ipc/year.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { FieldsFor } from '../../parts/rights/fields-for.tsx';
import { May } from '../../parts/rights/may.tsx';

interface Props {
  readonly year: number;
  readonly decision: RatingDecision;
  readonly closed: boolean;
}

export function DecisionForm({ year, decision: stored, closed }: Props) {
  const [decision, setDecision] = useState(stored);
  const [tried, setTried] = useState(false);
  const save = useCommand('year.setDecision');
  const set = (part: Partial<RatingDecision>) => setDecision({ ...decision, ...part });
  const badDay = decision.on !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(decision.on);
  const submit = () => {
    setTried(true);
    if (badDay) return;
    save.mutate({ year, ...decision }, { onSuccess: () => notify.success(text.decisionSaved) });
  };
  return (
    <section>
      <Title order={2} mb="xs">
        {text.decision}
      </Title>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <FieldsFor right="write">
            <Group align="flex-start" gap="md">
              <TextInput
                label={text.decisionNumber}
                placeholder={text.decisionNumberHint}
                maxLength={60}
                autoComplete="off"
                readOnly={closed}
                value={decision.number}
                onChange={(e) => set({ number: e.currentTarget.value })}
              />
              <PartialDateInput
                label={text.decisionOn}
                disabled={closed}
                value={decision.on}
                onChange={(on) => set({ on })}
                error={tried && badDay ? text.badDay : undefined}
              />
              <TextInput
                label={text.decisionBy}
                maxLength={200}
                w={300}
                autoComplete="off"
                readOnly={closed}
                value={decision.by}
                onChange={(e) => set({ by: e.currentTarget.value })}
              />
            </Group>
          </FieldsFor>
          <ErrorNote error={save.error?.error} />
          {!closed && (
            <Group>
              <May right="write">
                <Button type="submit" variant="default" loading={save.isPending}>
                  {text.decisionSave}
                </Button>
              </May>
            </Group>
          )}
        </Stack>
      </DeedForm>
    </section>
  );
}
