import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconGavel,
  IconMessage2Question,
} from '@tabler/icons-react';
import { disciplineStateNames } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineState as State } from '../../../shared/rules/discipline.ts';
import { type StateLook, StateMark } from '../state-mark.tsx';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<State, StateLook>> = {
  inForce: { icon: IconGavel, color: 'red' },
  underComplaint: { icon: IconMessage2Question, color: 'orange' },
  toReview: { icon: IconAlertTriangle, color: 'orange' },
  ended: { icon: IconCircleCheck, color: 'gray' },
  cancelled: { icon: IconBan, color: 'gray' },
};

export function DisciplineState({ state }: { readonly state: State }) {
  return <StateMark look={looks[state]} word={disciplineStateNames[state]} />;
}
