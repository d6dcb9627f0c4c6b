/** Which printer and tray this kind of paper goes to, and the way to choose others. */
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import type { Printers, PrintJob } from '../../../shared/ipc/print.ts';
import { printFormOf } from '../../../shared/rules/print-form.ts';
import { useOp } from '../../api.ts';
import { May } from '../rights/may.tsx';
import { FormPrinterDialog } from './form-printer-dialog.tsx';

export function FormPrinterLine({ job }: { readonly job: PrintJob }) {
  const form = printFormOf(job);
  const found = useOp('print.printers', { form });
  const [choosing, setChoosing] = useState(false);
  if (!found.data || found.data.printers.length === 0) return null;
  const { printers, remembered } = found.data;
  return (
    <Group gap="xs" justify="flex-end" mb="sm">
      <Text c="dimmed">{sentenceOf(found.data)}</Text>
      <May right="write">
        <Button variant="subtle" size="compact-md" onClick={() => setChoosing(true)}>
          {remembered ? text.changePrinter : text.choosePrinter}
        </Button>
      </May>
      {choosing && (
        <FormPrinterDialog
          form={form}
          printers={printers}
          remembered={remembered}
          onClose={() => setChoosing(false)}
        />
      )}
    </Group>
  );
}

function sentenceOf({ printers, remembered }: Printers): string {
  if (!remembered) return '';
  const { printer, tray } = remembered;
  if (printer === '') return tray === '' ? '' : text.trayOnly(tray);
  const known = printers.find(({ name }) => name === printer);
  return known ? text.printerOf(known.label, tray) : text.printerGone(printer);
}
