import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { isDuesMonth } from '../../../shared/entities/dues.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import { addMonths } from '../../../shared/text/dates.ts';
import { MonthInput } from '../../parts/month-input.tsx';

interface Props {
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

/** A month to type, or one step to and fro. */
export function MonthChoice({ month, onMonth }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (next: string) => {
    setTyped(null);
    if (isDuesMonth(next)) onMonth(next);
  };
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <ActionIcon size={36} aria-label={text.previousMonth} onClick={() => go(addMonths(month, -1))}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <MonthInput
        label={text.month}
        width={110}
        value={typed ?? month}
        error={typed !== null && !isDuesMonth(typed) ? text.badMonth : undefined}
        onChange={(next) => (isDuesMonth(next) ? go(next) : setTyped(next))}
      />
      <ActionIcon size={36} aria-label={text.nextMonth} onClick={() => go(addMonths(month, 1))}>
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
