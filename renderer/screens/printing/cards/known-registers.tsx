import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { cardSealText as text } from '../../../../shared/i18n/vi/card-seal.ts';
import { useCommand, useOp } from '../../../api.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { notify } from '../../../parts/notify.ts';

/** By what this register is known to others, and which others are known here. */
export function KnownRegisters() {
  const own = useOp('cardSeal.own', {});
  const known = useOp('cardSeal.registers', {});
  const forget = useCommand('cardSeal.forget');
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h4">
          {text.ownCode}
        </Title>
        {own.data?.fingerprint ? (
          <>
            <Text fw={600} fz="lg">
              {own.data.fingerprint}
            </Text>
            <Text c="dimmed">{text.ownCodeHint}</Text>
          </>
        ) : (
          <Text c="dimmed">{text.noOwnCode}</Text>
        )}
      </div>
      <Title order={2} size="h4">
        {text.registers}
      </Title>
      {known.data?.length === 0 && <Text c="dimmed">{text.noRegisters}</Text>}
      {known.data?.map(({ id, name, fingerprint, enteredAt, enteredBy }) => (
        <Group key={id} justify="space-between" wrap="nowrap" gap="sm">
          <div>
            <Text fw={600}>{name}</Text>
            <Text>{fingerprint}</Text>
            <Text c="dimmed">{text.entered(momentText(enteredAt), enteredBy)}</Text>
          </div>
          <Button
            variant="default"
            size="compact-md"
            aria-label={text.forgetOf(name)}
            onClick={() => forget.mutate({ id }, { onSuccess: () => notify.success(text.forgotten) })}
          >
            {text.forget}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
