/** One list for cards beside the others: who stands on it, its ways out, its photos, and recording the cards issued. */
import { Alert, Button, Drawer, Group, Stack, Table, Text } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import type { CardListDetail } from '../../../shared/ipc/card.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { CardListForm } from './card-list-form.tsx';
import { ExportPhotos } from './export-photos.tsx';
import { IssueForm } from './issue-form.tsx';
import { OpenNumbers } from './open-numbers.tsx';

const text = cardText.lists;

interface Props {
  readonly id: number;
  readonly onClose: () => void;
}

export function CardListPanel({ id, onClose }: Props) {
  const detail = useOp('card.list', { id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={860}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={detail.data?.list.name ?? cardText.tabs.lists}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {detail.data && <Opened detail={detail.data} onClose={onClose} />}
    </Drawer>
  );
}

function Opened({ detail, onClose }: { readonly detail: CardListDetail; readonly onClose: () => void }) {
  const { list, people, numbersOpen } = detail;
  const [writing, setWriting] = useState<'list' | 'issue' | null>(null);
  const drop = useCommand('card.dropList');
  const waiting = people.filter((p) => p.issuedOn === '');
  const missing = people.filter((p) => !p.hasPhoto).length;
  return (
    <Stack gap="sm">
      <Text>{text.summary(list.people, list.photos, list.carded)}</Text>
      {list.note !== '' && <Text c="dimmed">{list.note}</Text>}
      <Group gap="xs">
        {waiting.length > 0 ? (
          <May right="write">
            <Button onClick={() => setWriting('issue')}>{text.issue}</Button>
          </May>
        ) : (
          <Text>{text.allIssued}</Text>
        )}
        <SheetOut
          request={{ sheet: 'cardList', listId: list.id, open: numbersOpen }}
          name={text.fileName(list.name)}
        />
        <May right="write">
          <Button variant="default" onClick={() => setWriting('list')}>
            {text.edit}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            loading={drop.isPending}
            onClick={() =>
              drop.mutate(
                { id: list.id, version: list.version },
                {
                  onSuccess: () => {
                    notify.success(text.dropped(list.name));
                    onClose();
                  },
                  onError: ({ error }) => notify.failure(error),
                },
              )
            }
          >
            {text.drop}
          </Button>
        </May>
      </Group>
      <OpenNumbers listId={list.id} open={numbersOpen} />
      <ExportPhotos listId={list.id} />
      {missing > 0 && (
        <Alert color="orange" icon={<IconPhotoOff aria-hidden />}>
          {text.missingPhotos(missing)}
        </Alert>
      )}
      <People people={people} />
      {writing === 'list' && (
        <CardListForm
          editing={detail}
          people={people}
          onClose={() => setWriting(null)}
          onWritten={() => setWriting(null)}
        />
      )}
      {writing === 'issue' && (
        <IssueForm
          draftKey={`card:issue-${list.id}`}
          people={waiting}
          form={list.form}
          onClose={() => setWriting(null)}
          onWritten={() => setWriting(null)}
        />
      )}
    </Stack>
  );
}

function People({ people }: Pick<CardListDetail, 'people'>) {
  const columns = text.columnsOfOne;
  return (
    <Table.ScrollContainer minWidth={720} type="native">
      <Table aria-label={cardText.tabs.lists}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.officialOn}</Table.Th>
            <Table.Th>{columns.citizenId}</Table.Th>
            <Table.Th>{columns.photo}</Table.Th>
            <Table.Th>{columns.card}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.memberId}>
              <Table.Td>
                <MemberLink memberId={person.memberId} name={person.name} />
              </Table.Td>
              <Table.Td>{formatDate(person.bornOn)}</Table.Td>
              <Table.Td>{formatDate(person.officialOn)}</Table.Td>
              <Table.Td>{person.citizenId}</Table.Td>
              <Table.Td>{person.hasPhoto ? cardText.hasPhoto : cardText.noPhoto}</Table.Td>
              <Table.Td>
                {person.issuedOn === ''
                  ? text.notYet
                  : text.cardOn(person.cardNumber, formatDate(person.issuedOn))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
