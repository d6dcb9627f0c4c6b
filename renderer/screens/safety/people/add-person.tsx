import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import { safetyText } from '../../../../shared/i18n/vi/safety.ts';
import { accountSchema, personNameSchema } from '../../../../shared/ipc/people.ts';
import { useCommand } from '../../../api.ts';
import { errorWords } from '../../../parts/error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../../../parts/new-password.ts';
import { NewPasswordFields } from '../../../parts/new-password-fields.tsx';
import { notify } from '../../../parts/notify.ts';
import { PersonForm } from './person-form.tsx';
import { type RoleChoice, RoleFields } from './role-fields.tsx';

const schema = z
  .object({ name: personNameSchema, account: accountSchema, ...newPassword })
  .refine(isSameTwice, notSame);

export function AddPerson({ onClose }: { onClose: () => void }) {
  const add = useCommand('people.add');
  const [choice, setChoice] = useState<RoleChoice>({ role: 'typist', restricted: false });
  const [password, setPassword] = useState('');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', account: safetyText.roles.typist as string, newPassword: '', again: '' },
  });
  const { errors } = form.formState;
  const failure = add.error?.error;
  const at = (code: string) => (failure?.code === code ? errorWords(failure) : undefined);
  const save = form.handleSubmit(({ name, account, newPassword }) =>
    add.mutate(
      { name, account, ...choice, newPassword, password },
      {
        onSuccess: () => {
          notify.news(text.added(name, account));
          onClose();
        },
      },
    ),
  );
  const choose = (next: RoleChoice) => {
    // The post follows the role until somebody writes another one.
    if (form.getValues('account') === safetyText.roles[choice.role])
      form.setValue('account', safetyText.roles[next.role]);
    setChoice(next);
  };
  const inPlace = failure?.code === 'people.name-taken' || failure?.code === 'people.account-taken';
  return (
    <PersonForm
      title={text.addTitle}
      note={text.addNote}
      deed={text.add}
      pending={add.isPending}
      failure={inPlace ? undefined : failure}
      password={password}
      onPassword={setPassword}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={text.name}
        withAsterisk
        data-autofocus
        autoComplete="off"
        {...form.register('name')}
        error={errors.name?.message ?? at('people.name-taken')}
      />
      <RoleFields value={choice} onChange={choose} />
      <TextInput
        label={text.account}
        description={text.accountNote}
        withAsterisk
        autoComplete="off"
        {...form.register('account')}
        error={errors.account?.message ?? at('people.account-taken')}
      />
      <NewPasswordFields register={form.register} errors={errors} withAsterisk />
    </PersonForm>
  );
}
