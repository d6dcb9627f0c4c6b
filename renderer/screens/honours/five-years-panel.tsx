/** Who had the best level in all of five years running, and apart those of whom a year is not known. */
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { commendationText } from '../../../shared/i18n/vi/commendation.ts';
import type { FiveYears } from '../../../shared/ipc/commendation.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { CommendationForm } from './commendation-form.tsx';
import { FiveYearsOrganisations } from './five-years-organisations.tsx';
import { FiveYearsTable } from './five-years-table.tsx';

const text = commendationText.fiveYears;
const yearsOffered = 30;

export function FiveYearsPanel() {
  const search = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  const rootOrgId = useOp('register.status', {}).data?.open?.rootOrgId;
  const rated = useOp('year.list', {});
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const year = search.nam ?? rated.data?.[0]?.year ?? thisYear;
  const orgId = search.org ?? rootOrgId ?? 0;
  const run = useOp(
    'commendation.fiveYears',
    { year, orgId },
    { enabled: orgId > 0 && !rated.isPending, keepPrevious: true },
  );
  const [commending, setCommending] = useState(false);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/huy-hieu', search: { ...search, ...part }, replace: true });
  const data = run.data;
  const nobody =
    data !== undefined && data.found.running + data.found.unproven + data.organisations.length === 0;
  return (
    <>
      <Group align="flex-end" justify="space-between" mb="sm">
        <Group gap="xs" align="flex-end">
          <OrganisationChoice
            label={commendationText.organisation}
            value={orgId}
            onChange={(org) => org !== null && change({ org })}
          />
          <NativeSelect
            label={text.year}
            value={String(year)}
            data={Array.from({ length: yearsOffered }, (_, i) => String(thisYear - i))}
            onChange={(e) => change({ nam: Number(e.currentTarget.value) })}
          />
        </Group>
        {data && !nobody && (
          <Group gap="xs">
            <SheetOut
              request={{ sheet: 'fiveYears', year, orgId }}
              name={`${text.sheetTitle(data.years.length)} ${data.years[0] ?? year} - ${year}`}
            />
            {data.running.length > 0 && (
              <May right="write">
                <Button onClick={() => setCommending(true)}>{text.commend(data.running.length)}</Button>
              </May>
            )}
          </Group>
        )}
      </Group>
      <ErrorNote error={run.error?.error} />
      {run.isPending && <Loading />}
      {nobody && (
        <EmptyState text={text.emptyYear(year)}>
          <Button renderRoot={(props) => <Link to="/xep-loai" {...props} />}>{text.toYears}</Button>
        </EmptyState>
      )}
      {data && !nobody && <Found data={data} year={year} />}
      {commending && data && (
        <CommendationForm
          editing={null}
          people={data.running.map(({ memberId: id, name, orgName }) => ({ id, name, orgName }))}
          said={{ title: text.commendTitle(data.years[0] ?? year, year), year: String(year) }}
          onClose={() => setCommending(false)}
          onWritten={() => setCommending(false)}
        />
      )}
    </>
  );
}

function Found({ data, year }: { readonly data: FiveYears; readonly year: number }) {
  const { running, unproven, found, years } = data;
  const rest = (shown: number, all: number) =>
    all > shown && <Text role="status">{text.first(shown, all)}</Text>;
  return (
    <Stack gap="sm">
      <Title order={2} fz="lg">
        {text.title(found.running, years[0] ?? year, year)}
      </Title>
      {running.length === 0 ? (
        <Text c="dimmed">{text.none}</Text>
      ) : (
        <FiveYearsTable label={text.running} data={data} rows={running} />
      )}
      {rest(running.length, found.running)}
      {unproven.length > 0 && (
        <>
          <Title order={2} fz="lg">
            {text.unproven(found.unproven)}
          </Title>
          <Text>{text.unprovenNote}</Text>
          <FiveYearsTable label={text.unproven(found.unproven)} data={data} rows={unproven} />
          {rest(unproven.length, found.unproven)}
        </>
      )}
      {data.organisations.length > 0 && <FiveYearsOrganisations data={data} />}
      <Text c="dimmed" size="sm">
        {text.rule} {text.basis(data.citation)} {data.verified ? '' : text.unverified}{' '}
        {text.organisationsNote}
      </Text>
    </Stack>
  );
}
