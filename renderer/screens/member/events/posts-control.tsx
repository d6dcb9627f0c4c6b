import { Checkbox, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { committeePosts } from '../../../../shared/entities/committee.ts';
import { disciplineText as text } from '../../../../shared/i18n/vi/discipline.ts';
import { firstDayOf } from '../../../../shared/text/day-arithmetic.ts';
import { useOp } from '../../../api.ts';

interface Props {
  readonly label: string;
  readonly memberId: number;
  /** ISO, may be partial or unfinished */
  readonly day: string;
  readonly value: readonly number[];
  readonly onChange: (ids: readonly number[]) => void;
  readonly error: ReactNode;
}

/** The posts in committees that the member holds on the day: those ticked end with the decision. */
export function PostsControl({ label, memberId, day, value, onChange, error }: Props) {
  const posts = useOp('committee.ofMember', { memberId }).data ?? [];
  const on = firstDayOf(day);
  const held = posts.filter((h) => h.untilOn === '' && h.fromOn < on);
  return (
    <Checkbox.Group
      label={label}
      description={held.length === 0 ? text.noPosts : text.postsHint}
      error={error}
      value={value.map(String)}
      onChange={(ids) => onChange(ids.map(Number))}
    >
      <Group gap="md" mt={4}>
        {held.map((h) => (
          <Checkbox
            key={h.id}
            value={String(h.id)}
            label={<Text>{text.post(committeePosts[h.post], h.orgName)}</Text>}
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
