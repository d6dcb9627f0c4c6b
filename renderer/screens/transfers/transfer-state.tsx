import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowRight,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconPencil,
} from '@tabler/icons-react';
import { type TransferShownState, transferShownStates } from '../../../shared/entities/transfer.ts';
import { type StateLook, StateMark } from '../../parts/state-mark.tsx';

/** The icon and the word say all; the colour stands beside them. */
const looks: Readonly<Record<TransferShownState, StateLook>> = {
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
  return <StateMark look={looks[state]} word={transferShownStates[state]} />;
}
