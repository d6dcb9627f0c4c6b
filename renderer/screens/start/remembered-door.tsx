import { Button, Group, Text } from '@mantine/core';
import { startText } from '../../../shared/i18n/vi/start.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';

/** Where this PC remembers the register: in without a password, or let it forget. */
export function RememberedDoor({ file }: { file: string }) {
  const open = useCommand('thisPc.open');
  const forget = useCommand('thisPc.forget');
  return (
    <>
      <Group gap="xs">
        <Text>{startText.remembered}</Text>
        <Button loading={open.isPending} onClick={() => open.mutate({ file })}>
          {startText.openRemembered}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={forget.isPending}
          onClick={() => forget.mutate({ file })}
        >
          {startText.forgetHere}
        </Button>
      </Group>
      <ErrorNote error={open.error?.error ?? forget.error?.error} />
    </>
  );
}
