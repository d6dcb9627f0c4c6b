import { Alert, Button, Group, Popover, Stack } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import { memberFilterText as text } from '../../../shared/i18n/vi/member-filter.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { PartialDateInput } from '../partial-date-input.tsx';
import { todayInVietnam } from '../today.ts';

interface Props {
  /** ISO; undefined = today */
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** Another day's register: who stood where on it. */
export function DayChoice({ day, onDay }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(day ?? '');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const show = () => {
    if (!isPartialDate(typed) || typed.length !== 10) return setProblem(text.dayFull);
    if (typed > todayInVietnam()) return setProblem(text.dayFuture);
    onDay(typed === todayInVietnam() ? undefined : typed);
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={340} trapFocus shadow="sm">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendarTime size={18} aria-hidden />}
          aria-expanded={open}
          onClick={() => {
            setTyped(day ?? '');
            setProblem(undefined);
            setOpen(!open);
          }}
        >
          {text.day}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack
          gap="sm"
          onKeyDown={(e) => {
            if (e.key === 'Enter' && e.target instanceof HTMLInputElement) show();
          }}
        >
          <PartialDateInput
            label={text.dayLabel}
            description={text.dayHint}
            value={typed}
            {...(problem === undefined ? {} : { error: problem })}
            onChange={(date) => {
              setTyped(date);
              setProblem(undefined);
            }}
          />
          <Button onClick={show}>{text.dayShow}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Said loudly while another day is looked at, with the way back beside it. */
export function DayShown({ day, onDay }: { day: string; onDay: Props['onDay'] }) {
  return (
    <Alert
      color="yellow"
      icon={<IconCalendarTime aria-hidden />}
      py={6}
      mb="xs"
      role="status"
      styles={{ body: { justifyContent: 'center' } }}
    >
      <Group gap="md">
        <b>{text.dayShown(day)}</b>
        <Button size="compact-md" variant="default" onClick={() => onDay(undefined)}>
          {text.dayBack}
        </Button>
      </Group>
    </Alert>
  );
}
