/** The form that came back: its findings on the right people, what can be closed, and the rows of nobody. */
import { Button, Checkbox, Stack, Table, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { memberTaskText as text } from '../../../shared/i18n/vi/fill-form.ts';
import { matchKeys } from '../../../shared/i18n/vi/import-problem.ts';
import type { FindingsView } from '../../../shared/ipc/member-task.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress, runJob, useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { notify } from '../../parts/notify.ts';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { ScrollBox } from './scroll-box.tsx';

interface Running {
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
}

export function ReadFindings() {
  const [view, setView] = useState<FindingsView | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [job, setJob] = useState<Running | null>(null);
  const pick = async () => {
    const picked = await call('file.pickOpen', { purpose: 'roster' });
    if (!picked.ok) return setError(picked.error);
    if (!picked.value) return;
    setError(null);
    setView(null);
    const running = runJob('memberTask.read', { token: picked.value.token }, (progress) =>
      setJob((now) => now && { ...now, progress }),
    );
    setJob({ progress: null, cancel: running.cancel });
    const read = await running.result;
    setJob(null);
    if (read.ok) setView(read.value);
    else setError(read.error);
  };
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{text.title}</Title>
      <Text>{text.intro}</Text>
      <div>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
          disabled={job !== null}
          onClick={() => void pick()}
        >
          {text.pick}
        </Button>
      </div>
      {job && <ProgressPanel title={text.reading} progress={job.progress} onCancel={job.cancel} />}
      <ErrorNote error={error} />
      {view && <Findings key={view.id} view={view} onTaken={() => setView(null)} />}
    </Stack>
  );
}

function Findings({ view, onTaken }: { view: FindingsView; onTaken: () => void }) {
  const { findings, closing, unmatched } = view;
  const [close, setClose] = useState<readonly number[]>(closing.map(({ taskId }) => taskId));
  const take = useCommand('memberTask.take');
  const known = findings.filter((finding) => finding.known).length;
  const nothing = findings.length === known && close.length === 0;
  const flip = (id: number) =>
    setClose(close.includes(id) ? close.filter((one) => one !== id) : [...close, id]);
  return (
    <Stack gap="sm">
      <Text role="status">
        <b>{view.fileName}</b>
        {`. ${text.found(findings.length, known, view.people)}`}
      </Text>
      {findings.length > 0 && <FindingTable findings={findings} />}
      {closing.length > 0 && (
        <Stack gap={6} component="section">
          <Title order={3}>{text.closingTitle(closing.length)}</Title>
          {closing.map(({ taskId, name, text: what }) => (
            <Checkbox
              key={taskId}
              label={text.close(name, what)}
              checked={close.includes(taskId)}
              onChange={() => flip(taskId)}
            />
          ))}
        </Stack>
      )}
      {unmatched.length > 0 && (
        <Stack gap={4} component="section">
          <Title order={3}>{text.unmatchedTitle(unmatched.length)}</Title>
          {unmatched.map(({ row, name, text: what }) => (
            <Text key={row}>{`${text.head.row} ${row}: ${name} – ${what}`}</Text>
          ))}
        </Stack>
      )}
      <ErrorNote error={take.error?.error} />
      {nothing ? (
        <Text>{text.nothing}</Text>
      ) : (
        <div>
          <Button
            loading={take.isPending}
            onClick={() =>
              take.mutate(
                { id: view.id, close: [...close] },
                {
                  onSuccess: ({ added, closed }) => {
                    notify.success(text.taken(added, closed));
                    onTaken();
                  },
                },
              )
            }
          >
            {text.take}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function FindingTable({ findings }: Pick<FindingsView, 'findings'>) {
  const { head } = text;
  return (
    <ScrollBox label={text.title} low>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{head.row}</Table.Th>
            <Table.Th w="26%">{head.name}</Table.Th>
            <Table.Th>{head.what}</Table.Th>
            <Table.Th w="20%">{head.by}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.map(({ row, name, memberId, text: what, matchedBy, known }) => (
            <Table.Tr key={row}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>
                <MemberLink memberId={memberId} name={name} />
              </Table.Td>
              <Table.Td>{known ? `${what} (${text.alreadyOpen})` : what}</Table.Td>
              <Table.Td>{matchedBy === 'upperId' ? text.upperId : matchKeys[matchedBy]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
