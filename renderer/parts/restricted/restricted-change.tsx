import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { useCommand } from '../../api.ts';
import { errorWords } from '../error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../new-password.ts';
import { NewPasswordFields } from '../new-password-fields.tsx';
import { notify } from '../notify.ts';
import { PasswordField } from '../password-field.tsx';

const schema = z.object({ password: z.string(), ...newPassword }).refine(isSameTwice, notSame);

export function ChangeRestricted({ onClose }: { onClose: () => void }) {
  const change = useCommand('restricted.change');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { password: '', newPassword: '', again: '' },
  });
  const error = change.error?.error;
  const submit = form.handleSubmit(({ password, newPassword }) =>
    change.mutate(
      { password, newPassword },
      {
        onSuccess: () => {
          notify.news(text.changed);
          onClose();
        },
      },
    ),
  );
  return (
    <Modal opened onClose={onClose} title={text.change} centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <PasswordField
            label={text.oldPassword}
            data-autofocus
            withAsterisk
            error={error && errorWords(error)}
            {...form.register('password')}
          />
          <NewPasswordFields register={form.register} errors={form.formState.errors} withAsterisk />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {text.change}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
