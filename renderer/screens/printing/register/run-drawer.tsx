/** One print: what, whom, from which data, each sheet; and printing it again. */
import { Button, Drawer, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import {
  documentNames,
  outcomeText,
  printWayNames,
  printRegisterText as text,
} from '../../../../shared/i18n/vi/print-register.ts';
import type { PrintRunDetail } from '../../../../shared/ipc/print-register.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call, type JobProgress, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { printAgain } from '../../../parts/print-out/print-out.ts';
import { askOutcome } from '../../../parts/print-out/print-requests.ts';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { RunSheets } from './run-sheets.tsx';
import { RunStateMark } from './run-state-mark.tsx';

const { detail: words } = text;
const shownPeople = 60;

export function RunDrawer({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const run = useOp('printRun.get', { id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={680}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={words.title(id)}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ErrorNote error={run.error?.error} />
      {run.isPending && <Loading />}
      {run.data && <Opened run={run.data} />}
    </Drawer>
  );
}

function Opened({ run }: { readonly run: PrintRunDetail }) {
  const [progress, setProgress] = useState<JobProgress | null | undefined>(undefined);
  const [error, setError] = useState<AppError | null>(null);
  const again = async (): Promise<void> => {
    setError(null);
    setProgress(null);
    const sent = await printAgain({ job: run.job, title: run.title }, setProgress);
    if (!sent.ok && sent.error.code !== 'app.cancelled') setError(sent.error);
  };
  const c = text.columns;
  const facts = [
    [c.title, run.title],
    [text.fields.document, documentNames[run.document]],
    [c.at, `${momentText(run.madeAt)}, ${run.madeBy}`],
    [c.way, printWayNames[run.way]],
    [words.answered, run.answeredAt === '' ? '' : `${momentText(run.answeredAt)}, ${run.answeredBy}`],
    [c.blank, [run.blank, run.box > 0 ? words.box(run.box) : ''].filter(Boolean).join(', ')],
    [words.number, run.number],
    [words.watermark, text.watermarks[run.watermark as keyof typeof text.watermarks] ?? ''],
    [c.reason, run.reason],
    [words.data, run.changedSince ? words.changed : words.same],
    [words.hash, run.sha256],
  ] as const;
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <RunStateMark state={run.state} />
        <Group gap="sm">
          {run.state === 'sent' && <Button onClick={() => askOutcome(run.id)}>{text.answer}</Button>}
          <May right="write">
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              disabled={progress !== undefined}
              onClick={() => void again()}
            >
              {words.again}
            </Button>
          </May>
        </Group>
      </Group>
      <ErrorNote error={error} />
      {progress !== undefined && (
        <ProgressPanel
          title={outcomeText.again.making}
          progress={progress}
          onCancel={() => void call('print.stop', { forget: false })}
        />
      )}
      <Table aria-label={words.facts}>
        <Table.Tbody>
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={190} fw={400} c="dimmed" scope="row">
                  {label}
                </Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      <Text c="dimmed">{words.againHint}</Text>
      <Title order={3} size="h5">
        {words.people}
      </Title>
      {run.members.length === 0 ? (
        <Text c="dimmed">{words.nobody}</Text>
      ) : (
        <Group gap="xs">
          {run.members.slice(0, shownPeople).map(({ id, name }) => (
            <MemberLink key={id} memberId={id} name={name} />
          ))}
          {run.people > shownPeople && <Text>{outcomeText.reason.more(run.people - shownPeople)}</Text>}
        </Group>
      )}
      <Title order={3} size="h5">
        {words.sheets}
      </Title>
      <RunSheets run={run} />
    </Stack>
  );
}
