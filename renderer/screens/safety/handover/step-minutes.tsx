/** The backup that the minutes anchor, then the minutes as they will be on paper. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import type { StepProps } from './handover-wizard.tsx';
import { MinutesPaper } from './minutes-paper.tsx';

export function StepMinutes({ view }: StepProps) {
  const seal = useCommand('handover.seal');
  const sealed = view.seal;
  return (
    <Stack gap="sm">
      <Text>{text.sealNote}</Text>
      <Group gap="sm">
        <Button
          variant={sealed ? 'default' : 'filled'}
          leftSection={<IconFileCheck size={18} aria-hidden />}
          loading={seal.isPending}
          onClick={() => seal.mutate({})}
        >
          {sealed ? text.sealAgain : text.seal}
        </Button>
        {sealed && <Text role="status">{text.isSealed(sealed.backup, sealed.log.sequence)}</Text>}
      </Group>
      <ErrorNote error={seal.error?.error} />
      {sealed && <MinutesPaper key={sealed.at} id={null} />}
    </Stack>
  );
}
