/** Whom a campaign looked at, and what was found of each: entered down the column by keyboard, written together. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import type { InspectionSubject } from '../../../shared/entities/inspection.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import type { CampaignDetail } from '../../../shared/ipc/inspection.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DraftNote } from '../../parts/draft-note.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { noEdits, readEdits, withOutcome, withoutOutcome } from './campaign-outcomes.ts';
import { CampaignReportedForm } from './campaign-reported-form.tsx';
import { SubjectPicker } from './campaign-subject-picker.tsx';
import { SubjectTable } from './campaign-subject-table.tsx';

const text = inspectionSubjectText.subjects;
const pageSize = 100;
const mostRows = 500;
/** Below this nobody needs to search. */
const worthSearching = 12;

export function CampaignSubjects({ detail }: { detail: CampaignDetail }) {
  const { campaign, totals } = detail;
  const stands = campaign.cancelledWhy === '';
  const named = campaign.rounds === 1;
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 150);
  const [limit, setLimit] = useState(pageSize);
  const [adding, setAdding] = useState(false);
  const [reporting, setReporting] = useState<InspectionSubject | 'new' | null>(null);
  const page = useOp(
    'inspection.subjects',
    { campaignId: campaign.id, search, offset: 0, limit },
    { keepPrevious: true },
  );
  const form = useAnswers(`inspection:outcomes:${campaign.id}`, noEdits, readEdits);
  const save = useCommand('inspection.saveOutcomes');
  const outcomes = Object.values(form.answers.edits);
  const write = () => {
    if (outcomes.length === 0) return;
    save.mutate(
      { outcomes },
      {
        onSuccess: ({ saved }) => {
          form.startAnew();
          notify.success(text.saved(saved));
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    write();
  };
  const { rows = [], found = 0 } = page.data ?? {};
  const none = page.data && found === 0 && search === '';
  const add = stands && (
    <Group gap="sm">
      {named && <Button onClick={() => setAdding(true)}>{text.add}</Button>}
      <May right="write">
        <Button variant={named ? 'default' : 'filled'} onClick={() => setReporting('new')}>
          {text.addReported}
        </Button>
      </May>
    </Group>
  );
  return (
    <Stack component="section" gap="sm" onKeyDown={onKeyDown}>
      <Group gap="md">
        <Title order={2} fz="lg">
          {text.title(inspectionText.subjectCounts(totals.organisations, totals.members))}
        </Title>
        {!none && add}
        {found > 0 && (
          <SheetOut
            request={{ sheet: 'inspectionSubjects', campaignId: campaign.id }}
            name={text.sheetTitle}
          />
        )}
      </Group>
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {none && <EmptyState text={named ? text.empty : text.emptyReported}>{add}</EmptyState>}
      {(found > worthSearching || words !== '') && (
        <TextInput
          aria-label={text.find}
          placeholder={text.find}
          autoComplete="off"
          w={260}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
      )}
      <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
      {rows.length > 0 && (
        <SubjectTable
          rows={rows}
          edits={form.answers}
          fixed={!stands}
          onEdit={(was, part) => form.change(withOutcome(form.answers, was, part))}
          onRemoved={(id) => form.change(withoutOutcome(form.answers, id))}
          onReported={setReporting}
        />
      )}
      <ErrorNote error={save.error?.error} />
      {rows.length > 0 && (
        <Group gap="sm">
          <May right="write">
            <Button onClick={write} disabled={outcomes.length === 0} loading={save.isPending}>
              {text.save(outcomes.length)}
            </Button>
          </May>
          {outcomes.length > 0 && (
            <Button variant="default" onClick={form.startAnew}>
              {appText.cancel}
            </Button>
          )}
          <Text c="dimmed">{text.keys}</Text>
          {rows.length < found && <Text role="status">{text.shown(rows.length, found)}</Text>}
          {rows.length < found && limit < mostRows && (
            <Button variant="default" size="compact-md" onClick={() => setLimit(limit + pageSize)}>
              {inspectionText.more}
            </Button>
          )}
        </Group>
      )}
      {adding && <SubjectPicker campaign={campaign} onClose={() => setAdding(false)} />}
      {reporting !== null && (
        <CampaignReportedForm
          campaignId={campaign.id}
          editing={reporting === 'new' ? null : reporting}
          onClose={() => setReporting(null)}
        />
      )}
    </Stack>
  );
}
