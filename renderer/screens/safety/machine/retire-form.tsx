/** The three steps: what goes, the copy that stays, and the name and password without which nothing happens. */
import { Alert, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconDeviceUsb, IconShieldCheck, IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { retireText as text } from '../../../../shared/i18n/vi/retire.ts';
import type { RetireCopy, RetireLook } from '../../../../shared/ipc/retire.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call, type JobProgress, runJob } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { PasswordField } from '../../../parts/password-field.tsx';
import { setRetired } from '../../../parts/retired.ts';
import { useFocusHere } from '../../../parts/use-focus-here.ts';
import { RetireList } from './retire-list.tsx';

export function RetireForm({ look, onClose }: { readonly look: RetireLook; readonly onClose: () => void }) {
  const [copy, setCopy] = useState<(RetireCopy & { readonly token: string }) | null>(null);
  const [busy, setBusy] = useState<'prove' | 'wipe' | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [others, setOthers] = useState(false);

  const prove = async (): Promise<void> => {
    setError(null);
    const picked = await call('folder.pickOut', { purpose: 'retire' });
    if (!picked.ok) return setError(picked.error);
    if (!picked.value) return;
    const { token } = picked.value;
    setCopy(null);
    setBusy('prove');
    const proved = await runJob('retire.prove', { token }, () => undefined).result;
    setBusy(null);
    if (proved.ok) setCopy({ ...proved.value, token });
    else setError(proved.error);
  };

  const wipe = async (token: string): Promise<void> => {
    setError(null);
    setBusy('wipe');
    const order = { token, name, password, others };
    const done = await runJob('retire.wipe', order, setProgress).result;
    setBusy(null);
    // The start screen tells it: the register is closed.
    if (done.ok) setRetired(done.value);
    else setError(done.error);
  };

  const here = useFocusHere<HTMLHeadingElement>();
  const wrong = error?.code === 'register.wrong-password' ? error : null;
  const ready = copy !== null && name.trim() !== '' && password !== '';
  return (
    <Stack gap="sm" w="100%" align="flex-start">
      <Title order={3} ref={here} tabIndex={-1}>
        {text.stepList}
      </Title>
      <RetireList places={look.places} />
      <Title order={3}>{text.stepCopy}</Title>
      <Text>{text.copyNote}</Text>
      <Button
        variant={copy ? 'default' : 'filled'}
        leftSection={<IconDeviceUsb size={18} aria-hidden />}
        loading={busy === 'prove'}
        disabled={busy === 'wipe'}
        onClick={() => void prove()}
      >
        {text.pick}
      </Button>
      {busy === 'prove' && <Text role="status">{text.proving}</Text>}
      {copy && (
        <Group gap={6} wrap="nowrap" role="status">
          <IconShieldCheck size={20} aria-hidden />
          <Text>{text.proved(copy.file, copy.members)}</Text>
        </Group>
      )}
      {copy?.sameDisk && (
        <Alert role="note" color="orange" icon={<IconAlertTriangle aria-hidden />}>
          {text.sameDisk}
        </Alert>
      )}
      {copy && (
        <form
          style={{ width: '100%' }}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && busy === null) void wipe(copy.token);
          }}
        >
          <Stack gap="sm">
            <Title order={3}>{text.stepConfirm}</Title>
            {look.others.length > 0 && (
              <Checkbox
                label={text.others(look.others.join(', '))}
                checked={others}
                onChange={(event) => setOthers(event.currentTarget.checked)}
              />
            )}
            <TextInput
              label={text.nameLabel(look.name)}
              autoFocus
              withAsterisk
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <PasswordField
              label={text.password}
              withAsterisk
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={wrong && errorWords(wrong)}
            />
            <Text fw={600}>{text.noReturn}</Text>
            <Group gap="xs">
              <Button
                type="submit"
                color="red.9"
                leftSection={<IconTrashX size={18} aria-hidden />}
                disabled={!ready}
                loading={busy === 'wipe'}
              >
                {text.wipe}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      {busy === 'wipe' && (
        <Text role="status">
          {text.wiping} {progress?.item}
        </Text>
      )}
      <ErrorNote error={wrong ? null : error} />
      <Button variant="subtle" color="gray" disabled={busy !== null} onClick={onClose}>
        {text.cancel}
      </Button>
    </Stack>
  );
}
