import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { startText } from '../../shared/i18n/vi/start.ts';
import classes from './recovery-code.module.css';

/** Shown once. Going on asks for the last group, so that nobody clicks it away unread. */
export function RecoveryCode({ code, done, onDone }: { code: string; done: string; onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const groups = code.split('-');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toUpperCase() === groups.at(-1)) onDone();
    else setWrong(true);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2}>{startText.codeTitle}</Title>
        <Text>{startText.codeWhy}</Text>
        <output className={classes.code} aria-label={startText.codeTitle}>
          {groups.map((group, i) => (
            // The groups never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike
            <span key={i}>{i < groups.length - 1 ? `${group}-` : group}</span>
          ))}
        </output>
        <TextInput
          maw={320}
          label={startText.codeLast}
          description={startText.codeLastNote}
          autoComplete="off"
          autoFocus
          value={typed}
          onChange={(e) => {
            setTyped(e.currentTarget.value);
            setWrong(false);
          }}
          error={wrong && startText.codeWrong}
        />
        <div>
          <Button type="submit">{done}</Button>
        </div>
      </Stack>
    </form>
  );
}
