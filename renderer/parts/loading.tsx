import { Group, Loader, Text } from '@mantine/core';
import { appText } from '../../shared/i18n/vi/app.ts';

export function Loading({ text }: { text?: string }) {
  return (
    <Group role="status" gap="sm" py="lg" justify="center">
      <Loader size="sm" color="gray" />
      <Text>{text ?? appText.loading}</Text>
    </Group>
  );
}
