/** The campaigns of a period, narrowed down by kind, body and topic; one of them opens beside the list. */
import { Button, Chip, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Campaign,
  type CampaignStatus,
  campaignStatuses,
  inspectionBodies,
  inspectionBodyNames,
  inspectionKindNames,
} from '../../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { type CampaignAnswers, firstCampaign } from './campaign-answers.ts';
import { CampaignForm } from './campaign-form.tsx';
import { CampaignPanel } from './campaign-panel.tsx';
import { CampaignTable } from './campaign-table.tsx';

const pageSize = 100;
const mostRows = 500;
const statuses = Object.keys(campaignStatuses) as readonly CampaignStatus[];
const oneOf = <T extends string>(all: readonly T[], value: string): T | '' =>
  all.find((one) => one === value) ?? '';
const choices = <T extends string>(none: string, all: readonly T[], name: (one: T) => string) => [
  { value: '', label: none },
  ...all.map((value) => ({ value, label: name(value) })),
];

export function CampaignsPanel() {
  const { id } = useSearch({ from: '/kiem-tra' });
  const navigate = useNavigate();
  const open = (chosen?: number) =>
    void navigate({
      to: '/kiem-tra',
      search: { muc: 'cac-cuoc', ...(chosen === undefined ? {} : { id: chosen }) },
      replace: chosen === undefined,
    });
  const root = useOp('register.status', {}).data?.open?.rootOrgId;
  const topics = useOp('inspection.topics', {}).data ?? [];
  const year = todayInVietnam().slice(0, 4);
  const [span, setSpan] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [narrow, setNarrow] = useState({ status: '', kind: '', body: '', topic: '' } as const as {
    readonly status: CampaignStatus | '';
    readonly kind: (typeof inspectionKindNames)[number] | '';
    readonly body: (typeof inspectionBodyNames)[number] | '';
    readonly topic: string;
  });
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 150);
  const [limit, setLimit] = useState(pageSize);
  const [writing, setWriting] = useState<Campaign | CampaignAnswers | null>(null);
  const page = useOp(
    'inspection.list',
    { ...span, ...narrow, search, offset: 0, limit },
    { keepPrevious: true },
  );
  const change = (part: Partial<typeof narrow>) => setNarrow((was) => ({ ...was, ...part }));
  const add = (
    <Button
      disabled={root === undefined}
      onClick={() => root !== undefined && setWriting(firstCampaign(root))}
    >
      {text.add}
    </Button>
  );
  const { rows = [], found = 0, counts = {}, any = true } = page.data ?? {};
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <Stack gap="sm">
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data && !any && <EmptyState text={text.empty}>{add}</EmptyState>}
      {page.data && any && (
        <>
          <Group gap="sm" align="flex-end">
            <PeriodChoice {...span} onChange={(part) => setSpan((was) => ({ ...was, ...part }))} />
            <NativeSelect
              label={text.fields.kinds}
              w={220}
              data={choices(text.anyKind, inspectionKindNames, (kind) => text.kindNames[kind])}
              value={narrow.kind}
              onChange={(e) => change({ kind: oneOf(inspectionKindNames, e.currentTarget.value) })}
            />
            <NativeSelect
              label={text.body}
              data={choices(text.anyBody, inspectionBodyNames, (body) => inspectionBodies[body])}
              value={narrow.body}
              onChange={(e) => change({ body: oneOf(inspectionBodyNames, e.currentTarget.value) })}
            />
            <NativeSelect
              label={text.topic}
              w={190}
              data={choices(text.anyTopic, topics, (topic) => topic)}
              value={narrow.topic}
              onChange={(e) => change({ topic: e.currentTarget.value })}
            />
            <TextInput
              aria-label={text.find}
              placeholder={text.find}
              autoComplete="off"
              w={260}
              value={words}
              onChange={(e) => setWords(e.currentTarget.value)}
            />
            {add}
            <Chip.Group
              value={narrow.status}
              onChange={(value) => change({ status: oneOf(statuses, String(value)) })}
            >
              <Group gap={6} role="group" aria-label={text.status}>
                <Chip value="" variant="outline">
                  {text.withCount(text.all, total)}
                </Chip>
                {statuses
                  .filter((status) => (counts[status] ?? 0) > 0 || status === narrow.status)
                  .map((status) => (
                    <Chip key={status} value={status} variant="outline">
                      {text.withCount(campaignStatuses[status], counts[status] ?? 0)}
                    </Chip>
                  ))}
              </Group>
            </Chip.Group>
          </Group>
          {rows.length === 0 ? (
            <Text role="status">{text.noneFound}</Text>
          ) : (
            <CampaignTable rows={rows} onOpen={open} />
          )}
          {rows.length > 0 && (
            <Group gap="sm">
              <Text role="status" c="dimmed">
                {text.shown(rows.length, found)}
              </Text>
              {rows.length < found && limit < mostRows && (
                <Button variant="default" size="compact-md" onClick={() => setLimit(limit + pageSize)}>
                  {text.more}
                </Button>
              )}
            </Group>
          )}
        </>
      )}
      {id !== undefined && writing === null && (
        <CampaignPanel id={id} onClose={() => open()} onEdit={setWriting} />
      )}
      {writing !== null && (
        <CampaignForm
          start={writing}
          onClose={() => setWriting(null)}
          onWritten={(written) => {
            setWriting(null);
            open(written);
          }}
        />
      )}
    </Stack>
  );
}
