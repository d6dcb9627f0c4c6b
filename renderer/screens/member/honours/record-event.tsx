import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { EventKind } from '../../../../shared/entities/event.ts';
import { May } from '../../../parts/rights/may.tsx';

/** Opens the wizard of one deed on the member's own page. */
export function RecordEvent(props: {
  readonly memberId: number;
  readonly kind: EventKind;
  readonly label: string;
}) {
  const { memberId, kind, label } = props;
  return (
    <May right="write">
      <Button
        variant="default"
        size="compact-md"
        renderRoot={(root) => (
          <Link
            to="/dang-vien/$id"
            params={{ id: String(memberId) }}
            search={{ tab: 'qua-trinh', ghi: kind }}
            {...root}
          />
        )}
      >
        {label}
      </Button>
    </May>
  );
}
