/** Every key of the grid. */
import { Button, Group, Kbd, Modal, Table } from '@mantine/core';
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.help}
      size="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Table>
        <Table.Tbody>
          {text.keyList.map(([keys, what]) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" fw={400} w={200}>
                <Kbd size="md">{keys}</Kbd>
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
