import { Button, Group, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import { useOp } from '../../api.ts';
import { Loading } from '../../parts/loading.tsx';
import { DoubtfulPairView } from './doubtful-pair.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** The queue of rows that may be somebody in the register: one after the other, both records side by side. */
export function StepMatch({ wizard }: { wizard: OpenWizard }) {
  const { plan, id } = wizard.staged;
  const queue = plan?.doubtful ?? [];
  const firstOpen = queue.findIndex((d) => d.decision === null);
  const [picked, setPicked] = useState<number | null>(null);
  const at = Math.min(picked ?? Math.max(0, firstOpen), Math.max(0, queue.length - 1));
  const current = queue[at];
  const pair = useOp(
    'import.pair',
    { id, planHash: plan?.hash ?? '', row: current?.row ?? 1 },
    { enabled: current !== undefined, keepPrevious: true },
  ).data;
  const open = queue.filter((d) => d.decision === null).length;
  const step = (by: number) => setPicked(Math.min(queue.length - 1, Math.max(0, at + by)));
  const nextOpen = () => {
    const after = queue.findIndex((d, i) => i > at && d.decision === null);
    setPicked(after >= 0 ? after : Math.max(0, firstOpen));
  };
  // Lists of events often name people by nothing else: who is alone of that name is taken with all the others.
  const namesakes = queue.filter((d) => d.decision === null && d.by === 'name' && d.candidates.length === 1);
  const takeNamesakes = () =>
    wizard.choose({
      decisions: {
        ...wizard.decisions.choices.decisions,
        ...Object.fromEntries(namesakes.map((d) => [d.row, { same: d.candidates[0] ?? 0 }])),
      },
    });
  useHotkeys(
    [
      ['ctrl+ArrowRight', () => step(1)],
      ['ctrl+ArrowLeft', () => step(-1)],
    ],
    [],
  );
  if (!plan)
    return (
      <StepFrame wizard={wizard} obstacle=" ">
        {wizard.state.busy && <Loading text={importText.planning} />}
      </StepFrame>
    );
  return (
    <StepFrame wizard={wizard}>
      {plan.remembered > 0 && <Text>{text.matchRemembered(plan.remembered)}</Text>}
      {queue.length === 0 && <Text>{text.matchNone}</Text>}
      {current && (
        <Stack gap="sm">
          <Text>{text.matchHelp}</Text>
          {namesakes.length > 1 && (
            <Group gap="sm">
              <Button variant="default" onClick={takeNamesakes}>
                {text.takeNamesakes(namesakes.length)}
              </Button>
              <Text c="dimmed">{text.takeNamesakesHelp}</Text>
            </Group>
          )}
          <Group gap="sm">
            <Text fw={600} role="status">
              {text.matchCount(at + 1, queue.length, open)}
            </Text>
            <Button size="compact-md" variant="default" disabled={at === 0} onClick={() => step(-1)}>
              {text.previousPair}
            </Button>
            <Button
              size="compact-md"
              variant="default"
              disabled={at === queue.length - 1}
              onClick={() => step(1)}
            >
              {text.nextPair}
            </Button>
            <Button size="compact-md" variant="default" disabled={open === 0} onClick={nextOpen}>
              {text.nextOpen}
            </Button>
          </Group>
          {pair && pair.row === current.row ? (
            <DoubtfulPairView key={pair.row} wizard={wizard} pair={pair} />
          ) : (
            <Loading />
          )}
        </Stack>
      )}
    </StepFrame>
  );
}
