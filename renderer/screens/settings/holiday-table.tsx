/** Days off and days worked instead: what the law has by year, and what the office writes over it. */
import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';

export function HolidayTable() {
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const list = useOp('holiday.list', { year }, { keepPrevious: true });
  const drop = useCommand('holiday.drop');
  const office = list.data?.office ?? [];
  const overridden = new Set(office.map((d) => d.day));
  return (
    <Stack gap="sm" w="100%">
      <NativeSelect
        label={text.year}
        w={140}
        data={Array.from({ length: 8 }, (_, i) => String(thisYear - 5 + i))}
        value={String(year)}
        onChange={(e) => setYear(Number(e.currentTarget.value))}
      />
      <SimpleGrid cols={2} spacing="lg">
        <div>
          <Text fw={600}>{text.byLaw}</Text>
          <Table aria-label={text.byLaw} verticalSpacing={3}>
            <Table.Tbody>
              {(list.data?.byLaw ?? []).map(({ day, name }) => (
                <Table.Tr key={day + name}>
                  <Table.Td w={120}>{formatDate(day)}</Table.Td>
                  <Table.Td>
                    {name}
                    {overridden.has(day) && ` (${text.lawOverridden})`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <Stack gap="xs">
          <Text fw={600}>{text.office}</Text>
          {office.length === 0 && <Text c="dimmed">{text.officeEmpty}</Text>}
          {office.length > 0 && (
            <Table aria-label={text.office} verticalSpacing={3}>
              <Table.Tbody>
                {office.map(({ day, name, working }) => (
                  <Table.Tr key={day}>
                    <Table.Td w={120}>{formatDate(day)}</Table.Td>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>{working ? text.working : text.off}</Table.Td>
                    <Table.Td ta="right">
                      <May right="write">
                        <ActionIcon
                          aria-label={text.dropDay(formatDate(day))}
                          onClick={() =>
                            drop.mutate(
                              { day },
                              { onSuccess: () => notify.success(text.dayDropped(formatDate(day))) },
                            )
                          }
                        >
                          <IconX size={18} aria-hidden />
                        </ActionIcon>
                      </May>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          <ErrorNote error={(list.error ?? drop.error)?.error} />
          <May right="write">
            <AddDay onAdded={(day) => setYear(Number(day.slice(0, 4)))} />
          </May>
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}

function AddDay({ onAdded }: { onAdded: (day: string) => void }) {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const [working, setWorking] = useState(false);
  const put = useCommand('holiday.put');
  const complete = day.length === 10 && name.trim() !== '';
  return (
    <form
      noValidate
      aria-label={text.addDay}
      onSubmit={(e) => {
        e.preventDefault();
        if (!complete) return;
        put.mutate(
          { day, name, working },
          {
            onSuccess: () => {
              notify.success(text.dayAdded(formatDate(day)));
              onAdded(day);
              setDay('');
              setName('');
            },
          },
        );
      }}
    >
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="xs">
          <PartialDateInput label={text.day} value={day} onChange={setDay} />
          <NativeSelect
            label={text.dayKind}
            data={[
              { value: 'off', label: text.off },
              { value: 'working', label: text.working },
            ]}
            value={working ? 'working' : 'off'}
            onChange={(e) => setWorking(e.currentTarget.value === 'working')}
          />
        </SimpleGrid>
        <TextInput
          label={text.dayName}
          placeholder={text.dayNameExample}
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <ErrorNote error={put.error?.error} />
        <Group>
          <Button type="submit" variant="default" disabled={!complete} loading={put.isPending}>
            {text.addDay}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
