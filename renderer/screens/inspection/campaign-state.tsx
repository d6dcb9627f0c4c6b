import { Badge } from '@mantine/core';
import {
  IconCalendar,
  IconCircleCheck,
  IconCircleX,
  IconClockHour4,
  type TablerIcon,
} from '@tabler/icons-react';
import { type CampaignStatus, campaignStatuses } from '../../../shared/entities/inspection.ts';

const looks: Readonly<Record<CampaignStatus, { readonly icon: TablerIcon; readonly color: string }>> = {
  planned: { icon: IconCalendar, color: 'gray' },
  underWay: { icon: IconClockHour4, color: 'blue' },
  concluded: { icon: IconCircleCheck, color: 'teal' },
  cancelled: { icon: IconCircleX, color: 'gray' },
};

/** How far a campaign is: icon and word, colour only beside them. */
export function CampaignState({ status }: { status: CampaignStatus }) {
  const { icon: Icon, color } = looks[status];
  return (
    <Badge
      variant="outline"
      color={color}
      size="lg"
      tt="none"
      fw={500}
      fz="sm"
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      styles={{ root: { maxWidth: '100%' }, label: { color: 'var(--mantine-color-text)' } }}
    >
      {campaignStatuses[status]}
    </Badge>
  );
}
