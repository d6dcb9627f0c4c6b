/** Who has the dossier now and who had it; lending asks who allowed it (294-QĐ/TW, khoản 6.2). */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, SimpleGrid, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { dossierText as text } from '../../../shared/i18n/vi/dossier.ts';
import { type LoanView, loanSchema } from '../../../shared/ipc/dossier.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';

interface Props {
  readonly memberId: number;
  readonly loans: readonly LoanView[];
}

export function DossierLoans({ memberId, loans }: Props) {
  const [lending, setLending] = useState(false);
  const [back, setBack] = useState<LoanView | null>(null);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {text.loans}
        </Title>
        <May right="write">
          <Button variant="default" onClick={() => setLending(true)}>
            {text.lend}
          </Button>
        </May>
      </Group>
      {loans.length === 0 ? (
        <Text c="dimmed">{text.noLoans}</Text>
      ) : (
        <Table.ScrollContainer minWidth={860}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.borrowedOn}</Table.Th>
                <Table.Th>{text.papers}</Table.Th>
                <Table.Th>{text.borrower}</Table.Th>
                <Table.Th>{text.purpose}</Table.Th>
                <Table.Th>{text.approvedBy}</Table.Th>
                <Table.Th>{text.dueOn}</Table.Th>
                <Table.Th>{text.returnedOn}</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {loans.map((loan) => (
                <Table.Tr key={loan.id}>
                  <Table.Td>{formatDate(loan.borrowedOn)}</Table.Td>
                  <Table.Td>{loan.papers}</Table.Td>
                  <Table.Td>{[loan.borrower, loan.unit].filter(Boolean).join(', ')}</Table.Td>
                  <Table.Td>{loan.purpose}</Table.Td>
                  <Table.Td>{loan.approvedBy}</Table.Td>
                  <Table.Td>{formatDate(loan.dueOn)}</Table.Td>
                  <Table.Td fw={loan.overdueDays > 0 ? 600 : 400}>
                    {loan.returnedOn !== ''
                      ? text.back(formatDate(loan.returnedOn))
                      : loan.overdueDays > 0
                        ? text.overdue(loan.overdueDays)
                        : text.out}
                  </Table.Td>
                  <Table.Td>
                    {loan.returnedOn === '' && (
                      <May right="write">
                        <Button size="xs" variant="default" onClick={() => setBack(loan)}>
                          {text.takeBack}
                        </Button>
                      </May>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {lending && <LendForm memberId={memberId} onClose={() => setLending(false)} />}
      {back && <TakeBackForm loan={back} onClose={() => setBack(null)} />}
    </Stack>
  );
}

type Form = z.output<typeof loanSchema>;
const asked = ['papers', 'borrower', 'unit', 'purpose', 'approvedBy'] as const;
const required = new Set<string>(['papers', 'borrower', 'purpose', 'approvedBy']);

function LendForm({ memberId, onClose }: { readonly memberId: number; readonly onClose: () => void }) {
  const lend = useCommand('dossier.lend');
  const { register, control, formState, handleSubmit } = useForm<Form>({
    resolver: zodResolver(loanSchema),
    defaultValues: {
      memberId,
      papers: text.wholeDossier,
      borrower: '',
      unit: '',
      purpose: '',
      approvedBy: '',
      borrowedOn: todayInVietnam(),
      dueOn: '',
      note: '',
    },
  });
  const submit = handleSubmit((loan) =>
    lend.mutate(loan, {
      onSuccess: () => {
        notify.success(text.lent);
        onClose();
      },
    }),
  );
  return (
    <Modal opened onClose={onClose} title={text.lendTitle} size="lg" closeOnClickOutside={false}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
            {asked.map((name) => (
              <TextInput
                key={name}
                label={text[name]}
                withAsterisk={required.has(name)}
                error={formState.errors[name]?.message}
                {...register(name)}
              />
            ))}
            {(['borrowedOn', 'dueOn'] as const).map((name) => (
              <Controller
                key={name}
                control={control}
                name={name}
                render={({ field, fieldState }) => (
                  <PartialDateInput
                    label={text[name]}
                    required={name === 'borrowedOn'}
                    value={field.value}
                    onChange={field.onChange}
                    onBlur={field.onBlur}
                    {...(fieldState.error?.message === undefined ? {} : { error: fieldState.error.message })}
                  />
                )}
              />
            ))}
            <TextInput label={text.note} {...register('note')} />
          </SimpleGrid>
          <ErrorNote error={lend.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={lend.isPending}>
              {text.lend}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function TakeBackForm({ loan, onClose }: { readonly loan: LoanView; readonly onClose: () => void }) {
  const [returnedOn, setReturnedOn] = useState(todayInVietnam());
  const [note, setNote] = useState('');
  const takeBack = useCommand('dossier.takeBack');
  return (
    <Modal opened onClose={onClose} title={text.takeBackTitle(loan.borrower)} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (returnedOn.length !== 10) return;
          takeBack.mutate(
            { id: loan.id, returnedOn, note },
            {
              onSuccess: () => {
                notify.success(text.takenBack);
                onClose();
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <PartialDateInput
            label={text.returnedOn}
            required
            value={returnedOn}
            onChange={setReturnedOn}
            {...(returnedOn.length === 10 ? {} : { error: text.needDay })}
          />
          <TextInput
            label={text.note}
            maxLength={300}
            value={note}
            onChange={(e) => setNote(e.currentTarget.value)}
          />
          <ErrorNote error={takeBack.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={takeBack.isPending}>
              {text.takeBack}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
