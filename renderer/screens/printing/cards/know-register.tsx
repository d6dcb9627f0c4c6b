import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { cardSealText as text } from '../../../../shared/i18n/vi/card-seal.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

interface Props {
  readonly digits: string;
  /** as the card names it */
  readonly office: string;
}

/** Keeps another register by name, after its code was heard over the telephone: typed, and compared by the program. */
export function KnowRegister({ digits, office }: Props) {
  const [name, setName] = useState(office);
  const [fingerprint, setFingerprint] = useState('');
  const know = useCommand('cardSeal.know');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    know.mutate({ digits, fingerprint, name }, { onSuccess: () => notify.success(text.knownNow) });
  };
  const complete = fingerprint.replace(/\D/g, '').length === 20 && name.trim() !== '';
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={text.knowName}
          maxLength={120}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput
          label={text.knowCode}
          description={text.knowCodeHint}
          autoComplete="off"
          value={fingerprint}
          onChange={(e) => setFingerprint(e.currentTarget.value)}
        />
        <ErrorNote error={know.error?.error ?? null} />
        <Group>
          <Button type="submit" variant="default" disabled={!complete} loading={know.isPending}>
            {text.know}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
