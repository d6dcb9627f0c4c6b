import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import type { PersonLine } from '../../../../shared/ipc/people.ts';
import { useCommand } from '../../../api.ts';
import { isSameTwice, newPassword, notSame } from '../../../parts/new-password.ts';
import { NewPasswordFields } from '../../../parts/new-password-fields.tsx';
import { notify } from '../../../parts/notify.ts';
import { PersonForm } from './person-form.tsx';

const schema = z.object(newPassword).refine(isSameTwice, notSame);

/** For who forgot the own one. */
export function PersonPassword({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const { id, name } = person;
  const set = useCommand('people.setPassword');
  const [password, setPassword] = useState('');
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { newPassword: '', again: '' } });
  const save = form.handleSubmit(({ newPassword }) =>
    set.mutate(
      { id, newPassword, password },
      {
        onSuccess: () => {
          notify.news(text.passwordSet(name));
          onClose();
        },
      },
    ),
  );
  return (
    <PersonForm
      title={text.setPasswordTitle(name)}
      note={text.setPasswordNote(name)}
      deed={text.setPassword}
      pending={set.isPending}
      failure={set.error?.error}
      password={password}
      onPassword={setPassword}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NewPasswordFields register={form.register} errors={form.formState.errors} withAsterisk />
    </PersonForm>
  );
}
