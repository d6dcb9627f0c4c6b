/**
 * The two half-sheets, seen and sent to the printer. No file is offered and no print run is kept: the code would lie
 * beside the register or in it. That a sheet was printed is logged.
 */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { recoverySheetText as text } from '../../shared/i18n/vi/recovery-sheet.ts';
import type { PrintPreview } from '../../shared/ipc/print.ts';
import type { AppError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { ErrorNote } from './error-note.tsx';
import { notify } from './notify.ts';
import { PdfPreview } from './pdf-preview.tsx';
import classes from './print-recovery.module.css';
import { todayInVietnam } from './today.ts';

export function PrintRecovery({ code }: { code: string }) {
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<PrintPreview | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    await work().finally(() => setBusy(false));
  };
  const layOut = () =>
    during(async () => {
      const job = { document: 'recoverySheet', code, madeOn: todayInVietnam() } as const;
      const made = await call('print.preview', { job, progressId: crypto.randomUUID() });
      if (made.ok) setPreview(made.value);
      else setError(made.error);
    });
  const close = () => {
    setPreview(null);
    // Neither the pages nor the window that laid them out keep the code.
    void call('print.stop', { forget: true });
  };
  const send = (token: string) =>
    during(async () => {
      const sent = await call('print.send', { token });
      if (!sent.ok) return setError(sent.error);
      if (!sent.value.sent) return;
      const noted = await call('register.codePrinted', {});
      close();
      if (noted.ok) notify.news(text.sent);
      else notify.failure(noted.error);
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={busy && !preview}
        onClick={() => void layOut()}
      >
        {text.print}
      </Button>
      {!preview && <ErrorNote error={error} />}
      {preview && (
        <Modal
          opened
          onClose={close}
          title={text.modalTitle}
          size="min(900px, 96vw)"
          closeOnClickOutside={false}
        >
          <Stack gap="sm">
            <Group justify="space-between" wrap="nowrap">
              <Text>{text.modalNote}</Text>
              <Button data-autofocus flex="none" loading={busy} onClick={() => void send(preview.token)}>
                {text.send}
              </Button>
            </Group>
            <ErrorNote error={error} />
            <div className={classes.preview}>
              <PdfPreview bytes={preview.bytes} />
            </div>
          </Stack>
        </Modal>
      )}
    </>
  );
}
