import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';
import { AmendForm } from './amend-form.tsx';
import { ReopenForm } from './reopen-form.tsx';

interface Props {
  readonly closing: YearClosing;
  readonly onReopened: () => void;
}

/** The year is closed: by which snapshot, and the two ways on. */
export function StandingClosing({ closing, onReopened }: Props) {
  const [amending, amend] = useDisclosure(false);
  const [reopening, reopen] = useDisclosure(false);
  return (
    <Alert
      variant="default"
      icon={<IconLock aria-hidden />}
      title={text.standing(closing, momentText(closing.closedAt))}
    >
      <Stack gap="sm">
        <Text>{text.standingHint}</Text>
        <Group gap="xs">
          <May right="decide">
            <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={amend.open}>
              {text.amend}
            </Button>
            <Button
              variant="default"
              leftSection={<IconLockOpen size={18} aria-hidden />}
              onClick={reopen.open}
            >
              {text.reopen}
            </Button>
          </May>
        </Group>
      </Stack>
      {amending && <AmendForm closing={closing} onClose={amend.close} />}
      {reopening && <ReopenForm closing={closing} onClose={reopen.close} onReopened={onReopened} />}
    </Alert>
  );
}
