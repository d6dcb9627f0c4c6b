import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { machineText as text } from '../../../../shared/i18n/vi/machine.ts';
import { startText } from '../../../../shared/i18n/vi/start.ts';
import type { MachineFacts } from '../../../../shared/ipc/machine.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Card } from './card.tsx';
import { FactTable } from './fact-table.tsx';

export function ProgramCard({ facts }: { readonly facts: MachineFacts }) {
  const show = useCommand('folder.showData');
  const { version, system, electron, chromium, node, memory, dataFolder, kind, free } = facts;
  return (
    <Card title={text.program}>
      <FactTable
        facts={[
          [text.version, version],
          [text.folder, `${dataFolder} (${text.kinds[kind]})`],
          [text.free, free === null ? text.unknown : text.bytes(free)],
          [text.system, system],
          [text.memory, text.bytes(memory)],
          [text.parts, text.partsOf(electron, chromium, node)],
        ]}
      />
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={18} aria-hidden />}
        onClick={() => show.mutate({})}
      >
        {startText.showFolder}
      </Button>
      <ErrorNote error={show.error?.error} />
    </Card>
  );
}
