import { Button, Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import { type NarrativeKind, narrativeKinds } from '../../../../shared/narrative/narrative.ts';
import { useCommand, useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { notify } from '../../../parts/notify.ts';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { daysOfPeriod, type Period } from '../../../parts/period.ts';
import { May } from '../../../parts/rights/may.tsx';
import { todayInVietnam } from '../../../parts/today.ts';

interface Props {
  readonly onOpen: (id: number) => void;
}

const periodsOf = {
  sixMonths: 'h1',
  nineMonths: 'm9',
  year: 'year',
} as const satisfies Readonly<Record<Exclude<NarrativeKind, 'quarter'>, Period>>;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

export function NarrativeList({ onOpen }: Props) {
  const list = useOp('narrative.list', {});
  return (
    <Stack gap="md">
      <Stack gap="sm" component="section">
        <Title order={2} size="h4">
          {text.title}
        </Title>
        <Text>{text.intro}</Text>
        <NewReport onMade={onOpen} />
      </Stack>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data?.length === 0 && <EmptyState text={text.empty} />}
      {list.data && list.data.length > 0 && (
        <section aria-label={text.list}>
          <Title order={3} size="h5">
            {text.list}
          </Title>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.report}</Table.Th>
                <Table.Th>{text.state}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map(({ id, kind, from, orgName, lockedAt, lockedBy }) => {
                const name = text.name(kind, from, orgName);
                return (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <Button
                        variant="subtle"
                        color="gray"
                        size="compact-md"
                        aria-label={text.open(name)}
                        onClick={() => onOpen(id)}
                      >
                        {name}
                      </Button>
                    </Table.Td>
                    <Table.Td>
                      {lockedAt === '' ? text.drafting : text.locked(text.lockedMoment(lockedAt), lockedBy)}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Stack>
  );
}

function NewReport({ onMade }: { readonly onMade: (id: number) => void }) {
  const register = useOp('register.status', {}).data?.open;
  const latest = Number(todayInVietnam().slice(0, 4));
  const [kind, setKind] = useState<NarrativeKind>('sixMonths');
  const [quarter, setQuarter] = useState<(typeof quarters)[number]>('q1');
  const [year, setYear] = useState(latest);
  const [chosen, setChosen] = useState<number | null>(null);
  const create = useCommand('narrative.create');
  const orgId = chosen ?? register?.rootOrgId ?? null;
  const make = () => {
    const days = daysOfPeriod(kind === 'quarter' ? quarter : periodsOf[kind], year);
    if (!days || orgId === null) return;
    create.mutate(
      { kind, orgId, ...days },
      {
        onSuccess: ({ id }) => {
          notify.success(text.created(`${text.kinds[kind]} ${year}`));
          onMade(id);
        },
      },
    );
  };
  return (
    <>
      <Group align="end">
        <NativeSelect
          label={text.kind}
          value={kind}
          data={narrativeKinds.map((value) => ({ value, label: text.kinds[value] }))}
          onChange={(e) => setKind(narrativeKinds.find((k) => k === e.currentTarget.value) ?? kind)}
        />
        {kind === 'quarter' && (
          <NativeSelect
            label={text.quarter}
            value={quarter}
            data={quarters.map((value, i) => ({ value, label: text.quarterName(i + 1) }))}
            onChange={(e) => setQuarter(quarters.find((q) => q === e.currentTarget.value) ?? quarter)}
          />
        )}
        <NativeSelect
          label={text.year}
          value={String(year)}
          data={Array.from({ length: 60 }, (_, i) => String(latest - i))}
          onChange={(e) => setYear(Number(e.currentTarget.value))}
        />
        <OrganisationChoice label={text.organisation} width={320} value={orgId} onChange={setChosen} />
        <May right="write">
          <Button disabled={create.isPending || orgId === null} onClick={make}>
            {text.create}
          </Button>
        </May>
      </Group>
      <ErrorNote error={create.error?.error} />
    </>
  );
}
