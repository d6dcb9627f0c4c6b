import { Button, Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { machineText as text } from '../../../../shared/i18n/vi/machine.ts';
import type { MachineFacts } from '../../../../shared/ipc/machine.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Card } from './card.tsx';

/** The errors of the program, which name nobody. */
export function LogCard({ facts }: { readonly facts: MachineFacts }) {
  const show = useCommand('machine.showLog');
  return (
    <Card title={text.log} note={text.logNote}>
      {facts.logBytes === 0 ? (
        <Text>{text.logEmpty}</Text>
      ) : (
        <>
          <Text>{text.logOf(facts.logFile, text.bytes(facts.logBytes))}</Text>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={18} aria-hidden />}
            onClick={() => show.mutate({})}
          >
            {text.showLog}
          </Button>
        </>
      )}
      <ErrorNote error={show.error?.error} />
    </Card>
  );
}
