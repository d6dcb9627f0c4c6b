import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { stepsText as text } from '../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../shared/ipc/step.ts';
import { call, useCommand, useOp } from '../api.ts';
import { ErrorNote } from '../parts/error-note.tsx';
import { Loading } from '../parts/loading.tsx';
import { notify } from '../parts/notify.ts';
import { useMay } from '../parts/rights/use-may.ts';
import { StepEffect } from '../parts/step-effect.tsx';
import { onUndoRequest, requestUndo } from '../parts/undo-request.ts';

/** Where Ctrl+Z belongs to what is being typed, or to a dialog that stands open. */
const isTaken = (event: KeyboardEvent): boolean => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return (
    event.defaultPrevented ||
    target?.isContentEditable === true ||
    target?.closest('input, textarea, select, [role="dialog"]') !== null
  );
};

/** Ctrl+Z from anywhere: shows what the last step's undoing would bring back; Enter does it. */
export function UndoLast() {
  const [step, setStep] = useState<StepView | null>(null);
  const mayWrite = useMay('write');

  const ask = useCallback(async (asked: StepView | null) => {
    if (asked) return setStep(asked);
    const last = await call('step.last', {});
    if (!last.ok) return notify.failure(last.error);
    if (last.value) setStep(last.value);
    else notify.news(text.nothingToUndo);
  }, []);

  useEffect(() => onUndoRequest((asked) => void ask(asked)), [ask]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!mayWrite || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'z' || isTaken(event)) return;
      event.preventDefault();
      requestUndo(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mayWrite]);

  if (!step) return null;
  return <AskUndo step={step} onClose={() => setStep(null)} />;
}

function AskUndo({ step, onClose }: { step: StepView; onClose: () => void }) {
  const preview = useOp('step.preview', { id: step.id });
  const undo = useCommand('step.undo');
  const error = undo.error?.error ?? preview.error?.error;
  const effect = preview.data;
  return (
    <Modal opened onClose={onClose} title={text.undoLastTitle(step.name)} size={620} centered>
      <Stack gap="sm">
        {preview.isPending && <Loading />}
        {effect && <StepEffect effect={effect} />}
        <ErrorNote error={error} />
        {effect && !error && <Text c="dimmed">{text.undoLastHint}</Text>}
        <Group justify="space-between" gap="sm">
          <Button
            variant="subtle"
            color="gray"
            onClick={onClose}
            renderRoot={(props) => <Link to="/cac-buoc" {...props} />}
          >
            {text.allSteps}
          </Button>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.keep}
            </Button>
            {effect && !error && (
              <Button
                data-autofocus
                autoFocus
                loading={undo.isPending}
                onClick={() =>
                  undo.mutate(
                    { id: step.id },
                    {
                      onSuccess: ({ name, changes }) => {
                        notify.news(text.undone(name, changes));
                        onClose();
                      },
                    },
                  )
                }
              >
                {text.undo}
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
