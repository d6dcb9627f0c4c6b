import { Button, Checkbox, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { YearClosings } from '../../../../shared/ipc/year-closing.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { May } from '../../../parts/rights/may.tsx';

interface Props {
  readonly year: number;
  readonly state: YearClosings;
}

/** Says in numbers what would be frozen; with open rows the person confirms just so many. */
export function CloseYear({ year, state }: Props) {
  const close = useCommand('year.close');
  const [confirmed, setConfirmed] = useState(false);
  const { listed, rated, open, warned, closings } = state;
  const submit = () =>
    close.mutate(
      { year, openConfirmed: open > 0 && confirmed ? open : 0 },
      {
        onSuccess: ({ number, rows, backup }) => notify.success(text.closed(year, number, rows, backup)),
      },
    );
  return (
    <Paper withBorder p="md" maw={820}>
      <Stack gap="sm" align="flex-start">
        <Title order={2}>{text.openTitle(year)}</Title>
        <Text>{text.ready(listed, rated, open)}</Text>
        {warned > 0 && <Text>{text.warned(warned)}</Text>}
        <Text c="dimmed">{text.openHint}</Text>
        {open > 0 && (
          <May right="decide">
            <Checkbox
              label={text.confirmOpen(open)}
              checked={confirmed}
              onChange={(e) => setConfirmed(e.currentTarget.checked)}
            />
          </May>
        )}
        <ErrorNote error={close.error?.error} />
        <May right="decide" told>
          <Button
            leftSection={<IconLock size={18} aria-hidden />}
            loading={close.isPending}
            loaderProps={{ 'aria-label': text.closing }}
            onClick={submit}
          >
            {text.close(year, closings.length + 1)}
          </Button>
        </May>
      </Stack>
    </Paper>
  );
}
