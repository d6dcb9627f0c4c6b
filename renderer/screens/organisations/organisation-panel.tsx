/** The chosen organisation on the day: its facts, who holds its posts, what happened to it, and what may be recorded. */
import { Button, Group, Menu, Stack, Table, Title } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { organisationTypes } from '../../../shared/entities/organisation.ts';
import type { OrganisationDeedKind } from '../../../shared/entities/organisation-deed.ts';
import { organisationDeedText, organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { May } from '../../parts/rights/may.tsx';
import { CommitteePanel } from './committee-panel.tsx';
import { OrganisationHistory } from './organisation-history.tsx';
import { treeRows } from './tree-rows.ts';

interface Props {
  readonly org: OrganisationAsOf;
  readonly orgs: readonly OrganisationAsOf[];
  readonly day: string;
  readonly onDeed: (kind: OrganisationDeedKind) => void;
}

/** In groups, as they stand in the menu. */
const changing = ['found', 'rename', 'recode', 'raise', 'lower', 'move', 'split'] as const;
const ending = ['merge', 'handOver', 'dissolve', 'disband'] as const;
/** The organisation that the register belongs to neither moves nor ends in it. */
const ofRoot = ['found', 'rename', 'recode', 'raise', 'lower', 'split'] as const;

export function OrganisationPanel({ org, orgs, day, onDeed }: Props) {
  const isRoot = org.parentId === null;
  const parent = orgs.find((o) => o.id === org.parentId)?.name ?? text.noParent;
  const all = treeRows(orgs, new Set()).find((row) => row.org.id === org.id)?.all ?? org.members;
  const facts: readonly (readonly [string, string])[] = [
    [text.type, organisationTypes[org.type]],
    [text.code, org.code],
    [text.parent, parent],
    [text.foundedOn, org.foundedOn === '' ? text.since : formatDate(org.foundedOn)],
    [
      text.membersHere,
      `${formatCount(org.members)} (${formatCount(org.official)} chính thức, ${formatCount(org.probationary)} dự bị)`,
    ],
    [text.membersAll, formatCount(all)],
  ];
  const item = (kind: OrganisationDeedKind) => (
    <Menu.Item key={kind} onClick={() => onDeed(kind)}>
      {organisationDeedText[kind].title}
    </Menu.Item>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Title order={2}>{org.name}</Title>
        <May right="write">
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                flex="none"
                rightSection={<IconChevronDown size={16} aria-hidden />}
                aria-label={text.deedsOf(org.name)}
              >
                {text.deeds}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(isRoot ? ofRoot : changing).map(item)}
              {!isRoot && <Menu.Divider />}
              {!isRoot && ending.map(item)}
            </Menu.Dropdown>
          </Menu>
        </May>
      </Group>
      <Table withRowBorders={false} verticalSpacing={2}>
        <Table.Tbody>
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Td c="dimmed" w={175} pl={0} style={{ verticalAlign: 'top' }}>
                  {label}
                </Table.Td>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      <CommitteePanel org={org} day={day} />
      <OrganisationHistory orgId={org.id} />
    </Stack>
  );
}
