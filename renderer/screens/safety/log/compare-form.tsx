/** The code of a signed paper against the log: the proof against whoever knows the password. */
import { Alert, Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconScale, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { logText } from '../../../../shared/i18n/vi/log.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import classes from './log.module.css';

const text = logText.compare;

export function CompareOut() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconScale size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {text.title}
      </Button>
      {opened && <CompareForm onClose={() => setOpened(false)} />}
    </>
  );
}

function CompareForm({ onClose }: { readonly onClose: () => void }) {
  const [sequence, setSequence] = useState<string | number>('');
  const [code, setCode] = useState('');
  const compare = useCommand('log.compare');
  const ready = typeof sequence === 'number' && sequence > 0 && code.trim() !== '';
  const { data } = compare;
  return (
    <Modal opened onClose={onClose} title={text.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) compare.mutate({ sequence, code }, { onError: () => undefined });
        }}
      >
        <Stack gap="sm">
          <Text>{text.about}</Text>
          <NumberInput
            label={text.sequence}
            data-autofocus
            w={200}
            min={1}
            allowDecimal={false}
            hideControls
            thousandSeparator="."
            decimalSeparator=","
            value={sequence}
            onChange={setSequence}
          />
          <TextInput
            label={text.code}
            description={text.codeHint}
            autoComplete="off"
            maxLength={100}
            classNames={{ input: classes.code ?? '' }}
            value={code}
            onChange={(e) => setCode(e.currentTarget.value)}
          />
          <ErrorNote error={compare.error?.error} />
          {data && (
            <Alert
              color={data.same ? 'teal' : 'red'}
              role={data.same ? 'status' : 'alert'}
              icon={data.same ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
            >
              {data.sentence}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.close}
            </Button>
            <Button type="submit" disabled={!ready || compare.isPending}>
              {text.button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
