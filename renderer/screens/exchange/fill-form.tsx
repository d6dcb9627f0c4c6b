/** Filling the form that the upper level issued: choose, see what is understood, what is missing or differs, save. */
import { Alert, Button, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { fillFormText as text } from '../../../shared/i18n/vi/fill-form.ts';
import { call, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { BlankList } from './fill-blank-list.tsx';
import { FillColumns } from './fill-columns.tsx';
import { FillDifferences } from './fill-differences.tsx';
import { FillGaps } from './fill-gaps.tsx';
import { ReadFindings } from './fill-read-findings.tsx';
import { type FillForm as Fill, useFillForm } from './use-fill-form.ts';

const shortestReason = 5;

export function FillForm() {
  const fill = useFillForm();
  const { view, busy, error, progress } = fill.state;
  const working = busy === 'reading' || busy === 'saving';
  return (
    <Stack gap="lg">
      <Stack gap="sm" component="section">
        <Title order={2}>{text.title}</Title>
        <Text>{text.intro}</Text>
        <Group>
          <Button
            variant={view ? 'default' : 'filled'}
            leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
            disabled={busy !== null}
            onClick={() => void fill.pick()}
          >
            {view ? text.pickOther : text.pick}
          </Button>
          <BlankList />
        </Group>
        {working && (
          <ProgressPanel
            title={busy === 'reading' ? text.reading : text.saving}
            progress={progress}
            onCancel={fill.cancel}
          />
        )}
        <ErrorNote error={error} />
        {view && busy !== 'reading' && <Form fill={fill} />}
      </Stack>
      <ReadFindings />
    </Stack>
  );
}

function Form({ fill }: { fill: Fill }) {
  const { view, plan, orgId, addRows, busy } = fill.state;
  const organisations = useOp('organisation.list', {});
  if (!view) return null;
  return (
    <Stack gap="md">
      <Text>
        {`${text.file}: `}
        <b>{view.fileName}</b>
        {`. ${text.people(view.people)}`}
      </Text>
      <Group align="flex-end" gap="md">
        {view.sheets.filter((sheet) => !sheet.hidden).length > 1 && (
          <Select
            label={text.sheet}
            allowDeselect={false}
            data={view.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name)}
            value={view.sheet}
            onChange={(sheet) => sheet !== null && void fill.chooseSheet(sheet)}
          />
        )}
        <Select
          label={text.whose}
          searchable
          allowDeselect={false}
          w={360}
          data={[
            { value: '', label: text.everybody },
            ...(organisations.data ?? []).map((o) => ({ value: String(o.id), label: o.name })),
          ]}
          value={orgId === null ? '' : String(orgId)}
          onChange={(id) => void fill.choose({ orgId: id ? Number(id) : null })}
        />
        <Checkbox
          pb={8}
          label={text.addRows}
          checked={addRows}
          onChange={(event) => void fill.choose({ addRows: event.currentTarget.checked })}
        />
      </Group>
      <FillColumns columns={view.columns} />
      {busy === 'planning' && <Loading />}
      {plan && (
        <>
          <Text fw={600} role="status">
            {text.counts(plan.filledRows, plan.cells, plan.addedRows)}
          </Text>
          {plan.notInForm.length > 0 && <Text>{text.notInForm(plan.notInForm.length)}</Text>}
          <FillGaps plan={plan} onNote={() => void fill.noteGaps()} />
          <FillDifferences plan={plan} taken={fill.state.take} onTake={fill.take} />
          <Save fill={fill} cells={plan.cells} />
        </>
      )}
    </Stack>
  );
}

function Save({ fill, cells }: { fill: Fill; cells: number }) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { take, busy, saved } = fill.state;
  const short = reason.trim().length < shortestReason;
  const save = () => {
    setTried(true);
    if (!short) void fill.save(reason.trim());
  };
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={1}
          maw={640}
          label={text.reason}
          withAsterisk
          autoComplete="off"
          maxLength={300}
          value={reason}
          error={tried && short ? text.reasonShort : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button disabled={busy !== null || cells + take.length === 0} onClick={save}>
          {text.save}
        </Button>
      </Group>
      {saved && (
        <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
          <Group justify="space-between" gap="sm">
            <Text>
              {text.saved(saved.file, saved.cells, saved.rows)}
              {saved.left > 0 && ` ${text.left(saved.left)}`}
            </Text>
            <Button variant="default" onClick={() => void call('file.reveal', { token: saved.token })}>
              {text.openFolder}
            </Button>
          </Group>
        </Alert>
      )}
    </Stack>
  );
}
