import { Badge, Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorText } from '../../../shared/errors/catalogue.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { RegisterFile } from '../../../shared/ipc/register.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { PasswordField } from '../../parts/password-field.tsx';

interface Props {
  readonly files: readonly RegisterFile[];
  readonly onForgotten: (file: string) => void;
}

const newestFirst = (a: RegisterFile, b: RegisterFile) => b.modifiedAt.localeCompare(a.modifiedAt);

/** The registers of the data folder; the one last written is ready to be opened. */
export function OpenForm({ files, onForgotten }: Props) {
  const sorted = files.toSorted(newestFirst);
  const [chosen, setChosen] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const open = useCommand('register.open');
  const file = sorted.find((f) => f.file === chosen) ?? sorted[0];
  const error = open.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;

  useEffect(() => {
    if (wrong) box.current?.select();
  }, [wrong]);

  if (!file) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ file: file.file, password: file.practice ? '' : password });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={2}>{startText.openTitle}</Title>
        <Radio.Group
          label={startText.whichRegister}
          value={file.file}
          onChange={(value) => {
            setChosen(value);
            open.reset();
          }}
        >
          <Stack gap={6} mt={4}>
            {sorted.map((f) => (
              <Group key={f.file} gap="sm">
                <Radio value={f.file} label={f.file.replace(/\.sodang$/, '')} />
                {f.practice && (
                  <Badge color="yellow.4" variant="filled" tt="none" fz="sm" autoContrast>
                    {startText.practice}
                  </Badge>
                )}
                <Text c="dimmed">{startText.modified(momentText(f.modifiedAt))}</Text>
              </Group>
            ))}
          </Stack>
        </Radio.Group>
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
            error={wrong && errorText(wrong)}
            data-autofocus
            autoFocus
          />
        )}
        <ErrorNote error={wrong ? undefined : error} />
        <Group gap="xs">
          <Button type="submit" loading={open.isPending} leftSection={<IconLockOpen size={18} aria-hidden />}>
            {startText.open}
          </Button>
          {!file.practice && (
            <Button variant="subtle" color="gray" onClick={() => onForgotten(file.file)}>
              {startText.forgotten}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
