import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { May } from '../rights/may.tsx';

interface Props {
  readonly memberId: number;
  readonly label: string;
  /** where several stand on one page: whose discipline */
  readonly about?: string;
}

/** Leads to the member's record with the form of a discipline open. */
export function RecordDiscipline({ memberId, label, about }: Props) {
  return (
    <May right="write">
      <Button
        variant="default"
        size="compact-md"
        aria-label={about}
        renderRoot={(props) => (
          <Link
            to="/dang-vien/$id"
            params={{ id: String(memberId) }}
            search={{ ghi: 'disciplined' }}
            {...props}
          />
        )}
      >
        {label}
      </Button>
    </May>
  );
}
