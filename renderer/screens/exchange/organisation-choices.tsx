import { Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { organisationTypes } from '../../../shared/entities/organisation.ts';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { ImportPlanView } from '../../../shared/ipc/import.ts';
import type { OrgDecision } from '../../../shared/roster/plan-types.ts';
import { useOp } from '../../api.ts';
import { ScrollBox } from './scroll-box.tsx';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly plan: ImportPlanView;
}

const decisionOf = (value: string | null): OrgDecision | null =>
  value === 'create' || value === 'leave' ? value : value ? Number(value) : null;

/** The organisations that the list names: found in the register, founded with consent, or their rows left out. */
export function OrganisationChoices({ wizard, plan }: Props) {
  const { busy } = wizard.state;
  const { choices } = wizard.decisions;
  const organisations = useOp('organisation.list', {});
  const { named } = plan;
  const undecided = named.filter((o) => o.decision === null);
  const decide = (keys: readonly string[], decision: OrgDecision) =>
    wizard.choose({
      organisations: { ...choices.organisations, ...Object.fromEntries(keys.map((key) => [key, decision])) },
    });
  const own = plan.founded.find((o) => o.key === '');
  const count = (is: (decision: OrgDecision | null) => boolean) => named.filter((o) => is(o.decision)).length;
  const options = [
    { value: '', label: text.undecidedOrganisation },
    { value: 'create', label: text.found },
    { value: 'leave', label: text.leaveRows },
    ...(organisations.data ?? []).map((o) => ({ value: String(o.id), label: o.name })),
  ];
  return (
    <Stack gap="xs">
      {own && <Text>{text.newBelow(own.name)}</Text>}
      {named.length > 0 && (
        <>
          <Group justify="space-between" gap="sm">
            <div>
              <Text fw={600}>{text.named}</Text>
              <Text>
                {undecided.length > 0
                  ? text.namedHelp(undecided.length)
                  : text.namedDone(
                      count((d) => typeof d === 'number'),
                      count((d) => d === 'create'),
                      count((d) => d === 'leave'),
                    )}
              </Text>
            </div>
            {undecided.length > 0 && (
              <Button
                disabled={busy !== null}
                onClick={() =>
                  decide(
                    undecided.map((o) => o.key),
                    'create',
                  )
                }
              >
                {text.foundAll(undecided.length)}
              </Button>
            )}
          </Group>
          <ScrollBox label={text.named} low>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.namedHead.name}</Table.Th>
                  <Table.Th w={100}>{text.namedHead.rows}</Table.Th>
                  <Table.Th w={320}>{text.namedHead.decision}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {named.map((o) => {
                  const founded = plan.founded.find((f) => f.key === o.key);
                  return (
                    <Table.Tr key={o.key}>
                      <Table.Td>
                        {o.path.join(' › ')}
                        {founded && <Text c="dimmed">{organisationTypes[founded.type]}</Text>}
                      </Table.Td>
                      <Table.Td>{o.rows.toLocaleString('vi-VN')}</Table.Td>
                      <Table.Td>
                        <Select
                          aria-label={text.decisionOf(o.path.join(' › '))}
                          data={o.decision === null ? options : options.slice(1)}
                          searchable
                          allowDeselect={false}
                          value={o.decision === null ? '' : String(o.decision)}
                          onChange={(value) => {
                            const decision = decisionOf(value);
                            if (decision !== null) decide([o.key], decision);
                          }}
                        />
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </ScrollBox>
        </>
      )}
    </Stack>
  );
}
