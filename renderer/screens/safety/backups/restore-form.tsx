import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import type { BackupEntry, RestoreDone } from '../../../../shared/ipc/backup.ts';
import { useCommand, useOp } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { FormFooter } from '../../../parts/form-footer.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { PasswordField } from '../../../parts/password-field.tsx';
import { UnprovenCopy } from '../../../parts/unproven-copy.tsx';
import { BothSides } from './both-sides.tsx';

const text = backupText.restore;

interface Props {
  readonly copy: BackupEntry;
  readonly onBack: () => void;
  readonly onDone: (done: RestoreDone) => void;
}

/** What is there, what would come, what would be lost; and the password. */
export function RestoreForm({ copy, onBack, onDone }: Props) {
  const { place, file } = copy;
  const preview = useOp('backup.preview', { place, file });
  const status = useOp('register.status', {});
  const restore = useCommand('backup.restore');
  const [password, setPassword] = useState('');
  const [accepted, setAccepted] = useState(false);
  const practice = status.data?.open?.practice === true;
  const error = restore.error?.error;
  const wrong = error?.code === 'register.wrong-password' ? error : undefined;
  const save = () => restore.mutate({ place, file, password, unproven: accepted }, { onSuccess: onDone });
  return (
    <Paper component="section" aria-label={text.title} withBorder p="md">
      <DeedForm onSave={save}>
        <Stack gap="md">
          <Title order={2}>{text.title}</Title>
          {preview.isPending && <Loading text={text.looking} />}
          <ErrorNote error={preview.error?.error} />
          {preview.data && (
            <>
              <BothSides preview={preview.data} />
              {preview.data.unproven && <UnprovenCopy accepted={accepted} onChange={setAccepted} />}
              <Text>{text.first}</Text>
              {!practice && (
                <PasswordField
                  maw={420}
                  label={text.password}
                  value={password}
                  onChange={(e) => setPassword(e.currentTarget.value)}
                  error={wrong && errorWords(wrong)}
                  autoFocus
                />
              )}
              <ErrorNote error={wrong ? undefined : error} />
            </>
          )}
          <FormFooter>
            {restore.isPending && <Text role="status">{text.doing}</Text>}
            <Button
              variant="default"
              disabled={restore.isPending}
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              onClick={onBack}
            >
              {text.back}
            </Button>
            {preview.data && (
              <Button
                type="submit"
                loading={restore.isPending}
                disabled={(!practice && password === '') || (preview.data.unproven && !accepted)}
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
              >
                {text.do}
              </Button>
            )}
          </FormFooter>
        </Stack>
      </DeedForm>
    </Paper>
  );
}
