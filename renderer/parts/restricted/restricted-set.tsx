/** The tier's password the first time, and again when it was forgotten: who may do so proves it by another secret. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { errorWords } from '../error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../new-password.ts';
import { NewPasswordFields } from '../new-password-fields.tsx';
import { notify } from '../notify.ts';
import { PasswordField } from '../password-field.tsx';

const schema = z.object({ secret: z.string(), ...newPassword }).refine(isSameTwice, notSame);
const empty = { secret: '', newPassword: '', again: '' };
const useSetForm = () => useForm({ resolver: zodResolver(schema), defaultValues: empty });
const onSuccess = () => notify.news(text.isSet);

export function SetRestricted({ practice }: { practice: boolean }) {
  const set = useCommand('restricted.set');
  const form = useSetForm();
  const error = set.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;
  const submit = form.handleSubmit(({ secret, newPassword }) =>
    set.mutate({ registerPassword: secret, newPassword }, { onSuccess }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={460}>
        <Title order={2}>{text.firstTitle}</Title>
        <Text>{text.first}</Text>
        {!practice && (
          <PasswordField
            label={text.registerPassword}
            description={text.registerPasswordNote}
            withAsterisk
            autoFocus
            error={wrong && errorWords(wrong)}
            {...form.register('secret')}
          />
        )}
        <NewPasswordFields register={form.register} errors={form.formState.errors} withAsterisk />
        <ErrorNote error={wrong ? undefined : error} />
        <Group>
          <Button type="submit" loading={set.isPending}>
            {text.set}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function ResetRestricted({ onBack }: { onBack: () => void }) {
  const reset = useCommand('restricted.reset');
  const form = useSetForm();
  const error = reset.error?.error;
  const wrong = error?.code === 'register.wrong-recovery-code' ? error : undefined;
  const submit = form.handleSubmit(({ secret, newPassword }) =>
    reset.mutate({ recoveryCode: secret, newPassword }, { onSuccess }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md" maw={460}>
        <Title order={2}>{text.resetTitle}</Title>
        <Text>{text.resetNote}</Text>
        <TextInput
          label={startText.recoverCode}
          description={startText.recoverCodeNote}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          withAsterisk
          ff="monospace"
          error={wrong && errorWords(wrong)}
          {...form.register('secret')}
        />
        <NewPasswordFields register={form.register} errors={form.formState.errors} withAsterisk />
        <ErrorNote error={wrong ? undefined : error} />
        <Group gap="xs">
          <Button type="submit" loading={reset.isPending}>
            {text.reset}
          </Button>
          <Button variant="default" onClick={onBack}>
            {appText.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
