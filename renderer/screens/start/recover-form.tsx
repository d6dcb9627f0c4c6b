import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { errorText } from '../../../shared/errors/catalogue.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { isSameTwice, newPassword, notSame } from '../../parts/new-password.ts';
import { NewPasswordFields } from '../../parts/new-password-fields.tsx';

const schema = z
  .object({ recoveryCode: z.string().trim().min(1, startText.recoverCodeMissing).max(200), ...newPassword })
  .refine(isSameTwice, notSame);

/** The way back in with the paper from the safe: a new password, the same register. */
export function RecoverForm({ file, onBack }: { file: string; onBack: () => void }) {
  const recover = useCommand('register.recover');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { recoveryCode: '', newPassword: '', again: '' },
  });
  const { errors } = form.formState;
  const error = recover.error?.error;
  const wrong = error?.code === 'register.wrong-recovery-code' ? error : undefined;
  const submit = form.handleSubmit(({ recoveryCode, newPassword }) =>
    recover.mutate({ file, recoveryCode, newPassword }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Title order={2}>{startText.recoverTitle}</Title>
          <Text c="dimmed">{file}</Text>
        </div>
        <TextInput
          label={startText.recoverCode}
          description={startText.recoverCodeNote}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          ff="monospace"
          error={errors.recoveryCode?.message ?? (wrong && errorText(wrong))}
          {...form.register('recoveryCode')}
        />
        <NewPasswordFields register={form.register} errors={errors} />
        <ErrorNote error={wrong ? undefined : error} />
        <Group gap="xs">
          <Button type="submit" loading={recover.isPending}>
            {startText.recoverDo}
          </Button>
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
            {startText.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
