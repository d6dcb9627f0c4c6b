/** Before a register is open: open one, found one, or try things out on invented people. */
import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDeviceUsb, IconInfoCircle, IconNotebook, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { RegisterFile, RegisterStatus } from '../../../shared/ipc/register.ts';
import { useCommand } from '../../api.ts';
import { DataFolder } from '../../parts/data-folder.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { RecoveryCode } from '../../parts/recovery-code.tsx';
import { ZoomChoice } from '../../parts/zoom-choice.tsx';
import { CreateForm } from './create-form.tsx';
import { type Damaged, DamageForm } from './damage-form.tsx';
import { OpenForm } from './open-form.tsx';
import { RecoverForm } from './recover-form.tsx';
import { RetiredNote } from './retired-note.tsx';
import classes from './start-screen.module.css';
import { TakeForm } from './take-form.tsx';

type View =
  | { readonly name: 'home' }
  | { readonly name: 'create' }
  | { readonly name: 'code'; readonly code: string }
  | { readonly name: 'recover'; readonly file: string }
  | { readonly name: 'damage'; readonly damaged: Damaged }
  | { readonly name: 'take' };

interface Props {
  readonly status: RegisterStatus;
  /** keeps this screen although the new register is open: its recovery code is shown only once */
  readonly onHold: (held: boolean) => void;
}

export function StartScreen({ status, onHold }: Props) {
  const [view, setView] = useState<View>({ name: 'home' });
  const home = () => setView({ name: 'home' });
  // Looked up anew: how long one has to wait changes with each try.
  const forgotten = view.name === 'recover' ? status.files.find(({ file }) => file === view.file) : undefined;
  return (
    <div className={classes.page}>
      <Stack className={classes.column ?? ''} gap="md">
        <Group justify="space-between" gap="sm">
          <div>
            <Title order={1}>{startText.title}</Title>
            <Text c="dimmed">{startText.subtitle}</Text>
          </div>
          <ZoomChoice />
        </Group>
        <RetiredNote />
        <Paper component="main" withBorder p="lg">
          {view.name === 'home' && (
            <Home
              status={status}
              onCreate={() => setView({ name: 'create' })}
              onForgotten={({ file }) => setView({ name: 'recover', file })}
              onDamaged={(damaged) => setView({ name: 'damage', damaged })}
              onTake={() => setView({ name: 'take' })}
            />
          )}
          {view.name === 'create' && (
            <CreateForm
              onBack={home}
              onStart={() => onHold(true)}
              onRefused={() => onHold(false)}
              onMade={(code) => setView({ name: 'code', code })}
            />
          )}
          {view.name === 'code' && (
            <RecoveryCode done={startText.codeDone} code={view.code} onDone={() => onHold(false)} />
          )}
          {view.name === 'damage' && <DamageForm damaged={view.damaged} onBack={home} />}
          {view.name === 'take' && <TakeForm onBack={home} />}
          {forgotten && <RecoverForm key={forgotten.file} file={forgotten} onBack={home} />}
        </Paper>
        {view.name === 'home' && <Notice />}
        {view.name === 'home' && (
          <Paper component="section" aria-label={startText.dataFolder} withBorder p="md">
            <Title order={3} mb={4}>
              {startText.dataFolder}
            </Title>
            <DataFolder folder={status.dataFolder} portable={status.portable} mayChoose />
          </Paper>
        )}
      </Stack>
    </div>
  );
}

interface HomeProps {
  readonly status: RegisterStatus;
  readonly onCreate: () => void;
  readonly onForgotten: (file: RegisterFile) => void;
  readonly onDamaged: (damaged: Damaged) => void;
  readonly onTake: () => void;
}

function Home({ status, onCreate, onForgotten, onDamaged, onTake }: HomeProps) {
  const practice = useCommand('register.createPractice');
  const none = status.files.length === 0;
  return (
    <Stack gap="md">
      {none ? (
        <div>
          <Title order={2}>{startText.firstTitle}</Title>
          <Text>{startText.first}</Text>
        </div>
      ) : (
        <OpenForm files={status.files} onForgotten={onForgotten} onDamaged={onDamaged} />
      )}
      {!none && (
        <Title order={3} className={classes.other ?? ''}>
          {startText.other}
        </Title>
      )}
      <Stack gap="xs" align="flex-start">
        <Button
          variant={none ? 'filled' : 'default'}
          leftSection={<IconNotebook size={18} aria-hidden />}
          onClick={onCreate}
        >
          {startText.create}
        </Button>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconSchool size={18} aria-hidden />}
            loading={practice.isPending}
            onClick={() => practice.mutate({})}
          >
            {startText.openPractice}
          </Button>
          <Text c="dimmed">{startText.openPracticeNote}</Text>
        </Group>
        <Group gap="sm">
          <Button variant="default" leftSection={<IconDeviceUsb size={18} aria-hidden />} onClick={onTake}>
            {backupText.take.button}
          </Button>
          <Text c="dimmed">{backupText.take.note}</Text>
        </Group>
      </Stack>
      <ErrorNote error={practice.error?.error} />
    </Stack>
  );
}

function Notice() {
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={startText.noticeTitle}>
      <List fz="sm">
        {startText.notice.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
