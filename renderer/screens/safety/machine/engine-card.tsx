import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRefresh } from '@tabler/icons-react';
import { machineText as text } from '../../../../shared/i18n/vi/machine.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Card } from './card.tsx';
import { FactTable } from './fact-table.tsx';

/** What the register stands on, tested on the open file. */
export function EngineCard() {
  const engine = useOp('machine.register', {});
  const facts = engine.data;
  return (
    <Card title={text.engine}>
      <ErrorNote error={engine.error?.error} />
      {engine.isLoading && <Loading />}
      {facts && (
        <>
          <FactTable
            facts={[
              [text.database, text.databaseOf(facts.sqlite, facts.ciphers, facts.schema)],
              [text.size, text.bytes(facts.bytes)],
            ]}
          />
          {facts.checks.map(({ name, passed }) => (
            <Verdict key={name} good={passed} words={text.checks[name][passed ? 0 : 1]} />
          ))}
        </>
      )}
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        loading={engine.isFetching}
        onClick={() => void engine.refetch()}
      >
        {text.again}
      </Button>
    </Card>
  );
}

function Verdict({ good, words }: { readonly good: boolean; readonly words: string }) {
  const Icon = good ? IconCheck : IconAlertTriangle;
  return (
    <Group gap="xs" wrap="nowrap" role={good ? 'status' : 'alert'}>
      <Icon size={20} aria-hidden color={`var(--mantine-color-${good ? 'teal' : 'red'}-7)`} />
      <Text fw={good ? 400 : 600}>{words}</Text>
    </Group>
  );
}
