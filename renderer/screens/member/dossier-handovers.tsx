/** The dossier given away or taken in: from whom, to whom, with what in it. */
import { zodResolver } from '@hookform/resolvers/zod';
import {
  Button,
  Group,
  Modal,
  NativeSelect,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { dossierText as text } from '../../../shared/i18n/vi/dossier.ts';
import { type HandoverView, handoverSchema } from '../../../shared/ipc/dossier.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';

interface Props {
  readonly memberId: number;
  readonly handovers: readonly HandoverView[];
}

export function DossierHandovers({ memberId, handovers }: Props) {
  const [entering, setEntering] = useState(false);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {text.handovers}
        </Title>
        <May right="write">
          <Button variant="default" onClick={() => setEntering(true)}>
            {text.handOver}
          </Button>
        </May>
      </Group>
      {handovers.length === 0 ? (
        <Text c="dimmed">{text.noHandovers}</Text>
      ) : (
        <Table.ScrollContainer minWidth={760}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.onDay}</Table.Th>
                <Table.Th>{text.direction}</Table.Th>
                <Table.Th>{text.party}</Table.Th>
                <Table.Th>{text.papersIn}</Table.Th>
                <Table.Th>{text.giver}</Table.Th>
                <Table.Th>{text.receiver}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {handovers.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>{formatDate(row.onDay)}</Table.Td>
                  <Table.Td>{text.directions[row.direction]}</Table.Td>
                  <Table.Td>{row.party}</Table.Td>
                  <Table.Td>{row.papers}</Table.Td>
                  <Table.Td>{row.giver}</Table.Td>
                  <Table.Td>{row.receiver}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {entering && <HandoverForm memberId={memberId} onClose={() => setEntering(false)} />}
    </Stack>
  );
}

type Form = z.output<typeof handoverSchema>;
const texts = ['giver', 'receiver', 'note'] as const;

function HandoverForm({ memberId, onClose }: { readonly memberId: number; readonly onClose: () => void }) {
  const enter = useCommand('dossier.handOver');
  const { register, control, formState, handleSubmit } = useForm<Form>({
    resolver: zodResolver(handoverSchema),
    defaultValues: {
      memberId,
      direction: 'in',
      onDay: todayInVietnam(),
      party: '',
      papers: text.wholeDossier,
      giver: '',
      receiver: '',
      note: '',
    },
  });
  const submit = handleSubmit((handover) =>
    enter.mutate(handover, {
      onSuccess: () => {
        notify.success(text.handedOver);
        onClose();
      },
    }),
  );
  return (
    <Modal opened onClose={onClose} title={text.handOverTitle} size="lg" closeOnClickOutside={false}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
            <NativeSelect
              label={text.direction}
              data={Object.entries(text.directions).map(([value, label]) => ({ value, label }))}
              {...register('direction')}
            />
            <Controller
              control={control}
              name="onDay"
              render={({ field, fieldState }) => (
                <PartialDateInput
                  label={text.onDay}
                  required
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  {...(fieldState.error?.message === undefined ? {} : { error: fieldState.error.message })}
                />
              )}
            />
            <TextInput
              label={text.party}
              withAsterisk
              error={formState.errors.party?.message}
              {...register('party')}
            />
            <TextInput label={text.papersIn} {...register('papers')} />
            {texts.map((name) => (
              <TextInput key={name} label={text[name]} {...register(name)} />
            ))}
          </SimpleGrid>
          <ErrorNote error={enter.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={enter.isPending}>
              {text.handOver}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
