import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowRight,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import { type TransferShownState, transferShownStates } from '../../../shared/entities/transfer.ts';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<TransferShownState, { readonly icon: TablerIcon; readonly color: string }>> = {
  drafted: { icon: IconPencil, color: 'gray' },
  left: { icon: IconArrowRight, color: 'blue' },
  arriving: { icon: IconArrowRight, color: 'blue' },
  overdue: { icon: IconAlertTriangle, color: 'red' },
  running: { icon: IconHourglass, color: 'blue' },
  received: { icon: IconCircleCheck, color: 'teal' },
  ended: { icon: IconCircleCheck, color: 'gray' },
  returned: { icon: IconArrowBackUp, color: 'orange' },
  cancelled: { icon: IconCircleX, color: 'gray' },
};

export function TransferState({ state }: { state: TransferShownState }) {
  const { icon: Icon, color } = looks[state];
  return (
    <Badge
      variant="outline"
      color={color}
      size="lg"
      tt="none"
      fw={500}
      fz="sm"
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      styles={{ root: { minWidth: 'max-content' }, label: { color: 'var(--mantine-color-text)' } }}
    >
      {transferShownStates[state]}
    </Badge>
  );
}
