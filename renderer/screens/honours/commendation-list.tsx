import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { CommendationForm } from '../../../shared/entities/commendation.ts';
import { commendationFormNames, commendationText as text } from '../../../shared/i18n/vi/commendation.ts';
import { commendationLevelNames } from '../../../shared/i18n/vi/event.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import type { CommendationRow, CommendationSubject } from '../../../shared/ipc/commendation.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { CommendationForm as RecordForm } from './commendation-form.tsx';

interface Props {
  readonly period: PeriodQuestion;
  readonly form: CommendationForm;
  readonly subject: CommendationSubject;
}

/** The rows behind one number. Those of organisations are edited here; a member's are entries of the ledger. */
export function CommendationList({ period, form, subject }: Props) {
  const list = useOp('commendation.page', { ...period, form, subject }, { keepPrevious: true });
  const [editing, setEditing] = useState<CommendationRow | null>(null);
  const rows = list.data?.rows ?? [];
  const days = [period.from, period.to].map((day) => formatDate(day).replaceAll('/', '.')).join(' - ');
  const name = text.listTitle(commendationFormNames[form], text[subject], list.data?.found ?? 0);
  return (
    <section aria-label={name}>
      <Group justify="space-between" mt="md" mb="xs">
        <Title order={2} fz="lg">
          {name}
        </Title>
        <Group gap="xs">
          <SheetOut
            request={{ sheet: 'commendations', ...period, subject, form }}
            name={`${commendationFormNames[form]}, ${text[subject].toLocaleLowerCase('vi')} ${days}`}
          />
        </Group>
      </Group>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data && rows.length === 0 && <Text c="dimmed">{text.noneInList}</Text>}
      {rows.length > 0 && <Rows rows={rows} subject={subject} onEdit={setEditing} />}
      {list.data && list.data.found > rows.length && (
        <Text role="status" mt="sm">
          {text.first(rows.length, list.data.found)}
        </Text>
      )}
      {editing && (
        <RecordForm
          editing={editing}
          people={[]}
          said={{}}
          onClose={() => setEditing(null)}
          onWritten={() => setEditing(null)}
        />
      )}
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly CommendationRow[];
  readonly subject: CommendationSubject;
  readonly onEdit: (row: CommendationRow) => void;
}

function Rows({ rows, subject, onEdit }: RowsProps) {
  const { columns } = text;
  const ofMembers = subject === 'members';
  return (
    <Table.ScrollContainer minWidth={1060} type="native">
      <Table aria-label={text[subject]} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.day}</Table.Th>
            <Table.Th>{columns.name}</Table.Th>
            {ofMembers && <Table.Th>{columns.organisation}</Table.Th>}
            <Table.Th>{columns.title}</Table.Th>
            <Table.Th>{columns.level}</Table.Th>
            <Table.Th ta="right">{columns.year}</Table.Th>
            <Table.Th ta="right">{columns.amount}</Table.Th>
            <Table.Th>{columns.decision}</Table.Th>
            {!ofMembers && <Table.Th aria-label={text.edit} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{formatDate(row.commendedOn)}</Table.Td>
              <Table.Td>
                {ofMembers ? (
                  <MemberLink memberId={row.subjectId} name={row.name} tab="khen-ky-luat" />
                ) : (
                  row.name
                )}
              </Table.Td>
              {ofMembers && <Table.Td>{row.orgName}</Table.Td>}
              <Table.Td>{row.title}</Table.Td>
              <Table.Td>{row.level === '' ? '' : commendationLevelNames[row.level]}</Table.Td>
              <Table.Td ta="right">{row.year ?? ''}</Table.Td>
              <Table.Td ta="right">{row.amount === null ? '' : formatCount(row.amount)}</Table.Td>
              <Table.Td>{decisionText(row.decision)}</Table.Td>
              {!ofMembers && (
                <Table.Td>
                  <May right="write">
                    <Button
                      variant="light"
                      color="gray"
                      size="compact-sm"
                      fz="sm"
                      aria-label={text.editWhat(row.name)}
                      onClick={() => onEdit(row)}
                    >
                      {text.edit}
                    </Button>
                  </May>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
