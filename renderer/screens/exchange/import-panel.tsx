import { Button, Stack } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { FilePassword } from './file-password.tsx';
import { ImportDone } from './import-done.tsx';
import { StagedNote } from './staged-note.tsx';
import { useImport } from './use-import.ts';
import { WizardSteps } from './wizard-steps.tsx';

/** Bringing a list in: choosing the file, going on with the one on its way, the steps, the result. */
export function ImportPanel() {
  const wizard = useImport();
  const { staged, decisions, busy, locked, error, progress, result } = wizard.state;
  const waiting = useOp('import.staged', {}, { enabled: staged === null && busy === null }).data;
  if (result) return <ImportDone result={result} onAgain={wizard.startAgain} />;
  if (busy === 'reading' || busy === 'resuming')
    return (
      <ProgressPanel
        title={busy === 'reading' ? text.reading : wizardText.resuming}
        progress={progress}
        onCancel={wizard.cancel}
      />
    );
  const pick = (label: string, variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
      disabled={busy !== null}
      onClick={() => void wizard.pick()}
    >
      {label}
    </Button>
  );
  return (
    <Stack gap="md">
      {locked === null && <ErrorNote error={error} />}
      {locked && (
        <FilePassword
          name={locked.name}
          error={error}
          onOpen={(password) => void wizard.openWithPassword(password)}
        />
      )}
      {staged && decisions ? (
        <WizardSteps wizard={{ ...wizard, staged, decisions }} pickOther={pick(text.pickOther, 'default')} />
      ) : (
        <>
          {waiting && <StagedNote staged={waiting} wizard={wizard} />}
          {!waiting && (
            <EmptyState text={text.empty}>{pick(text.pick, locked ? 'default' : 'filled')}</EmptyState>
          )}
        </>
      )}
    </Stack>
  );
}
