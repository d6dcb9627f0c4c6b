/** Official members who hold no card, with the two deeds that come next for those picked. */
import { Anchor, Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import type { WithoutCard } from '../../../shared/ipc/card.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { CardListForm } from './card-list-form.tsx';
import { IssueForm } from './issue-form.tsx';

const text = cardText.without;

interface Props {
  readonly orgId: number;
  readonly onOrg: (orgId: number) => void;
  readonly onDrawn: (listId: number) => void;
  readonly onList: (listId: number) => void;
}

export function WithoutCards({ orgId, onOrg, onDrawn, onList }: Props) {
  const without = useOp('card.without', { orgId }, { keepPrevious: true });
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [writing, setWriting] = useState<'list' | 'issue' | null>(null);
  const rows = without.data?.rows ?? [];
  // Who has a card by now is not picked any more.
  const chosen = rows.filter((row) => picked.has(row.memberId));
  const done = () => {
    setWriting(null);
    setPicked(new Set());
  };
  return (
    <>
      <Group align="flex-end" justify="space-between" mb="sm">
        <OrganisationChoice
          label={cardText.organisation}
          value={orgId}
          onChange={(org) => org !== null && onOrg(org)}
        />
        <Group gap="xs">
          {chosen.length > 0 && (
            <May right="write">
              <Button variant="default" onClick={() => setWriting('issue')}>
                {text.issue(chosen.length)}
              </Button>
            </May>
          )}
          <May right="write">
            <Button onClick={() => setWriting('list')}>{text.draw(chosen.length)}</Button>
          </May>
        </Group>
      </Group>
      <ErrorNote error={without.error?.error} />
      {without.isPending && <Loading />}
      {without.data && rows.length === 0 && <EmptyState text={text.empty} />}
      {rows.length > 0 && (
        <>
          <Text c="dimmed" mb="xs">
            {text.intro}
          </Text>
          <People rows={rows} picked={picked} onPick={setPicked} onList={onList} />
        </>
      )}
      {without.data && without.data.found > rows.length && (
        <Text role="status" mt="sm">
          {cardText.first(rows.length, without.data.found)}
        </Text>
      )}
      {writing === 'list' && (
        <CardListForm
          editing={null}
          people={chosen}
          onClose={() => setWriting(null)}
          onWritten={(id) => {
            done();
            onDrawn(id);
          }}
        />
      )}
      {writing === 'issue' && (
        <IssueForm
          draftKey="card:issue"
          people={chosen}
          form={chosen.every((row) => row.why === 'lost') ? 'reissue' : 'new'}
          onClose={() => setWriting(null)}
          onWritten={done}
        />
      )}
    </>
  );
}

interface PeopleProps {
  readonly rows: readonly WithoutCard[];
  readonly picked: ReadonlySet<number>;
  readonly onPick: (picked: ReadonlySet<number>) => void;
  readonly onList: (listId: number) => void;
}

function People({ rows, picked, onPick, onList }: PeopleProps) {
  const count = rows.filter((row) => picked.has(row.memberId)).length;
  const toggle = (id: number) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={1020} type="native">
      <Table aria-label={cardText.tabs.without} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={44}>
              <Checkbox
                aria-label={text.pickAll}
                checked={count === rows.length}
                indeterminate={count > 0 && count < rows.length}
                onChange={() =>
                  onPick(count === rows.length ? new Set() : new Set(rows.map((row) => row.memberId)))
                }
              />
            </Table.Th>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            <Table.Th>{columns.admittedOn}</Table.Th>
            <Table.Th>{columns.officialOn}</Table.Th>
            <Table.Th>{columns.why}</Table.Th>
            <Table.Th>{columns.photo}</Table.Th>
            <Table.Th>{columns.list}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td>
                <Checkbox
                  aria-label={text.pick(row.name)}
                  checked={picked.has(row.memberId)}
                  onChange={() => toggle(row.memberId)}
                />
              </Table.Td>
              <Table.Td>
                <MemberLink memberId={row.memberId} name={row.name} />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td miw={150}>{row.orgName}</Table.Td>
              <Table.Td>{formatDate(row.admittedOn)}</Table.Td>
              <Table.Td>{formatDate(row.officialOn)}</Table.Td>
              <Table.Td>
                {row.why === 'never'
                  ? text.why.never
                  : text.whySince(text.why[row.why], formatDate(row.since))}
              </Table.Td>
              <Table.Td>{row.hasPhoto ? cardText.hasPhoto : cardText.noPhoto}</Table.Td>
              <Table.Td>
                {row.list === null ? (
                  text.notListed
                ) : (
                  <Anchor
                    component="button"
                    type="button"
                    ta="left"
                    onClick={() => onList(row.list?.id ?? 0)}
                  >
                    {text.listOf(row.list.name, formatDate(row.list.drawnOn))}
                  </Anchor>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
