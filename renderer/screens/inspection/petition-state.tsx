import {
  IconAlertTriangle,
  IconArchive,
  IconArrowRight,
  IconCircleCheck,
  IconHourglass,
  IconMail,
} from '@tabler/icons-react';
import { type Petition, type PetitionStatus, petitionStatuses } from '../../../shared/entities/petition.ts';
import { type StateLook, StateMark } from '../../parts/state-mark.tsx';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<PetitionStatus, StateLook>> = {
  received: { icon: IconMail, color: 'blue' },
  underWay: { icon: IconHourglass, color: 'blue' },
  passedOn: { icon: IconArrowRight, color: 'gray' },
  settled: { icon: IconCircleCheck, color: 'teal' },
  filed: { icon: IconArchive, color: 'gray' },
};

export function PetitionState({ petition, daysLeft }: { petition: Petition; daysLeft: number | null }) {
  const late = daysLeft !== null && daysLeft < 0;
  const look = late ? { icon: IconAlertTriangle, color: 'red' } : looks[petition.status];
  return <StateMark look={look} word={petitionStatuses[petition.status]} />;
}
