/** The tree of one day as a table: arrow keys walk it, Enter shows the organisation beside it. */
import { Anchor, Group, Table, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { organisationTypes } from '../../../shared/entities/organisation.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import classes from './organisations.module.css';
import { treeKey } from './tree-keys.ts';
import { type TreeRow, treeRows } from './tree-rows.ts';

interface Props {
  readonly orgs: readonly OrganisationAsOf[];
  readonly chosenId: number | null;
  readonly onChoose: (id: number) => void;
  /** the day of the list that a figure opens; undefined = today */
  readonly day: string | undefined;
}

export function OrganisationTree({ orgs, chosenId, onChoose, day }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const [focusedId, setFocusedId] = useState<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = treeRows(orgs, closed);
  // One row is reached by Tab: the last focused, else the chosen, else the first.
  const seat = [focusedId, chosenId].find((id) => rows.some((row) => row.org.id === id)) ?? rows[0]?.org.id;

  const toggle = ({ org, open }: TreeRow) => {
    const next = new Set(closed);
    if (open) next.add(org.id);
    else next.delete(org.id);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, at: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const deed = treeKey(event.key, rows, at);
    const row = rows[at];
    if (!deed || !row) return;
    event.preventDefault();
    if (deed.type === 'toggle') toggle(row);
    else if (deed.type === 'choose') onChoose(row.org.id);
    else body.current?.querySelectorAll<HTMLElement>(':scope > tr')[deed.to]?.focus();
  };

  return (
    <Table.ScrollContainer
      minWidth={520}
      type="native"
      mah="calc(100vh - 245px)"
      className={classes.scroll ?? ''}
    >
      <Table role="treegrid" aria-label={text.title} highlightOnHover stickyHeader verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th ta="right" title={text.ownHint}>
              {text.own}
            </Table.Th>
            <Table.Th ta="right">{text.official}</Table.Th>
            <Table.Th ta="right">{text.probationary}</Table.Th>
            <Table.Th ta="right" title={text.allHint}>
              {text.all}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {rows.map((row, at) => (
            <Table.Tr
              key={row.org.id}
              className={classes.row ?? ''}
              aria-level={row.level}
              {...(row.hasChildren ? { 'aria-expanded': row.open } : {})}
              aria-selected={row.org.id === chosenId}
              tabIndex={row.org.id === seat ? 0 : -1}
              onFocus={() => setFocusedId(row.org.id)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={() => onChoose(row.org.id)}
            >
              <NameCell row={row} onToggle={() => toggle(row)} />
              <Figure count={row.org.members} />
              <Figure count={row.org.official} />
              <Figure count={row.org.probationary} />
              <Table.Td ta="right">
                {row.all > 0 ? (
                  <Anchor
                    tabIndex={-1}
                    aria-label={text.showMembers(formatCount(row.all), row.org.name)}
                    onClick={(event) => event.stopPropagation()}
                    renderRoot={(props) => (
                      <Link
                        to="/dang-vien"
                        search={{ org: row.org.id, status: [...activeStatuses], ngay: day }}
                        {...props}
                      />
                    )}
                  >
                    {formatCount(row.all)}
                  </Anchor>
                ) : (
                  formatCount(row.all)
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const Figure = ({ count }: { count: number }) => <Table.Td ta="right">{formatCount(count)}</Table.Td>;

function NameCell({ row, onToggle }: { row: TreeRow; onToggle: () => void }) {
  const { org, level, hasChildren, open } = row;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Table.Td aria-label={org.code === '' ? org.name : `${org.name} (${org.code})`}>
      <Group gap={6} wrap="nowrap" align="flex-start" pl={(level - 1) * 20}>
        {/* The row's own keys do the same; a second stop for Tab in each row would be in the way. */}
        <span
          aria-hidden
          className={classes.chevron}
          onClick={(event) => {
            if (!hasChildren) return;
            event.stopPropagation();
            onToggle();
          }}
        >
          {hasChildren && <Chevron size={18} />}
        </span>
        <div>
          <div>
            {org.name}
            {org.code !== '' && ` (${org.code})`}
          </div>
          <Text c="dimmed">{organisationTypes[org.type]}</Text>
        </div>
      </Group>
    </Table.Td>
  );
}
