import { ActionIcon, Anchor, Button, Group, Table } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { type Organisation, organisationTypes } from '../../../shared/entities/organisation.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { type TreeRow, treeRows } from './tree-rows.ts';

interface Props {
  readonly orgs: readonly Organisation[];
  readonly onFound: (parent: Organisation) => void;
  readonly onRename: (org: Organisation) => void;
}

export function OrganisationTree({ orgs, onFound, onRename }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const toggle = ({ org, open }: TreeRow) => {
    const next = new Set(closed);
    if (open) next.add(org.id);
    else next.delete(org.id);
    setClosed(next);
  };
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table aria-label={text.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th>{text.type}</Table.Th>
            <Table.Th ta="right" title={text.ownHint}>
              {text.own}
            </Table.Th>
            <Table.Th ta="right">{text.all}</Table.Th>
            <Table.Th>{text.deeds}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {treeRows(orgs, closed).map((row) => (
            <Row
              key={row.org.id}
              row={row}
              onToggle={() => toggle(row)}
              onFound={() => onFound(row.org)}
              onRename={() => onRename(row.org)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly row: TreeRow;
  readonly onToggle: () => void;
  readonly onFound: () => void;
  readonly onRename: () => void;
}

function Row({ row, onToggle, onFound, onRename }: RowProps) {
  const { org, level, hasChildren, open } = row;
  const all = formatCount(row.all);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={4} wrap="nowrap" pl={(level - 1) * 24}>
          {hasChildren ? (
            <ActionIcon
              aria-expanded={open}
              aria-label={open ? text.close(org.name) : text.open(org.name)}
              onClick={onToggle}
            >
              <Chevron size={18} aria-hidden />
            </ActionIcon>
          ) : (
            <span style={{ width: 28, flex: 'none' }} />
          )}
          <span>
            {org.name}
            {org.code !== '' && ` (${org.code})`}
          </span>
        </Group>
      </Table.Td>
      <Table.Td>{organisationTypes[org.type]}</Table.Td>
      <Table.Td ta="right">{formatCount(org.members)}</Table.Td>
      <Table.Td ta="right">
        {row.all === 0 ? (
          all
        ) : (
          <Anchor
            aria-label={text.showMembers(all, org.name)}
            renderRoot={(props) => (
              <Link to="/dang-vien" search={{ org: org.id, status: [...activeStatuses] }} {...props} />
            )}
          >
            {all}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconPencil size={16} aria-hidden />}
            aria-label={text.renameOne(org.name)}
            onClick={onRename}
          >
            {text.rename}
          </Button>
          <ActionIcon
            aria-label={text.foundUnder(org.name)}
            title={text.foundUnder(org.name)}
            onClick={onFound}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
