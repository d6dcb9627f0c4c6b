import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArchive,
  IconArrowRight,
  IconCircleCheck,
  IconHourglass,
  IconMail,
  type TablerIcon,
} from '@tabler/icons-react';
import { type Petition, type PetitionStatus, petitionStatuses } from '../../../shared/entities/petition.ts';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<PetitionStatus, { readonly icon: TablerIcon; readonly color: string }>> = {
  received: { icon: IconMail, color: 'blue' },
  underWay: { icon: IconHourglass, color: 'blue' },
  passedOn: { icon: IconArrowRight, color: 'gray' },
  settled: { icon: IconCircleCheck, color: 'teal' },
  filed: { icon: IconArchive, color: 'gray' },
};

export function PetitionState({ petition, daysLeft }: { petition: Petition; daysLeft: number | null }) {
  const late = daysLeft !== null && daysLeft < 0;
  const { icon: Icon, color } = late ? { icon: IconAlertTriangle, color: 'red' } : looks[petition.status];
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
      {petitionStatuses[petition.status]}
    </Badge>
  );
}
