import { Button, List, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ownKeysText as text } from '../../../../shared/i18n/vi/own-keys.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { notify } from '../../../parts/notify.ts';
import { PasswordField } from '../../../parts/password-field.tsx';

/** Whether this PC opens the register without a password, and what that does and does not protect. */
export function RememberHere({ file, remembered }: { file: string; remembered: boolean }) {
  const [password, setPassword] = useState('');
  const remember = useCommand('thisPc.remember');
  const forget = useCommand('thisPc.forget');
  const error = remember.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    remember.mutate(
      { password },
      {
        onSuccess: () => {
          setPassword('');
          notify.news(text.rememberDone);
        },
      },
    );
  };
  if (remembered)
    return (
      <>
        <Text>{text.rememberedNow}</Text>
        <Button
          variant="default"
          loading={forget.isPending}
          onClick={() => forget.mutate({ file }, { onSuccess: () => notify.news(text.forgotten) })}
        >
          {text.forget}
        </Button>
        <ErrorNote error={forget.error?.error} />
      </>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={560}>
        <List fz="sm">
          {text.rememberWarnings.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
        <PasswordField
          maw={420}
          label={text.passwordToRemember}
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          error={wrong && errorWords(wrong)}
        />
        <ErrorNote error={wrong ? undefined : error} />
        <div>
          <Button type="submit" variant="default" loading={remember.isPending}>
            {text.remember}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
