import { Button, Stack, Text } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { importHistoryText as text } from '../../../shared/i18n/vi/import-history.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { FilePassword } from './file-password.tsx';
import { useHistoryJob } from './import-history-job.ts';

type Of = OpSent<'import.result'>['of'];

/** Saves the user's own file with coloured cells and comments, of a batch or of the list being looked at. */
export function ResultWorkbook({ of, fileName }: { readonly of: Of; readonly fileName: string }) {
  const job = useHistoryJob('import.result');
  const save = async (password: string | null) => {
    const picked = await call('file.pickSave', {
      purpose: 'workbook',
      suggestedName: text.suggestedName(fileName),
    });
    if (!picked.ok) return job.fail(picked.error);
    if (picked.value) await job.start({ token: picked.value.token, of, password }, { changes: false });
  };
  const locked = ['workbook.password', 'workbook.wrong-password'].includes(job.error?.code ?? '');
  if (job.running) return <ProgressPanel title={text.saving} progress={job.progress} onCancel={job.cancel} />;
  return (
    <Stack gap={6} align="flex-start">
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconFileCheck size={18} aria-hidden />}
        aria-label={text.resultOf(fileName)}
        onClick={() => void save(null)}
      >
        {text.result}
      </Button>
      {locked ? (
        <FilePassword name={fileName} error={job.error} onOpen={(password) => void save(password)} />
      ) : (
        <ErrorNote error={job.error} />
      )}
      {job.outcome && !job.error && (
        <Text role="status">
          {job.outcome.copy ? text.savedCopy(job.outcome.file) : text.saved(job.outcome.file)}
        </Text>
      )}
    </Stack>
  );
}
