import { Button, Stack, Text, Title } from '@mantine/core';
import { stepsText as text } from '../../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../../shared/ipc/step.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { StepEffect } from '../../parts/step-effect.tsx';

/** What taking one step back would bring back, or doing it again; or why it cannot be. */
export function StepPanel({ step }: { step: StepView }) {
  const { undone, fixed } = step;
  return (
    <Stack gap="sm">
      <Title order={2}>{step.name}</Title>
      <Text c="dimmed">{`${momentText(step.at)}, ${step.actor}`}</Text>
      {undone && <Text>{text.undoneAt(momentText(undone.at), undone.actor)}</Text>}
      {fixed === null ? (
        <Ask key={undone?.redoId ?? step.id} id={undone?.redoId ?? step.id} />
      ) : (
        <Text>{fixed}</Text>
      )}
    </Stack>
  );
}

function Ask({ id }: { id: number }) {
  const preview = useOp('step.preview', { id });
  const undo = useCommand('step.undo');
  if (preview.isPending) return <Loading />;
  if (preview.error) return <ErrorNote error={preview.error.error} />;
  const { again } = preview.data;
  return (
    <>
      <StepEffect effect={preview.data} />
      <ErrorNote error={undo.error?.error} />
      <May right="write">
        <Button
          loading={undo.isPending}
          onClick={() =>
            undo.mutate(
              { id },
              {
                onSuccess: ({ name, changes }) =>
                  notify.news(again ? text.redone(name, changes) : text.undone(name, changes)),
              },
            )
          }
        >
          {again ? text.redoOne : text.undoOne}
        </Button>
      </May>
    </>
  );
}
