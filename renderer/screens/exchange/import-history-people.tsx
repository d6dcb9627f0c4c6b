import { Button, Modal, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { importHistoryText as text } from '../../../shared/i18n/vi/import-history.ts';
import type { ImportBatch } from '../../../shared/ipc/import-history.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MemberLink } from '../../parts/member-link.tsx';

const pageSize = 200;

/** Whom a batch entered or changed, with the row of the file. */
export function ImportedPeople({
  batch,
  onClose,
}: {
  readonly batch: ImportBatch;
  readonly onClose: () => void;
}) {
  const [limit, setLimit] = useState(pageSize);
  const people = useOp('import.people', { id: batch.id, limit: limit }, { keepPrevious: true });
  return (
    <Modal opened size="xl" title={text.peopleTitle(batch.fileName)} onClose={onClose}>
      <Stack gap="sm">
        <ErrorNote error={people.error?.error} />
        {people.isPending && <Loading />}
        {people.data && (
          <>
            <Text>{text.peopleCount(people.data.total)}</Text>
            <Table aria-label={text.peopleTitle(batch.fileName)}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.peopleHead.row}</Table.Th>
                  <Table.Th>{text.peopleHead.name}</Table.Th>
                  <Table.Th>{text.peopleHead.born}</Table.Th>
                  <Table.Th>{text.peopleHead.what}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {people.data.people.map(({ memberId, name, bornOn, row, created, setAside }) => (
                  <Table.Tr key={memberId}>
                    <Table.Td>{row ?? ''}</Table.Td>
                    <Table.Td>{setAside ? name : <MemberLink memberId={memberId} name={name} />}</Table.Td>
                    <Table.Td>{formatDate(bornOn)}</Table.Td>
                    <Table.Td>
                      {`${created ? text.created : text.changed}${setAside ? `, ${text.isAside}` : ''}`}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {people.data.people.length < people.data.total && (
              <Button variant="default" onClick={() => setLimit(limit + pageSize)}>
                {text.morePeople}
              </Button>
            )}
          </>
        )}
      </Stack>
    </Modal>
  );
}
