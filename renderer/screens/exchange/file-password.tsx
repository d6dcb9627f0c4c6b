import { Button, Group, Paper, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { AppError } from '../../../shared/result.ts';
import { errorWords } from '../../parts/error-words.tsx';

interface Props {
  readonly name: string;
  readonly error: AppError | null;
  readonly onOpen: (password: string) => void;
}

/** A workbook that is locked with a password of its own. It is used for reading only and kept nowhere. */
export function FilePassword({ name, error, onOpen }: Props) {
  const [password, setPassword] = useState('');
  return (
    <Paper withBorder p="md" maw={640}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(password);
        }}
      >
        <Group align="flex-end" gap="sm">
          <PasswordInput
            flex={1}
            label={`${text.filePassword} ${name}`}
            data-autofocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={error ? errorWords(error) : null}
          />
          <Button type="submit" disabled={password === ''}>
            {text.openFile}
          </Button>
        </Group>
      </form>
    </Paper>
  );
}
