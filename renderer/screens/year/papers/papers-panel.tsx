/** The meeting papers of a year: chosen on the left, looked at on the right, then printed, saved or taken to Excel. */
import { Alert, Button, Divider, Group, Stack, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconDeviceFloppy,
  IconEye,
  IconFileSpreadsheet,
  IconPrinter,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isYearTable } from '../../../../shared/entities/year-paper.ts';
import { printText } from '../../../../shared/i18n/vi/print.ts';
import { ratingPapersText as text } from '../../../../shared/i18n/vi/rating-papers-panel.ts';
import { sheetText } from '../../../../shared/i18n/vi/sheet.ts';
import type { YearPaper, YearPaperJob } from '../../../../shared/ipc/year-paper.ts';
import { call, runJob } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { LayoutNotesList } from '../../../parts/layout-notes.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { ExportForm } from '../../../parts/paper-out/export-form.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { usePdfOutput } from '../../../parts/use-pdf-output.ts';
import { usePreview } from '../../../parts/use-preview.ts';
import { PaperNotes } from './paper-notes.tsx';
import { PaperOptions } from './paper-options.tsx';
import { PaperWords } from './paper-words.tsx';
import classes from './papers.module.css';
import { usePaperChoice } from './use-paper-choice.ts';

// pdf.js is a third of all code: fetched when there are pages to look at.
const PdfPreview = lazy(async () => ({
  default: (await import('../../../parts/pdf-preview.tsx')).PdfPreview,
}));

/** Rows of all copies that one print may have; a self-review is two pages, the room of ten rows and more. */
const mostRows = 20_000;
const rowsOfReview = 10;

/** Up to here pages appear while one changes the options; beyond, they are made when asked for. */
const liveLimit = 150;
const liveDelay = 500;

const peopleOn = ({ units }: YearPaper): number => units.reduce((sum, { rows }) => sum + rows.length, 0);
const organisationsOn = ({ units }: YearPaper): number =>
  units.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0);

/** What the pages were asked for: they are the right ones while none of it is another one. */
interface Made {
  readonly job: YearPaperJob;
  readonly wanted: string;
  readonly paper: YearPaper;
}

export function PapersPanel({ year }: { readonly year: number }) {
  const choice = usePaperChoice(year);
  const { kind, orgId, request } = choice;
  const paper = choice.paper.data;
  const people = paper ? peopleOn(paper) : 0;
  const rows = people * (kind === 'selfReview' ? rowsOfReview : (choice.job?.copies ?? 1));
  const job = rows > mostRows ? null : choice.job;
  const { state, make, stop } = usePreview();
  const [excel, setExcel] = useState(false);
  const [first] = paper?.units ?? [];
  const name = text.fileName(kind, year, paper?.units.length === 1 && first ? first.orgName : text.every);
  const output = usePdfOutput(state, `${name}.pdf`);

  // The job is made anew at every render; its text says whether it is another one.
  const wanted = job && JSON.stringify(job);
  const [made, setMade] = useState<Made | null>(null);
  const live = people * (job?.copies ?? 1) <= liveLimit;
  const layOut = async (): Promise<void> => {
    if (!job || !wanted || !paper) return;
    // What was entered elsewhere meanwhile makes the pages old, too.
    setMade({ job, wanted, paper });
    await make(job);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is `job` as text
  useEffect(() => {
    if (!job || !live) return;
    const later = setTimeout(() => void layOut(), liveDelay);
    return () => clearTimeout(later);
  }, [wanted, paper, live]);

  const ready =
    made !== null &&
    state.job === made.job &&
    made.wanted === wanted &&
    made.paper === paper &&
    !state.making;
  return (
    <div className={classes.columns}>
      <Stack gap="md" className={classes.options ?? ''}>
        <PaperOptions choice={choice} />
        {kind !== 'selfReview' && <Divider label={text.words} labelPosition="left" />}
        <PaperWords choice={choice} />
      </Stack>
      <section className={classes.sheets}>
        <Group gap="xs">
          <May right="out">
            <Button
              leftSection={<IconDeviceFloppy size={18} aria-hidden />}
              disabled={!ready || output.busy}
              onClick={() => void output.save()}
            >
              {printText.save}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              disabled={!ready || output.busy}
              onClick={() => void output.send()}
            >
              {printText.send}
            </Button>
          </May>
          {isYearTable(kind) && (
            <May right="out">
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                onClick={() => setExcel(true)}
              >
                {sheetText.export}
              </Button>
            </May>
          )}
          {paper && state.preview && ready && (
            <Text c="dimmed" role="status">
              {kind === 'committeeBallot' || kind === 'branchBallot'
                ? text.organisations(state.preview.pages, organisationsOn(paper))
                : text.summary(state.preview.pages, paper.units.length, people)}
            </Text>
          )}
        </Group>
        <ErrorNote error={choice.paper.error?.error ?? output.error ?? state.error} />
        {ready && output.written && (
          <Alert variant="default" color="teal" role="status" icon={<IconCheck aria-hidden />}>
            <Group justify="space-between" gap="xs">
              {output.written.sentence}
              <Button variant="default" size="xs" onClick={() => void output.reveal()}>
                {printText.reveal}
              </Button>
            </Group>
          </Alert>
        )}
        {choice.paper.isPending && <Loading />}
        {paper && <PaperNotes paper={paper} />}
        {ready && state.preview && <LayoutNotesList notes={state.preview.notes} />}
        {rows > mostRows && (
          <Alert variant="default" role="alert" icon={<IconAlertTriangle aria-hidden />}>
            {text.tooMany(people)}
          </Alert>
        )}
        {state.making && <ProgressPanel title={printText.making} progress={state.progress} onCancel={stop} />}
        {job && !live && !ready && !state.making && (
          <Button
            variant="default"
            className={classes.make ?? ''}
            leftSection={<IconEye size={18} aria-hidden />}
            onClick={() => void layOut()}
          >
            {text.make(people)}
          </Button>
        )}
        {state.preview && (
          <div className={ready ? classes.pages : `${classes.pages} ${classes.stale}`}>
            <Suspense fallback={<Loading />}>
              <PdfPreview bytes={state.preview.bytes} />
            </Suspense>
          </div>
        )}
      </section>
      {excel && isYearTable(kind) && (
        <ExportForm
          out={{
            title: text.kinds[kind],
            fileName: name,
            orgId,
            write: (words, token, onProgress) =>
              runJob(
                'sheet.export',
                { request: { ...request, kind, sheet: 'yearPaper' }, paper: words, token },
                onProgress,
              ),
            printJob: (words, size) => ({
              ...{ document: 'sheet', paper: words, size },
              request: { ...request, kind, sheet: 'yearPaper' },
            }),
            allowed: () => call('yearPaper.get', { request }),
          }}
          onClose={() => setExcel(false)}
        />
      )}
    </div>
  );
}
