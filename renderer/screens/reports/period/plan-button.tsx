/** The plan of admissions of a year, organisation by organisation. */
import { Button, Group, Modal, NumberInput, Stack, Table, Text } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { admissionsText as text } from '../../../../shared/i18n/vi/report-admissions.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { useCommand, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { May } from '../../../parts/rights/may.tsx';

interface Props {
  readonly year: number;
  readonly orgId: number;
}

export function PlanButton({ year, orgId }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Group>
      <May right="write">
        <Button
          variant="default"
          leftSection={<IconTarget size={18} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {text.setPlan}
        </Button>
      </May>
      {open && (
        <Modal
          opened
          onClose={() => setOpen(false)}
          size="lg"
          title={text.setPlanTitle(year)}
          closeButtonProps={{ 'aria-label': appText.close }}
        >
          <PlanForm year={year} first={orgId} />
        </Modal>
      )}
    </Group>
  );
}

function PlanForm({ year, first }: { readonly year: number; readonly first: number }) {
  const plans = useOp('growth.plans', { year });
  const names = useOp('organisation.list', {}).data ?? [];
  const [orgId, setOrgId] = useState(first);
  const planned = plans.data?.find((plan) => plan.orgId === orgId)?.people;
  const [typed, setTyped] = useState<string | number | null>(null);
  const save = useCommand('growth.setPlan');
  const people = typed ?? planned ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = people === '' ? null : Number(people);
    const org = names.find(({ id }) => id === orgId)?.name ?? '';
    save.mutate(
      { year, orgId, people: number },
      {
        onSuccess: () => {
          setTyped(null);
          notify.success(number === null ? text.planDropped(org, year) : text.planSaved(org, number, year));
        },
      },
    );
  };
  return (
    <Stack gap="sm">
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap="sm">
          <OrganisationChoice
            label={text.planOrg}
            width={320}
            value={orgId}
            onChange={(id) => {
              setOrgId(id ?? first);
              setTyped(null);
            }}
          />
          <NumberInput
            label={text.planNumber}
            w={170}
            min={1}
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator="."
            decimalSeparator=","
            value={people}
            onChange={setTyped}
          />
          <Button type="submit" loading={save.isPending}>
            {text.savePlan}
          </Button>
        </Group>
      </form>
      <Text c="dimmed">{text.planHelp}</Text>
      <ErrorNote error={save.error?.error ?? plans.error?.error} />
      {plans.data?.length === 0 && <Text>{text.planEmpty}</Text>}
      {plans.data && plans.data.length > 0 && (
        <Table aria-label={text.planList}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.planOrg}</Table.Th>
              <Table.Th ta="right">{text.planNumber}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plans.data.map((plan) => (
              <Table.Tr key={plan.orgId}>
                <Table.Td>{plan.orgName}</Table.Td>
                <Table.Td ta="right">{formatCount(plan.people)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
