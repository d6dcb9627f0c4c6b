/** Papers of the office's own, through a PDF: what is shown is what is saved and printed. */
import { Alert, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { type CertificatePresetName, printText as text } from '../../../shared/i18n/vi/print.ts';
import type { PrintJob } from '../../../shared/ipc/print.ts';
import { FormPrinterLine } from '../../parts/batch-out/form-printer-line.tsx';
import { SaveMany } from '../../parts/batch-out/save-many.tsx';
import { SendButton } from '../../parts/batch-out/send-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { usePdfOutput } from '../../parts/use-pdf-output.ts';
import { usePreview } from '../../parts/use-preview.ts';
import { CardOptionsForm } from './card-options.tsx';
import { cardsJob, useCardOptions } from './cards/use-card-options.ts';
import { CertificateForm } from './certificate-form.tsx';
import { PeopleChoice } from './people-choice.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import classes from './printing.module.css';
import { RatingCheck } from './rating-check.tsx';
import type { People } from './use-people.ts';
import { useWording } from './use-wording.ts';

/** Up to here pages appear while one changes the options; beyond, they are made when asked for. */
const liveLimit = 150;
const liveDelay = 300;

interface DeskProps {
  readonly document: 'cards' | 'certificate';
  /** what stands beside the buttons */
  readonly tools?: ReactNode;
  readonly people: People;
  readonly organisation: { readonly name: string; readonly type: OrganisationType };
}

export function PrintingDesk({ document, tools, people, organisation }: DeskProps) {
  const cards = useCardOptions();
  const certificate = useWording(organisation.type);
  const { state, make, stop, forget } = usePreview();
  const output = usePdfOutput(
    state,
    state.job?.document === 'certificate'
      ? text.fileName.certificate(state.job.title, organisation.name)
      : text.fileName.cards(organisation.name),
  );

  const { ids } = people;
  const { wording } = certificate;
  const job = useMemo((): PrintJob | null => {
    const memberIds = [...ids];
    if (memberIds.length === 0) return null;
    if (document === 'cards') return cardsJob(cards.options, memberIds);
    return wording && { document, memberIds, ...wording };
  }, [document, ids, cards.options, wording]);

  const live = ids.length <= liveLimit;
  useEffect(() => {
    if (!job) return forget();
    if (!live) return;
    const later = setTimeout(() => void make(job), liveDelay);
    return () => clearTimeout(later);
  }, [job, live, make, forget]);

  // Who was rated so is in the register: nobody has to tick them one by one.
  const choosePreset = (preset: CertificatePresetName): void => {
    const [year] = people.years;
    if (preset === 'excellent' && year !== undefined && people.source !== 'selection') {
      people.setSource('rating');
      people.setLevel('excellent');
      people.setYear(year);
      certificate.setPreset(preset, year);
    } else certificate.setPreset(preset);
  };

  const ready = state.preview !== null && state.job === job && !state.making;
  return (
    <>
      <Group justify={tools ? 'space-between' : 'flex-end'} gap="sm" mb="sm" style={{ flex: 'none' }}>
        {tools}
        <Group gap="sm">
          <SendButton disabled={!ready || output.busy} onSend={output.send} />
          <SaveMany
            state={state}
            title={state.job?.document === 'certificate' ? state.job.title : ''}
            disabled={!ready || output.busy}
          />
          <Button
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            disabled={!ready || output.busy}
            onClick={output.save}
          >
            {text.save}
          </Button>
        </Group>
      </Group>
      {state.job && <FormPrinterLine job={state.job} />}
      <ErrorNote error={output.error} />
      {output.written && (
        <Alert
          variant="default"
          color="teal"
          role="status"
          mb="sm"
          style={{ flex: 'none' }}
          icon={<IconCheck aria-hidden />}
        >
          <Group justify="space-between" gap="sm">
            <Text>{output.written.sentence}</Text>
            <Button variant="default" size="compact-md" onClick={output.reveal}>
              {text.reveal}
            </Button>
          </Group>
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack gap="md" className={classes.options ?? ''}>
          <PeopleChoice people={people} />
          <Divider />
          {document === 'cards' ? (
            <CardOptionsForm {...cards} />
          ) : (
            <CertificateForm wording={{ ...certificate, setPreset: choosePreset }}>
              {certificate.preset === 'excellent' && (
                <RatingCheck ids={ids} year={certificate.year} years={people.years} />
              )}
            </CertificateForm>
          )}
        </Stack>
        {ids.length === 0 && people.known ? (
          <EmptyState text={text.nobodyChosen}>
            <Button variant="default" renderRoot={(props) => <Link to="/dang-vien" {...props} />}>
              {text.toList}
            </Button>
          </EmptyState>
        ) : job === null ? (
          people.known && <EmptyState text={text.fillForm} />
        ) : (
          <PreviewPanel
            state={state}
            stale={!ready}
            people={ids.length}
            onStop={stop}
            {...(live || ready ? {} : { onMake: () => void make(job) })}
          />
        )}
      </div>
    </>
  );
}
