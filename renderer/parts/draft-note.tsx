import { Button, Group, Text } from '@mantine/core';
import { eventText as text } from '../../shared/i18n/vi/event-wizard.ts';
import { momentText } from './moment-text.ts';

interface Props {
  /** moment of the draft that was brought back; null: nothing to say */
  readonly broughtFrom: string | null;
  readonly onStartAnew: () => void;
}

/** Says that the form goes on with a draft, and lets begin anew. */
export function DraftNote({ broughtFrom, onStartAnew }: Props) {
  if (broughtFrom === null) return null;
  return (
    <Group gap="sm" role="status">
      <Text>{text.draftBack(momentText(broughtFrom))}</Text>
      <Button variant="subtle" color="gray" size="compact-md" fz="sm" onClick={onStartAnew}>
        {text.draftDrop}
      </Button>
    </Group>
  );
}
