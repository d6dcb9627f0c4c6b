import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

const text = ruleText.pack;

/** The office's own changes as a file for another office: named, and by whom it is given out. */
export function ExportPack({ entries, onClose }: { entries: number; onClose: () => void }) {
  const office = useOp('register.status', {}).data?.open?.name ?? '';
  const [name, setName] = useState<string>(text.exportNameUsual);
  const [issuer, setIssuer] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const by = issuer ?? office;
  const complete = name.trim() !== '' && by.trim() !== '';

  const write = async () => {
    setError(null);
    const picked = await call('file.pickSave', {
      purpose: 'rulePack',
      suggestedName: text.fileName(name.trim()).slice(0, 190),
    });
    if (!picked.ok) return setError(picked.error);
    if (picked.value === null) return;
    setWriting(true);
    const written = await call('rule.exportPack', { token: picked.value.token, name, issuer: by });
    setWriting(false);
    if (!written.ok) return setError(written.error);
    notify.news(text.exported(written.value.file, written.value.entries));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} size={560} title={text.exportTitle}>
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (complete) void write();
        }}
      >
        <Stack gap="sm">
          <Text>{text.exportNote(entries)}</Text>
          <TextInput
            label={text.exportName}
            withAsterisk
            autoComplete="off"
            maxLength={150}
            data-autofocus
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <TextInput
            label={text.exportIssuer}
            withAsterisk
            autoComplete="off"
            maxLength={200}
            value={by}
            onChange={(e) => setIssuer(e.currentTarget.value)}
          />
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ruleText.form.cancel}
            </Button>
            <Button type="submit" disabled={!complete} loading={writing}>
              {text.exportDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
