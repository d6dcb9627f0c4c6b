import {
  IconArrowRight,
  IconCircleCheck,
  IconCircleX,
  IconClockHour4,
  IconFlower,
  IconHelpCircle,
  IconHourglass,
  IconStar,
  IconUser,
} from '@tabler/icons-react';
import { type MemberStatus, memberStatuses } from '../../shared/entities/member-state.ts';
import { type StateLook, StateMark } from './state-mark.tsx';

/** Colours of Mantine; the icon and the word say the same without colour. */
const looks: Readonly<Record<MemberStatus, StateLook>> = {
  none: { icon: IconUser, color: 'gray' },
  candidate: { icon: IconStar, color: 'gray' },
  unverified: { icon: IconHelpCircle, color: 'orange' },
  probationary: { icon: IconClockHour4, color: 'blue' },
  official: { icon: IconCircleCheck, color: 'teal' },
  temporary: { icon: IconHourglass, color: 'blue' },
  temporaryEnded: { icon: IconHourglass, color: 'gray' },
  transferredOut: { icon: IconArrowRight, color: 'gray' },
  expelled: { icon: IconCircleX, color: 'gray' },
  struckOff: { icon: IconCircleX, color: 'gray' },
  resigned: { icon: IconCircleX, color: 'gray' },
  admissionCancelled: { icon: IconCircleX, color: 'gray' },
  died: { icon: IconFlower, color: 'gray' },
};

/** Where a member stands: icon and word, colour only beside them. `plain` is without the frame, for rows. */
export function StatusBadge({ status, plain = false }: { status: MemberStatus; plain?: boolean }) {
  const { icon: Icon, color } = looks[status];
  if (plain)
    return (
      <span title={memberStatuses[status]}>
        <Icon
          size={17}
          stroke={1.8}
          aria-hidden
          color={`var(--mantine-color-${color}-text)`}
          style={{ verticalAlign: '-3px' }}
        />{' '}
        {memberStatuses[status]}
      </span>
    );
  return <StateMark look={looks[status]} word={memberStatuses[status]} />;
}
