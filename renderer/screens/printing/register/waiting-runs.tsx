/** Prints of which nobody has said yet what came out: after a closed dialog, a locked register, a power cut. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconClockQuestion } from '@tabler/icons-react';
import { printRegisterText as text } from '../../../../shared/i18n/vi/print-register.ts';
import { useOp } from '../../../api.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { askOutcome } from '../../../parts/print-out/print-requests.ts';
import { May } from '../../../parts/rights/may.tsx';

const shown = 5;

export function WaitingRuns() {
  const waiting = useOp('printRun.waiting', {});
  const runs = waiting.data ?? [];
  if (runs.length === 0) return null;
  return (
    <Alert
      variant="default"
      color="orange"
      role="status"
      icon={<IconClockQuestion aria-hidden />}
      title={text.waiting(runs.length)}
    >
      <Stack gap={6}>
        <Text>{text.waitingHint}</Text>
        {runs.slice(0, shown).map((run) => (
          <Group key={run.id} gap="sm" justify="space-between" wrap="nowrap">
            <Text truncate>
              {momentText(run.madeAt)} · {run.title} · {text.sheetCount(run.sheets)}
            </Text>
            <May right="write">
              <Button
                variant="default"
                size="compact-md"
                miw="max-content"
                aria-label={text.answerOf(run.id)}
                onClick={() => askOutcome(run.id)}
              >
                {text.answer}
              </Button>
            </May>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
