import { Box, Button, Group, Text } from '@mantine/core';
import { IconEye, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { machineText as text } from '../../../../shared/i18n/vi/machine.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call, useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { TextBlock } from '../../../parts/text-block.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { Card } from './card.tsx';

/** One file for who mends the program, read by the person before it is saved. */
export function SupportCard() {
  const look = useCommand('support.look');
  const save = useCommand('support.save');
  const [error, setError] = useState<AppError>();
  const seen = look.data;
  const saveSeen = async (sha256: string): Promise<void> => {
    const picked = await call('file.pickSave', {
      purpose: 'support',
      suggestedName: text.support.fileName(todayInVietnam()),
    });
    setError(picked.ok ? undefined : picked.error);
    if (picked.ok && picked.value) save.mutate({ sha256, token: picked.value.token });
  };
  return (
    <Card title={text.support.title} note={text.support.note}>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconEye size={18} aria-hidden />}
          loading={look.isPending}
          onClick={() => {
            save.reset();
            look.mutate({});
          }}
        >
          {text.support.look}
        </Button>
        {seen && (
          <May right="write">
            <Button
              leftSection={<IconFileZip size={18} aria-hidden />}
              loading={save.isPending}
              onClick={() => void saveSeen(seen.sha256)}
            >
              {text.support.save}
            </Button>
          </May>
        )}
      </Group>
      <ErrorNote error={error ?? look.error?.error ?? save.error?.error} />
      {save.data && seen && (
        <Text role="status">{text.support.saved(save.data.name, seen.parts.length)}</Text>
      )}
      {seen && (
        <Box w="100%">
          <Text fw={600}>{text.support.holds}</Text>
          {seen.parts.map((part) => (
            <Box key={part.name} mt="xs">
              <Text>{part.name}</Text>
              <TextBlock text={part.text} label={part.name} />
            </Box>
          ))}
        </Box>
      )}
    </Card>
  );
}
