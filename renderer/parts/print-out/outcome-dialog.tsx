/** "In ra đúng chưa?": only what a person has said to be good counts as printed. Closed, the print goes on waiting. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { outcomeText as text } from '../../../shared/i18n/vi/print-register.ts';
import type { PrintRunDetail } from '../../../shared/ipc/print-register.ts';
import type { AnsweredSheet } from '../../../shared/print-register/run.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { Loading } from '../loading.tsx';
import { notify } from '../notify.ts';
import { AgainPanel } from './again-panel.tsx';
import { useOnTop } from './escape-on-top.ts';
import { OutcomeSheets } from './outcome-sheets.tsx';

interface Props {
  readonly runId: number;
  readonly onClose: () => void;
}

export function OutcomeDialog({ runId, onClose }: Props) {
  const run = useOp('printRun.get', { id: runId });
  const [stage, setStage] = useState<'ask' | 'sheets'>('ask');
  const waits = run.data?.state === 'sent';
  const close = () => {
    if (waits) notify.news(text.laterTold);
    onClose();
  };
  useOnTop(close);
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={false}
      title={!run.data || waits ? text.title : text.again.title}
      size={stage === 'sheets' ? 'min(1040px, 96vw)' : 680}
      centered
      closeOnClickOutside={false}
      zIndex={400}
    >
      <ErrorNote error={run.error?.error} />
      {run.isPending && <Loading />}
      {run.data &&
        (waits ? (
          <Asked run={run.data} stage={stage} onStage={setStage} onLater={close} onDone={onClose} />
        ) : (
          <AgainPanel run={run.data} onClose={onClose} />
        ))}
    </Modal>
  );
}

interface AskedProps {
  readonly run: PrintRunDetail;
  readonly stage: 'ask' | 'sheets';
  readonly onStage: (stage: 'ask' | 'sheets') => void;
  readonly onLater: () => void;
  /** all came out well, or it is a thing of the printer's dialog what is printed again */
  readonly onDone: () => void;
}

const allAs = (run: PrintRunDetail, outcome: 'good' | 'notPrinted'): AnsweredSheet[] =>
  run.rows.map(({ sheet, suggested }) => ({
    sheet,
    outcome,
    serial: outcome === 'good' && run.serialled ? suggested : '',
    why: '',
  }));

function Asked({ run, stage, onStage, onLater, onDone }: AskedProps) {
  const answer = useCommand('printRun.answer');
  const send = (sheets: readonly AnsweredSheet[]) =>
    answer.mutate(
      { id: run.id, sheets: [...sheets] },
      {
        onSuccess: ({ good, spoiled, notPrinted }) => {
          notify.news(text.answered(good, spoiled, notPrinted));
          if (spoiled + notPrinted === 0) onDone();
        },
      },
    );
  return (
    <Stack gap="sm">
      <Text>{text.of(run.title, run.sheets)}</Text>
      <Text c="dimmed">{run.serialled ? text.serialsHint(run.blank, run.blanksLeft) : text.eachPage}</Text>
      <ErrorNote error={answer.error?.error} />
      {stage === 'sheets' ? (
        <OutcomeSheets
          run={run}
          first={allAs(run, 'good')}
          busy={answer.isPending}
          onBack={() => onStage('ask')}
          onSave={send}
        />
      ) : (
        <Group justify="space-between" gap="sm">
          <Button variant="subtle" color="gray" onClick={onLater}>
            {text.later}
          </Button>
          <Group gap="sm">
            <Button
              variant="default"
              disabled={answer.isPending}
              onClick={() => send(allAs(run, 'notPrinted'))}
            >
              {text.none}
            </Button>
            <Button variant="default" disabled={answer.isPending} onClick={() => onStage('sheets')}>
              {text.someSpoiled}
            </Button>
            <Button
              autoFocus
              loading={answer.isPending}
              // Serials stand on the blanks: they are looked at before they are written.
              onClick={() => (run.serialled ? onStage('sheets') : send(allAs(run, 'good')))}
            >
              {text.allGood}
            </Button>
          </Group>
        </Group>
      )}
    </Stack>
  );
}
