import { ActionIcon, Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { PersonCheck } from '../../../shared/ipc/transfer.ts';
import { useOp } from '../../api.ts';
import { FindMember, type FoundMember } from '../../parts/find-member.tsx';

interface Props {
  readonly people: readonly FoundMember[];
  readonly numbers: readonly string[];
  /** of each, what is his own; what holds for all stands at its field */
  readonly checks: readonly PersonCheck[];
  readonly organisations: readonly Organisation[];
  readonly onChange: (people: FoundMember[]) => void;
}

/** Who goes: one found by name, or many, also a whole branch; beside each what would keep him. */
export function PlanPeople({ people, numbers, checks, organisations, onChange }: Props) {
  const [several, setSeveral] = useState(people.length > 1);
  const add = (found: readonly FoundMember[]) => {
    const known = new Set(people.map((p) => p.id));
    onChange([...people, ...found.filter((f) => !known.has(f.id))]);
  };
  if (!several)
    return (
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <div style={{ flex: 1 }}>
          <FindMember
            label={text.who}
            statuses={activeStatuses}
            chosen={people[0] ?? null}
            onChoose={(member) => onChange(member ? [member] : [])}
          />
        </div>
        <Button variant="default" onClick={() => setSeveral(true)}>
          {text.several}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm" grow>
        <FindMember
          label={text.who}
          statuses={activeStatuses}
          chosen={null}
          onChoose={(member) => member && add([member])}
        />
        <WholeBranch organisations={organisations} onAdd={add} />
      </Group>
      <Chosen people={people} numbers={numbers} checks={checks} onChange={onChange} />
    </Stack>
  );
}

function WholeBranch({
  organisations,
  onAdd,
}: {
  organisations: readonly Organisation[];
  onAdd: (people: FoundMember[]) => void;
}) {
  const [orgId, setOrgId] = useState<number | null>(null);
  const members = useOp(
    'member.page',
    { orgId, statuses: [...activeStatuses], offset: 0, limit: 500 },
    { enabled: orgId !== null },
  );
  const rows = orgId === null ? [] : (members.data?.rows ?? []);
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <Select
        label={text.ofBranch}
        placeholder={text.chooseBranch}
        searchable
        clearable
        style={{ flex: 1 }}
        data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
        value={orgId === null ? null : String(orgId)}
        onChange={(value) => setOrgId(value === null ? null : Number(value))}
      />
      <Button
        variant="default"
        disabled={rows.length === 0}
        onClick={() =>
          onAdd(rows.map(({ id, record, orgName }) => ({ id, fullName: record.fullName, orgName })))
        }
      >
        {text.addAll(rows.length)}
      </Button>
    </Group>
  );
}

function Chosen({ people, numbers, checks, onChange }: Omit<Props, 'organisations'>) {
  if (people.length === 0) return <Text c="dimmed">{text.nobody}</Text>;
  return (
    <Table.ScrollContainer minWidth={600} mah={220} type="native">
      <Table aria-label={text.chosen(people.length)}>
        <Table.Tbody>
          {people.map((person, i) => {
            const refused = checks
              .find((c) => c.memberId === person.id)
              ?.problems.filter((p) => p.level === 'refuse');
            return (
              <Table.Tr key={person.id}>
                <Table.Td>{person.fullName}</Table.Td>
                <Table.Td>{person.orgName}</Table.Td>
                <Table.Td>{numbers[i]}</Table.Td>
                <Table.Td>
                  {refused === undefined ? (
                    ''
                  ) : refused.length === 0 ? (
                    text.mayGo
                  ) : (
                    <Text c="var(--mantine-color-error)" component="span">
                      {refused.map((p) => text.withCitation(p.rule, p.citation)).join(' ')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <ActionIcon
                    aria-label={text.remove(person.fullName)}
                    onClick={() => onChange(people.filter((p) => p.id !== person.id))}
                  >
                    <IconX size={18} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
