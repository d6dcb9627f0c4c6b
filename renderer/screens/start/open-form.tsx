import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { RegisterFile } from '../../../shared/ipc/register.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import type { Damaged } from './damage-form.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { RegisterChoice } from './register-choice.tsx';
import { RememberedDoor } from './remembered-door.tsx';
import { useTries } from './use-tries.ts';
import { WaitNote } from './wait-note.tsx';

interface Props {
  readonly files: readonly RegisterFile[];
  readonly onForgotten: (file: RegisterFile) => void;
  /** the password was right, and the file is not whole */
  readonly onDamaged: (damaged: Damaged) => void;
}

const newestFirst = (a: RegisterFile, b: RegisterFile) => b.modifiedAt.localeCompare(a.modifiedAt);

/** The registers of the data folder; the one last written is ready to be opened. */
export function OpenForm({ files, onForgotten, onDamaged }: Props) {
  const sorted = files.toSorted(newestFirst);
  const [chosen, setChosen] = useState<string | null>(null);
  const [account, setAccount] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const open = useCommand('register.open');
  const file = sorted.find((f) => f.file === chosen) ?? sorted[0];
  const error = open.error?.error;
  const tries = useTries(file?.wait ?? 0, error);
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;

  useEffect(() => {
    if (wrong) box.current?.select();
  }, [wrong]);

  if (!file) return null;
  const who = file.accounts.find((one) => one === account) ?? file.accounts[0];
  const secret = { file: file.file, password: file.practice ? '' : password };
  const asked = who !== undefined && file.accounts.length > 1 ? { ...secret, account: who } : secret;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(asked, {
      onError: ({ error: refused }) => {
        tries.askAnew();
        if (refused.code === 'register.damaged') onDamaged(asked);
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2}>{startText.openTitle}</Title>
        <RegisterChoice
          files={sorted}
          value={file.file}
          onChange={(value) => {
            setChosen(value);
            open.reset();
          }}
        />
        {file.accounts.length > 1 && (
          <NativeSelect
            maw={420}
            label={startText.who}
            value={who}
            data={[...file.accounts]}
            onChange={(e) => setAccount(e.currentTarget.value)}
          />
        )}
        {file.practice ? (
          <Text>{startText.practiceNote}</Text>
        ) : (
          <PasswordField
            key={file.file}
            ref={box}
            maw={420}
            label={startText.password}
            description={startText.passwordNote}
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
            error={wrong && errorWords(wrong)}
            data-autofocus
            autoFocus
          />
        )}
        {file.remembered && <RememberedDoor file={file.file} />}
        <WaitNote left={tries.left} />
        <ErrorNote error={wrong || tries.isWait ? undefined : error} />
        <PlaceChoice error={error} asked={asked} />
        <Group gap="xs">
          <Button
            type="submit"
            disabled={tries.left > 0}
            loading={open.isPending}
            leftSection={<IconLockOpen size={18} aria-hidden />}
          >
            {startText.open}
          </Button>
          {file.recovery !== 'none' && (
            <Button variant="subtle" color="gray" onClick={() => onForgotten(file)}>
              {startText.forgotten}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
