/** The campaigns of a period, narrowed down by kind, body and topic; one of them opens beside the list. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Campaign } from '../../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { type CampaignAnswers, firstCampaign } from './campaign-answers.ts';
import { CampaignFilters, type Filters } from './campaign-filters.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { CampaignPanel } from './campaign-panel.tsx';
import { CampaignTable } from './campaign-table.tsx';

/** A slash cannot stand in the name of a file. */
const fileDay = (day: string): string => formatDate(day).replaceAll('/', '-');

const pageSize = 100;
const mostRows = 500;

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
  const year = todayInVietnam().slice(0, 4);
  const [filters, setFilters] = useState<Filters>({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    status: '',
    kind: '',
    body: '',
    topic: '',
    search: '',
  });
  const [search] = useDebouncedValue(filters.search, 150);
  const [limit, setLimit] = useState(pageSize);
  const [writing, setWriting] = useState<Campaign | CampaignAnswers | null>(null);
  const page = useOp('inspection.list', { ...filters, search, offset: 0, limit }, { keepPrevious: true });
  const change = (part: Partial<Filters>) => setFilters((was) => ({ ...was, ...part }));
  const add = (
    <May right="write">
      <Button
        disabled={root === undefined}
        onClick={() => root !== undefined && setWriting(firstCampaign(root))}
      >
        {text.add}
      </Button>
    </May>
  );
  const { rows = [], found = 0, counts = {}, any = true } = page.data ?? {};
  return (
    <Stack gap="sm">
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data && !any && <EmptyState text={text.empty}>{add}</EmptyState>}
      {page.data && any && (
        <>
          <CampaignFilters filters={filters} counts={counts} onChange={change}>
            {add}
          </CampaignFilters>
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
              <SheetOut
                request={{ sheet: 'inspectionCampaigns', ...filters }}
                name={text.listSheet.name(fileDay(filters.from), fileDay(filters.to))}
              />
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
