/** The last step: the giver agrees by the own password, the receiver sets one; from then on the receiver keeps the register. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, List, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { passwordSchema } from '../../../../shared/ipc/register.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../../../parts/new-password.ts';
import { NewPasswordFields } from '../../../parts/new-password-fields.tsx';
import { notify } from '../../../parts/notify.ts';
import { PasswordField } from '../../../parts/password-field.tsx';
import type { HandedOver } from './handover-done.tsx';
import type { StepProps } from './handover-wizard.tsx';

const schemaFor = (tier: boolean) =>
  z
    .object({
      password: z.string(),
      ...newPassword,
      tierPassword: tier ? passwordSchema : z.string(),
      tierAgain: z.string(),
    })
    .refine(isSameTwice, notSame)
    .refine(({ tierPassword, tierAgain }) => tierPassword === tierAgain, { ...notSame, path: ['tierAgain'] });

interface Props extends StepProps {
  readonly onDone: (done: HandedOver) => void;
}

export function StepSign({ view, draft, onDone }: Props) {
  const complete = useCommand('handover.complete');
  const form = useForm({
    resolver: zodResolver(schemaFor(view.tierPassword)),
    defaultValues: { password: '', newPassword: '', again: '', tierPassword: '', tierAgain: '' },
  });
  const { giverName: giver } = view;
  const { name: receiver, account } = draft.receiver;
  const failure = complete.error?.error;
  const wrong = failure?.code === 'register.wrong-password' ? failure : undefined;
  const { errors } = form.formState;
  const save = form.handleSubmit(({ password, newPassword, tierPassword }) =>
    complete.mutate(
      { password, newPassword, tierPassword: view.tierPassword ? tierPassword : null },
      {
        onSuccess: ({ recoveryCode, number, copy }) => {
          notify.news(text.isDone(number, receiver));
          onDone({ code: recoveryCode, number, receiver, copy });
        },
      },
    ),
  );
  return (
    <DeedForm onSave={() => void save()}>
      <Stack gap="sm" maw={620}>
        <Text>{text.signNote(receiver, giver)}</Text>
        <List>
          <List.Item>{text.effect(receiver, account)}</List.Item>
          <List.Item>
            {draft.giverStays ? text.effectStays(giver, draft.giverAccount) : text.effectLeaves(giver)}
          </List.Item>
          <List.Item>{text.effectCode}</List.Item>
          {view.tierPassword && <List.Item>{text.effectTier(receiver)}</List.Item>}
          <List.Item>{text.effectCopies}</List.Item>
        </List>
        <PasswordField
          label={text.oldPassword(giver)}
          withAsterisk
          error={wrong && errorWords(wrong)}
          {...form.register('password')}
        />
        <NewPasswordFields register={form.register} errors={errors} withAsterisk />
        {view.tierPassword && (
          <>
            <PasswordField
              label={text.tierPassword}
              withAsterisk
              error={errors.tierPassword?.message}
              {...form.register('tierPassword')}
            />
            <PasswordField
              label={text.tierAgain}
              withAsterisk
              error={errors.tierAgain?.message}
              {...form.register('tierAgain')}
            />
          </>
        )}
        <ErrorNote error={wrong ? undefined : failure} />
        <div>
          <Button type="submit" loading={complete.isPending}>
            {text.complete(receiver)}
          </Button>
        </div>
      </Stack>
    </DeedForm>
  );
}
