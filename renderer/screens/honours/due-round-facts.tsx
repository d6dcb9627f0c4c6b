import { ActionIcon, Group, Popover, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { badgeText as text } from '../../../shared/i18n/vi/badge.ts';
import type { RoundInfo } from '../../../shared/ipc/badge.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { addDays } from '../../../shared/text/day-arithmetic.ts';
import { todayInVietnam } from '../../parts/today.ts';

interface Props {
  readonly round: RoundInfo;
  readonly citation: string;
  readonly verified: boolean;
}

/** Which milestones the round takes and until when its dossiers go up, with the source behind a mark. */
export function RoundFacts({ round, citation, verified }: Props) {
  const [opened, setOpened] = useState(false);
  const over = round.dossierDueOn < todayInVietnam();
  return (
    <Group gap={6}>
      <Text>
        {text.window(formatDate(round.from), formatDate(addDays(round.until, -1)))}{' '}
        {text.dossierDue(formatDate(round.dossierDueOn), over)}
      </Text>
      <Popover width={420} withArrow position="bottom-start" opened={opened} onChange={setOpened}>
        <Popover.Target>
          <ActionIcon
            aria-label={text.basis}
            onClick={() => setOpened(!opened)}
            onBlur={() => setOpened(false)}
            onKeyDown={(e) => {
              if (e.key === 'Escape') setOpened(false);
            }}
          >
            <IconInfoCircle size={20} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap={6}>
            <Text>{citation}</Text>
            {!verified && <Text c="dimmed">{text.unverified}</Text>}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}
