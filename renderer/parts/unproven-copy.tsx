import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { backupText } from '../../shared/i18n/vi/backup.ts';

const text = backupText.unproven;

/** Says what nobody can vouch for, and asks for a yes of its own. */
export function UnprovenCopy({
  accepted,
  onChange,
}: {
  readonly accepted: boolean;
  readonly onChange: (accepted: boolean) => void;
}) {
  return (
    <Alert color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs">
        <Text>{text.what}</Text>
        <Checkbox
          label={text.accept}
          checked={accepted}
          onChange={(e) => onChange(e.currentTarget.checked)}
        />
      </Stack>
    </Alert>
  );
}
