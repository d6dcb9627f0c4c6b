import { ActionIcon, Popover, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { todoText as text } from '../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../shared/ipc/todo.ts';

/** The rule behind a deadline with its citation, behind a mark that opens by click or Enter. */
export function TodoRule({ item }: { item: TodoItem }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover width={380} withArrow position="bottom-start" opened={opened} onChange={setOpened} withinPortal>
      <Popover.Target>
        <ActionIcon
          aria-label={text.ruleOf(item.label)}
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
          <Text>{item.rule}</Text>
          <Text>{text.basis(item.citation)}</Text>
          {!item.verified && <Text c="dimmed">{text.unverified}</Text>}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
