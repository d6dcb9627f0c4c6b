import { Badge, Button, Group, Text } from '@mantine/core';
import { memberTableText } from '../../../shared/i18n/vi/member-table.ts';
import { momentText } from '../../parts/moment-text.ts';

const { saved: text } = memberTableText;

interface Props {
  /** as of TableDraft */
  readonly since: string | null;
  readonly onDrop: () => void;
}

/** Says that what stands here is kept by no name yet, and that it will be here again nevertheless. */
export function UnsavedTable({ since, onDrop }: Props) {
  if (since === null) return null;
  return (
    <Group gap="sm" role="status">
      <Badge variant="outline" color="orange.9" tt="none" size="lg">
        {text.unsaved}
      </Badge>
      <Text>{since === '' ? text.unsavedHint : text.unsavedBack(momentText(since))}</Text>
      <Button variant="subtle" color="gray" size="compact-md" fz="sm" onClick={onDrop}>
        {text.unsavedDrop}
      </Button>
    </Group>
  );
}
