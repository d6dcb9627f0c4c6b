import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ownKeysText as text } from '../../../../shared/i18n/vi/own-keys.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../../../parts/new-password.ts';
import { NewPasswordFields } from '../../../parts/new-password-fields.tsx';
import { notify } from '../../../parts/notify.ts';
import { PasswordField } from '../../../parts/password-field.tsx';

const schema = z.object({ password: z.string(), ...newPassword }).refine(isSameTwice, notSame);

export function ChangePassword() {
  const change = useCommand('register.changePassword');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { password: '', newPassword: '', again: '' },
  });
  const { errors } = form.formState;
  const error = change.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;
  const submit = form.handleSubmit(({ password, newPassword }) =>
    change.mutate(
      { password, newPassword },
      {
        onSuccess: () => {
          notify.success(text.passwordChanged);
          form.reset();
        },
      },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" w={420} maw="100%">
        <PasswordField
          label={text.oldPassword}
          error={wrong && errorWords(wrong)}
          {...form.register('password')}
        />
        <NewPasswordFields register={form.register} errors={errors} />
        <ErrorNote error={wrong ? undefined : error} />
        <Button type="submit" variant="default" loading={change.isPending}>
          {text.changePassword}
        </Button>
      </Stack>
    </form>
  );
}
