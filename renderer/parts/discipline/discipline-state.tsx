import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconGavel,
  IconMessage2Question,
  type TablerIcon,
} from '@tabler/icons-react';
import { disciplineStateNames } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineState as State } from '../../../shared/rules/discipline.ts';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<State, { readonly icon: TablerIcon; readonly color: string }>> = {
  inForce: { icon: IconGavel, color: 'red' },
  underComplaint: { icon: IconMessage2Question, color: 'orange' },
  toReview: { icon: IconAlertTriangle, color: 'orange' },
  ended: { icon: IconCircleCheck, color: 'gray' },
  cancelled: { icon: IconBan, color: 'gray' },
};

export function DisciplineState({ state }: { readonly state: State }) {
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
      {disciplineStateNames[state]}
    </Badge>
  );
}
