import { Box, Button, Checkbox, Group, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { updateText as text } from '../../../../shared/i18n/vi/update.ts';
import type { OfferedUpdate } from '../../../../shared/ipc/update.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { formatDecimal } from '../../../../shared/text/numbers.ts';
import { May } from '../../../parts/rights/may.tsx';

interface Props {
  readonly update: OfferedUpdate;
  readonly onTake: () => void;
  readonly onPutAway: () => void;
}

const megabytes = (size: number): string => text.megabytes(formatDecimal(size / 1024 / 1024, 1));

/** What lies on the stick, and the code by which two people know that they speak of the same file. */
export function UpdateOffer({ update, onTake, onPutAway }: Props) {
  const [matches, setMatches] = useState(false);
  return (
    <Stack gap="xs">
      <Title order={3}>{text.found(update.version, update.current)}</Title>
      <Text>{text.released(formatDate(update.date))}</Text>
      <Text c="dimmed">{text.file(update.file, megabytes(update.size))}</Text>
      <Text>{text.signed}</Text>
      {update.notes.length > 0 && (
        <Box>
          <Text fw={600}>{text.notes}</Text>
          <List>
            {update.notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        </Box>
      )}
      <Group gap="md" align="baseline">
        <Text fw={600}>{text.code}</Text>
        <Text component="output" aria-label={text.code} ff="monospace" fz={28} fw={700} lts={2}>
          {update.code}
        </Text>
      </Group>
      <Text c="dimmed">{text.codeHint}</Text>
      <Checkbox
        label={text.matches}
        checked={matches}
        onChange={(event) => setMatches(event.currentTarget.checked)}
      />
      <Group>
        <May right="keep">
          <Button disabled={!matches} onClick={onTake}>
            {text.take}
          </Button>
        </May>
        <Button variant="default" onClick={onPutAway}>
          {text.putAway}
        </Button>
      </Group>
    </Stack>
  );
}
