import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { startNoteText as text } from '../../shared/i18n/vi/start-note.ts';
import type { ClockJump } from '../../shared/rules/clock-jump.ts';
import { useCommand } from '../api.ts';
import { ErrorNote } from '../parts/error-note.tsx';
import { PartialDateInput } from '../parts/partial-date-input.tsx';
import { May } from '../parts/rights/may.tsx';

interface Props {
  readonly jump: ClockJump;
  /** ISO day that was said before */
  readonly saidDay: string | null;
}

/** Old PCs forget the time when they are off, and not everybody may set it: the register is then told which day it is. */
export function ClockNote({ jump, saidDay }: Props) {
  const [day, setDay] = useState('');
  const sayDay = useCommand('register.sayDay');
  const say = () => sayDay.mutate({ day }, { onSuccess: () => setDay('') });
  return (
    <Stack gap="sm">
      <Text>{saidDay === null ? text.clock(jump) : text.daySaid(saidDay)}</Text>
      <May right="write">
        <form
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            if (day.length === 10) say();
          }}
        >
          <Group gap="sm" align="flex-end">
            <PartialDateInput label={text.today} value={day} onChange={setDay} />
            <Button type="submit" variant="default" disabled={day.length !== 10} loading={sayDay.isPending}>
              {text.useDay}
            </Button>
          </Group>
        </form>
        <ErrorNote error={sayDay.error?.error} />
      </May>
    </Stack>
  );
}
