import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface Props {
  readonly memberId: number;
  readonly name: string;
  /** which part of the record to open; the first one without it */
  readonly tab?: string;
}

/** The name, which opens the record. */
export function MemberLink({ memberId, name, tab }: Props) {
  return (
    <Anchor
      style={{ whiteSpace: 'nowrap' }}
      renderRoot={(props) => (
        <Link
          to="/dang-vien/$id"
          params={{ id: String(memberId) }}
          search={tab === undefined ? {} : { tab }}
          {...props}
        />
      )}
    >
      {name}
    </Anchor>
  );
}
