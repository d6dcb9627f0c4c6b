import { IconCalendar, IconCircleCheck, IconCircleX, IconClockHour4 } from '@tabler/icons-react';
import { type CampaignStatus, campaignStatuses } from '../../../shared/entities/inspection.ts';
import { type StateLook, StateMark } from '../../parts/state-mark.tsx';

const looks: Readonly<Record<CampaignStatus, StateLook>> = {
  planned: { icon: IconCalendar, color: 'gray' },
  underWay: { icon: IconClockHour4, color: 'blue' },
  concluded: { icon: IconCircleCheck, color: 'teal' },
  cancelled: { icon: IconCircleX, color: 'gray' },
};

/** How far a campaign is: icon and word, colour only beside them. */
export function CampaignState({ status }: { status: CampaignStatus }) {
  return <StateMark look={looks[status]} word={campaignStatuses[status]} />;
}
