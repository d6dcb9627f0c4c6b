/** What everybody sets about their own way in: the password, the code on paper, this PC, the lock on idle. */
import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { ownKeysText as text } from '../../../../shared/i18n/vi/own-keys.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { ChangePassword } from './change-password.tsx';
import { IdleChoice } from './idle-choice.tsx';
import { RememberHere } from './remember-here.tsx';
import { RenewRecoveryCode } from './renew-recovery-code.tsx';

export function OwnKeys() {
  const status = useOp('register.status', {});
  if (status.error) return <ErrorNote error={status.error.error} />;
  if (!status.data) return <Loading />;
  const { open, files, mayRemember } = status.data;
  const practice = open?.practice === true;
  const remembered = files.some(({ file, remembered }) => file === open?.file && remembered);
  return (
    <Stack gap="md" maw={860}>
      <Part title={text.password} note={practice ? text.passwordPractice : text.passwordNote}>
        {!practice && <ChangePassword />}
      </Part>
      {!practice && (
        <Part title={text.recovery} note={text.recoveryNote}>
          <May right="keep" told>
            <RenewRecoveryCode />
          </May>
        </Part>
      )}
      <Part title={text.idleTitle} note={text.idleNote}>
        <IdleChoice />
      </Part>
      {!practice && open && (mayRemember || remembered) && (
        <Part title={text.rememberTitle} note={text.rememberNote}>
          <RememberHere file={open.file} remembered={remembered} />
        </Part>
      )}
    </Stack>
  );
}

function Part({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="md">
      <Title order={2} id={id} mb={4}>
        {title}
      </Title>
      <Text c="dimmed" mb="xs">
        {note}
      </Text>
      <Stack gap="xs" align="flex-start">
        {children}
      </Stack>
    </Paper>
  );
}
