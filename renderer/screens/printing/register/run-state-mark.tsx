import { Group, Text } from '@mantine/core';
import { IconCircleCheck, IconClockQuestion, IconCopy, IconFileOff } from '@tabler/icons-react';
import { runStateNames } from '../../../../shared/i18n/vi/print-register.ts';
import type { RunState } from '../../../../shared/print-register/run.ts';

const icons = {
  sent: IconClockQuestion,
  confirmed: IconCircleCheck,
  void: IconFileOff,
  copy: IconCopy,
} as const satisfies Record<RunState, unknown>;

/** A state is an icon and a word. */
export function RunStateMark({ state }: { readonly state: RunState }) {
  const Icon = icons[state];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text>{runStateNames[state]}</Text>
    </Group>
  );
}
