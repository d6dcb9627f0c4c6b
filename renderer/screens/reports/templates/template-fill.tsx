/** Period, organisation and words; then before and after of every cell; then the copy. */
import { Alert, Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { reportText } from '../../../../shared/i18n/vi/report.ts';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import type { BookPaper } from '../../../../shared/ipc/book.ts';
import { call, useOp } from '../../../api.ts';
import { Loading } from '../../../parts/loading.tsx';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { PaperFields, useUsualPaper } from '../../../parts/paper-out/paper-fields.tsx';
import { PeriodChoice } from '../../../parts/period-choice.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import type { Template } from './use-template.ts';

const shortestReason = 5;

export function TemplateFill({ template }: { readonly template: Template }) {
  const search = useSearch({ from: '/bao-cao' });
  const navigate = useNavigate();
  const register = useOp('register.status', {}).data?.open;
  const year = todayInVietnam().slice(0, 4);
  const orgId = search.org ?? register?.rootOrgId ?? 0;
  const from = search.tu ?? `${year}-01-01`;
  const to = search.den ?? `${year}-12-31`;
  const usual = useUsualPaper(orgId);
  const [edited, setEdited] = useState<BookPaper | null>(null);
  const paper = edited ?? usual;
  const { plan, busy } = template.state;
  return (
    <Stack gap="sm" component="section" aria-label={text.paperTitle}>
      <Title order={3} size="h5">
        {text.paperTitle}
      </Title>
      <Group align="end">
        <PeriodChoice
          from={from}
          to={to}
          onChange={(part) =>
            void navigate({
              to: '/bao-cao',
              search: { ...search, tu: part.from ?? from, den: part.to ?? to },
            })
          }
        />
        <OrganisationChoice
          label={reportText.organisation}
          value={orgId}
          onChange={(chosen) =>
            void navigate({ to: '/bao-cao', search: { ...search, org: chosen ?? undefined } })
          }
        />
      </Group>
      <PaperFields paper={paper} onChange={setEdited} />
      <Group>
        <Button
          variant={plan ? 'default' : 'filled'}
          disabled={busy !== null || orgId === 0}
          onClick={() => void template.look({ from, to, orgId, paper })}
        >
          {text.look}
        </Button>
      </Group>
      {busy === 'planning' && <Loading />}
      {plan && <Plan template={template} />}
    </Stack>
  );
}

function Plan({ template }: { readonly template: Template }) {
  const { plan, busy, saved } = template.state;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  if (!plan) return null;
  const short = reason.trim().length < shortestReason;
  const save = () => {
    setTried(true);
    if (!short) void template.save(reason.trim());
  };
  return (
    <Stack gap="sm">
      <Text fw={600} role="status">
        {text.planTitle(plan.count)}
        {plan.count > plan.cells.length && `. ${text.planCut(plan.cells.length)}`}
      </Text>
      {plan.missing.map(({ sheet, address, name }) => (
        <Text key={`${sheet}!${address}!${name}`}>{text.missing(sheet, address, name)}</Text>
      ))}
      <Table.ScrollContainer minWidth={600} mah={340}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[text.sheet, text.cell, text.beforeHead, text.afterHead].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.cells.map(({ sheet, address, before, after }) => (
              <Table.Tr key={`${sheet}!${address}`}>
                <Table.Td>{sheet}</Table.Td>
                <Table.Td>{address}</Table.Td>
                <Table.Td>{before || text.empty}</Table.Td>
                <Table.Td fw={600}>{after || text.empty}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group align="flex-start" gap="sm">
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
        <Button mt={26} disabled={busy !== null} onClick={save}>
          {text.save}
        </Button>
      </Group>
      {saved && (
        <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
          <Group justify="space-between" gap="sm">
            <Text>
              {text.saved(saved.file, saved.cells)}
              {saved.left > 0 && ` ${text.left(saved.left)}`}
              {saved.formulas > 0 && ` ${text.formulas(saved.formulas)}`}
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
