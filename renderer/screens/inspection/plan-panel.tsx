/** The programme of a year: its lines, how far each is, and the way to the campaign that carries it out. */
import { ActionIcon, Anchor, Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { campaignStatuses, type PlanLine, planUnits } from '../../../shared/entities/inspection.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import type { PlanView } from '../../../shared/ipc/inspection.ts';
import { useCommand, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { campaignOfPlan } from './campaign-answers.ts';
import { CampaignForm } from './campaign-form.tsx';
import { PlanForm } from './plan-form.tsx';

const text = inspectionText.plan;
const words = inspectionText.sheet.columns;
const yearsBack = 10;

export function PlanPanel() {
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const navigate = useNavigate();
  const root = useOp('register.status', {}).data?.open?.rootOrgId;
  const [writing, setWriting] = useState<PlanLine | 'new' | null>(null);
  const [starting, setStarting] = useState<PlanLine | null>(null);
  const plan = useOp('inspection.plan', { year }, { keepPrevious: true });
  const lines = plan.data?.lines ?? [];
  const add = (
    <May right="write">
      <Button disabled={root === undefined} onClick={() => setWriting('new')}>
        {text.add}
      </Button>
    </May>
  );
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={text.year}
          value={String(year)}
          data={Array.from({ length: yearsBack + 2 }, (_, i) => String(thisYear + 1 - i))}
          onChange={(e) => setYear(Number(e.currentTarget.value))}
        />
        {lines.length > 0 && (
          <>
            {add}
            <SheetOut request={{ sheet: 'inspectionPlan', year }} name={inspectionText.sheet.plan(year)} />
          </>
        )}
      </Group>
      <ErrorNote error={plan.error?.error} />
      {plan.isPending && <Loading />}
      {plan.data && lines.length === 0 && (
        <EmptyState text={inspectionText.planEmpty(year)}>{add}</EmptyState>
      )}
      {lines.length > 0 && (
        <>
          <Table.ScrollContainer minWidth={980} type="native">
            <Table aria-label={inspectionText.sheet.plan(year)}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.topic}</Table.Th>
                  <Table.Th>{words.performer}</Table.Th>
                  <Table.Th>{words.subjects}</Table.Th>
                  <Table.Th>{words.timing}</Table.Th>
                  <Table.Th>{words.progress}</Table.Th>
                  <Table.Th w={180}>{text.deeds}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lines.map((view) => (
                  <Line
                    key={view.line.id}
                    view={view}
                    onEdit={() => setWriting(view.line)}
                    onStart={() => setStarting(view.line)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <Text c="dimmed">{`${text.count(lines.length)}. ${inspectionText.progressNote}`}</Text>
        </>
      )}
      {writing !== null && root !== undefined && (
        <PlanForm
          editing={writing === 'new' ? null : writing}
          year={year}
          rootOrgId={root}
          onClose={() => setWriting(null)}
        />
      )}
      {starting !== null && root !== undefined && (
        <CampaignForm
          start={campaignOfPlan(starting, root)}
          onClose={() => setStarting(null)}
          onWritten={(id) => void navigate({ to: '/kiem-tra', search: { muc: 'cac-cuoc', id } })}
        />
      )}
    </Stack>
  );
}

interface LineProps {
  readonly view: PlanView;
  readonly onEdit: () => void;
  readonly onStart: () => void;
}

function Line({ view: { line, performer, done, campaigns }, onEdit, onStart }: LineProps) {
  const remove = useCommand('inspection.removePlan');
  const { id, version, topic } = line;
  const years = text.years(line.fromYear, line.toYear);
  return (
    <Table.Tr>
      <Table.Td miw={220}>
        {topic}
        <Text c="dimmed">{inspectionText.kindNames[line.kind]}</Text>
      </Table.Td>
      <Table.Td>{performer}</Table.Td>
      <Table.Td>{line.subjects}</Table.Td>
      <Table.Td>{[line.timing, years].filter(Boolean).join(', ')}</Table.Td>
      <Table.Td miw={190}>
        {inspectionText.progress(done, line.target, planUnits[line.unit])}
        {campaigns.map((campaign) => (
          <Text key={campaign.id} c="dimmed">
            <Anchor
              renderRoot={(props) => (
                <Link to="/kiem-tra" search={{ muc: 'cac-cuoc', id: campaign.id }} {...props} />
              )}
            >
              {campaign.title}
            </Anchor>
            , {campaignStatuses[campaign.status].toLocaleLowerCase('vi')}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <May right="write">
            <Button variant="default" size="compact-md" aria-label={text.campaignOf(topic)} onClick={onStart}>
              {text.campaign}
            </Button>
            <ActionIcon aria-label={text.editOf(topic)} onClick={onEdit}>
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={text.remove(topic)}
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { id, version },
                  {
                    onSuccess: () => notify.success(text.removed),
                    onError: ({ error }) => notify.failure(error),
                  },
                )
              }
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </May>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
