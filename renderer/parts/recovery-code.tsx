import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { recoverySheetText } from '../../shared/i18n/vi/recovery-sheet.ts';
import { startText } from '../../shared/i18n/vi/start.ts';
import { halvesOf } from '../../shared/rules/recovery-code.ts';
import { PrintRecovery } from './print-recovery.tsx';
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
          {halvesOf(code).map((half, i) => (
            <span
              key={recoverySheetText.halves[i]}
              className={classes.half}
              data-half={recoverySheetText.halves[i]}
            >
              {i === 0 ? `${half}-` : half}
            </span>
          ))}
        </output>
        <Group gap="sm">
          <PrintRecovery code={code} />
          <Text c="dimmed">{startText.codeByHand}</Text>
        </Group>
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
