import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconDeviceUsb, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { PickedFile } from '../../../shared/ipc/file.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { NewPasswordFields } from '../../parts/new-password-fields.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { UnprovenCopy } from '../../parts/unproven-copy.tsx';
import { useNewPassword } from './use-new-password.ts';

const text = backupText.take;

/** "Chi bo 3 2026-11-22-081530 000012.sodang" → "Chi bo 3" */
const nameIn = (file: string): string =>
  file.replace(/\.sodang$/i, '').replace(/ \d{4}-\d{2}-\d{2}-\d{6}( \d{6,9})?$/, '');

/** A new or emptied PC: the register comes from the stick, by its password or by the paper from the safe. */
export function TakeForm({ onBack }: { onBack: () => void }) {
  const pick = useCommand('backup.pick');
  const take = useCommand('backup.take');
  const open = useCommand('register.open');
  const recover = useCommand('register.recover');
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'password' | 'recovery'>('password');
  const [secret, setSecret] = useState('');
  /** null: nobody has had to say yes yet */
  const [accepted, setAccepted] = useState<boolean | null>(null);
  const { newPassword, form } = useNewPassword();
  const error = take.error?.error ?? open.error?.error ?? recover.error?.error;
  const wrong =
    error?.code === 'register.wrong-password' || error?.code === 'register.wrong-recovery-code'
      ? error
      : undefined;

  const choose = () =>
    pick.mutate(
      {},
      {
        onSuccess: (file) => {
          if (!file) return;
          setPicked(file);
          setName(nameIn(file.name));
          setAccepted(null);
          take.reset();
        },
      },
    );
  const fetchIt = (password: string | null) => {
    if (!picked) return;
    take.mutate(
      { token: picked.token, name, opening: { kind, secret }, unproven: accepted === true },
      {
        onSuccess: ({ file }) =>
          password === null
            ? open.mutate({ file, password: secret })
            : recover.mutate({ file, recoveryCode: secret, newPassword: password }),
        onError: (refused) => {
          if (refused.error.code === 'backup.no-proof') setAccepted(false);
        },
      },
    );
  };
  const save = () => (kind === 'password' ? fetchIt(null) : void newPassword(fetchIt));
  return (
    <DeedForm onSave={save}>
      <Stack gap="md">
        <Title order={2}>{text.title}</Title>
        <Group gap="sm">
          <Button
            variant={picked ? 'default' : 'filled'}
            leftSection={<IconDeviceUsb size={18} aria-hidden />}
            loading={pick.isPending}
            onClick={choose}
          >
            {picked ? text.pickOther : text.pick}
          </Button>
          {picked && <Text>{text.picked(picked.name, backupText.size(picked.size))}</Text>}
        </Group>
        <ErrorNote error={pick.error?.error} />
        {picked && (
          <>
            <TextInput
              maw={420}
              label={text.name}
              value={name}
              onChange={(e) => setName(e.currentTarget.value)}
            />
            <div>
              <Text>{text.how}</Text>
              <SegmentedControl
                aria-label={text.how}
                value={kind}
                onChange={(value) => {
                  setKind(value === 'recovery' ? 'recovery' : 'password');
                  setSecret('');
                  take.reset();
                }}
                data={[
                  { value: 'password', label: text.withPassword },
                  { value: 'recovery', label: text.withCode },
                ]}
              />
            </div>
            {kind === 'password' ? (
              <PasswordField
                maw={420}
                label={text.password}
                value={secret}
                onChange={(e) => setSecret(e.currentTarget.value)}
                error={wrong && errorWords(wrong)}
                autoFocus
              />
            ) : (
              <>
                <TextInput
                  maw={560}
                  label={text.code}
                  description={text.codeNote}
                  autoComplete="off"
                  spellCheck={false}
                  ff="monospace"
                  value={secret}
                  onChange={(e) => setSecret(e.currentTarget.value)}
                  error={wrong && errorWords(wrong)}
                />
                <NewPasswordFields register={form.register} errors={form.formState.errors} />
              </>
            )}
          </>
        )}
        {accepted !== null && <UnprovenCopy accepted={accepted} onChange={setAccepted} />}
        <ErrorNote error={wrong ? undefined : error} />
        <Group gap="xs">
          {picked && (
            <Button
              type="submit"
              disabled={secret === '' || name.trim() === '' || accepted === false}
              loading={take.isPending || open.isPending || recover.isPending}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {text.do}
            </Button>
          )}
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
            {startText.back}
          </Button>
        </Group>
      </Stack>
    </DeedForm>
  );
}
