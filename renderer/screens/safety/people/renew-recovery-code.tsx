import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ownKeysText as text } from '../../../../shared/i18n/vi/own-keys.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { notify } from '../../../parts/notify.ts';
import { PasswordField } from '../../../parts/password-field.tsx';
import { RecoveryCode } from '../../../parts/recovery-code.tsx';

/** For whoever lost the paper: the password gives a fresh code, shown once like the first. */
export function RenewRecoveryCode() {
  const [password, setPassword] = useState('');
  const renew = useCommand('register.renewRecoveryCode');
  const error = renew.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    renew.mutate({ password }, { onSuccess: () => setPassword('') });
  };
  if (renew.data)
    return (
      <RecoveryCode
        code={renew.data.recoveryCode}
        done={text.codeKept}
        onDone={() => {
          renew.reset();
          notify.success(text.codeRenewed);
        }}
      />
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" w={420} maw="100%">
        <PasswordField
          label={text.passwordForCode}
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          error={wrong && errorWords(wrong)}
        />
        <ErrorNote error={wrong ? undefined : error} />
        <Button type="submit" variant="default" loading={renew.isPending}>
          {text.newCode}
        </Button>
      </Stack>
    </form>
  );
}
