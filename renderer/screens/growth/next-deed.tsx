import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { EventKind } from '../../../shared/entities/event.ts';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import { May } from '../../parts/rights/may.tsx';

interface PersonProps {
  readonly memberId: number;
  readonly name: string;
}

/** The name, which opens the record. */
export function PersonLink({ memberId, name }: PersonProps) {
  return (
    <Anchor
      style={{ whiteSpace: 'nowrap' }}
      renderRoot={(props) => <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />}
    >
      {name}
    </Anchor>
  );
}

interface DeedProps extends PersonProps {
  readonly kind: EventKind;
  readonly label: string;
  readonly quiet?: boolean;
}

/** Opens the wizard of the deed that comes next for this person. */
export function NextDeed({ memberId, name, kind, label, quiet = false }: DeedProps) {
  return (
    <May right="write">
      <Button
        variant={quiet ? 'subtle' : 'light'}
        color="gray"
        size="compact-sm"
        fz="sm"
        aria-label={text.forWhom(label, name)}
        renderRoot={(props) => (
          <Link
            to="/dang-vien/$id"
            params={{ id: String(memberId) }}
            search={{ tab: 'qua-trinh', ghi: kind }}
            {...props}
          />
        )}
      >
        {label}
      </Button>
    </May>
  );
}
