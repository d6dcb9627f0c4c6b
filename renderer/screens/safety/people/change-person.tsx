import { useState } from 'react';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import type { PersonLine } from '../../../../shared/ipc/people.ts';
import { useCommand } from '../../../api.ts';
import { notify } from '../../../parts/notify.ts';
import { PersonForm } from './person-form.tsx';
import { type RoleChoice, RoleFields } from './role-fields.tsx';

export function ChangePerson({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const { id, name, role, restricted } = person;
  const change = useCommand('people.change');
  const [choice, setChoice] = useState<RoleChoice>({ role, restricted });
  const [password, setPassword] = useState('');
  return (
    <PersonForm
      title={text.changeTitle(name)}
      deed={text.change}
      pending={change.isPending}
      failure={change.error?.error}
      password={password}
      onPassword={setPassword}
      onSave={() =>
        change.mutate(
          { id, ...choice, password },
          {
            onSuccess: () => {
              notify.news(text.changed(name, choice.role));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <RoleFields value={choice} onChange={setChoice} />
    </PersonForm>
  );
}
