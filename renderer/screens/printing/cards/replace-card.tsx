import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { cardSealText as text } from '../../../../shared/i18n/vi/card-seal.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

/** Records that a genuine card was lost, spoiled or exchanged: from then on it is refused. */
export function ReplaceCard({ digits }: { readonly digits: string }) {
  const [why, setWhy] = useState('');
  const replace = useCommand('cardSeal.replace');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    replace.mutate({ digits, why }, { onSuccess: () => notify.success(text.replaced) });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={text.replaceWhy}
          description={text.replaceHint}
          style={{ flex: 1 }}
          maxLength={200}
          value={why}
          onChange={(e) => setWhy(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={why.trim() === ''} loading={replace.isPending}>
          {text.replace}
        </Button>
      </Group>
      <ErrorNote error={replace.error?.error ?? null} />
    </form>
  );
}
