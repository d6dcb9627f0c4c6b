/** The last step: the giver agrees by the own password, the receiver sets one; from then on the receiver keeps the register. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, List, Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { errorText } from '../../../../shared/errors/catalogue.ts';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { isSameTwice, newPassword, notSame } from '../../../parts/new-password.ts';
import { NewPasswordFields } from '../../../parts/new-password-fields.tsx';
import { notify } from '../../../parts/notify.ts';
import { PasswordField } from '../../../parts/password-field.tsx';
import type { StepProps } from './handover-wizard.tsx';

const schema = z.object({ password: z.string(), ...newPassword }).refine(isSameTwice, notSame);

interface Props extends StepProps {
  readonly onDone: (done: {
    readonly code: string;
    readonly number: string;
    readonly receiver: string;
  }) => void;
}

export function StepSign({ view, draft, onDone }: Props) {
  const complete = useCommand('handover.complete');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { password: '', newPassword: '', again: '' },
  });
  const { giverName: giver } = view;
  const { name: receiver, account } = draft.receiver;
  const failure = complete.error?.error;
  const wrong = failure?.code === 'register.wrong-password' ? failure : undefined;
  const save = form.handleSubmit(({ password, newPassword }) =>
    complete.mutate(
      { password, newPassword },
      {
        onSuccess: ({ recoveryCode, number }) => {
          notify.news(text.isDone(number, receiver));
          onDone({ code: recoveryCode, number, receiver });
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
        </List>
        <PasswordField
          label={text.oldPassword(giver)}
          withAsterisk
          error={wrong && errorText(wrong)}
          {...form.register('password')}
        />
        <NewPasswordFields register={form.register} errors={form.formState.errors} withAsterisk />
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
