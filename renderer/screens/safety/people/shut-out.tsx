import { useState } from 'react';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import type { PersonLine } from '../../../../shared/ipc/people.ts';
import { useCommand } from '../../../api.ts';
import { notify } from '../../../parts/notify.ts';
import { PersonForm } from './person-form.tsx';

export function ShutOut({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const { id, name } = person;
  const shut = useCommand('people.shutOut');
  const [password, setPassword] = useState('');
  return (
    <PersonForm
      title={text.shutOutTitle(name)}
      note={text.shutOutNote(name)}
      deed={text.shutOut}
      pending={shut.isPending}
      failure={shut.error?.error}
      password={password}
      onPassword={setPassword}
      onSave={() =>
        shut.mutate(
          { id, password },
          {
            onSuccess: () => {
              notify.news(text.isShutOut(name));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
