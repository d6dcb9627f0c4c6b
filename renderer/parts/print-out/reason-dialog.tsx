import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { outcomeText } from '../../../shared/i18n/vi/print-register.ts';
import type { EarlierPrint } from '../../../shared/ipc/print-register.ts';
import { shortestReason } from '../../../shared/print-register/run.ts';
import { DeedForm } from '../deed-form.tsx';
import { momentText } from '../moment-text.ts';
import { useOnTop } from './escape-on-top.ts';

const text = outcomeText.reason;
const shown = 6;

interface Props {
  readonly earlier: readonly EarlierPrint[];
  /** null: it is not printed */
  readonly onAnswer: (reason: string | null) => void;
}

/** The same paper was printed well before: when, by whom, and why once more. */
export function ReasonDialog({ earlier, onAnswer }: Props) {
  useOnTop(() => onAnswer(null));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const enough = reason.trim().length >= shortestReason;
  const go = () => {
    setTried(true);
    if (enough) onAnswer(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      closeOnEscape={false}
      title={text.title}
      size={640}
      centered
      zIndex={400}
    >
      <DeedForm onSave={go}>
        <Stack gap="sm">
          <Text>{text.told(earlier.length)}</Text>
          <List listStyleType="none" spacing={4}>
            {earlier.slice(0, shown).map((print) => (
              <List.Item key={`${print.runId} ${print.name}`}>
                {text.line(print.name, momentText(print.at), print.by)}
              </List.Item>
            ))}
            {earlier.length > shown && <List.Item>{text.more(earlier.length - shown)}</List.Item>}
          </List>
          <Textarea
            label={text.field}
            required
            data-autofocus
            rows={2}
            maxLength={300}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={tried && !enough ? text.short : undefined}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={() => onAnswer(null)}>
              {text.cancel}
            </Button>
            <Button type="submit">{text.go}</Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
