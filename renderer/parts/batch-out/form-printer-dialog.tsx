/** Printer and tray of one kind of paper. The tray is words: no program can choose it beforehand. */
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import type { FormPrinter, Printers } from '../../../shared/ipc/print.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';

interface Props {
  readonly form: string;
  readonly printers: Printers['printers'];
  readonly remembered: FormPrinter | null;
  readonly onClose: () => void;
}

export function FormPrinterDialog({ form, printers, remembered, onClose }: Props) {
  const known = printers.some(({ name }) => name === remembered?.printer);
  const [printer, setPrinter] = useState(known ? (remembered?.printer ?? '') : '');
  const [tray, setTray] = useState(remembered?.tray ?? '');
  const remember = useCommand('print.remember');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    remember.mutate({ form, printer, tray }, { onHere: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={text.chooserTitle}>
      <form onSubmit={keep}>
        <Stack gap="sm">
          <Select
            label={text.printer}
            data={[
              { value: '', label: text.anyPrinter },
              ...printers.map(({ name, label }) => ({ value: name, label })),
            ]}
            value={printer}
            allowDeselect={false}
            onChange={(value) => setPrinter(value ?? '')}
          />
          <TextInput
            label={text.tray}
            description={text.trayHint}
            maxLength={60}
            value={tray}
            onChange={(event) => setTray(event.currentTarget.value)}
          />
          <ErrorNote error={remember.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit">{text.keep}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
