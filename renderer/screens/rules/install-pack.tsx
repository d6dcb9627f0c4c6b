import { Modal, Stack, Table, Text } from '@mantine/core';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { PackView } from '../../../shared/ipc/rule.ts';
import { citationOf } from '../../../shared/rules/regulations/rule-change.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { call } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { ApprovedDeed } from './approved-deed.tsx';

const { pack: text, columns } = ruleText;

interface Props {
  readonly token: string;
  readonly view: PackView;
  readonly onClose: () => void;
}

/** What a pack says, who would change by it, and only then the way to install it. */
export function InstallPack({ token, view, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} size={980} title={view.name} closeOnClickOutside={false}>
      <Stack gap="sm">
        <Text>{text.from(view.issuer, formatDate(view.issuedOn))}</Text>
        <Table.ScrollContainer minWidth={720} mah={260} type="native">
          <Table aria-label={text.lines} stickyHeader verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.parameter}</Table.Th>
                <Table.Th>{columns.value}</Table.Th>
                <Table.Th>{columns.from}</Table.Th>
                <Table.Th>{columns.until}</Table.Th>
                <Table.Th>{columns.citation}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {view.entries.map((entry) => (
                <Table.Tr key={`${entry.area}.${entry.parameter}/${entry.validFrom}`}>
                  <Table.Td>{entry.label}</Table.Td>
                  <Table.Td fw={600}>{entry.shown}</Table.Td>
                  <Table.Td>{formatDate(entry.validFrom)}</Table.Td>
                  <Table.Td>{entry.validUntil === '' ? '' : formatDate(entry.validUntil)}</Table.Td>
                  <Table.Td>{citationOf(entry)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <ApprovedDeed
          proposal={{ kind: 'pack', token }}
          deed={text.install}
          onCancel={onClose}
          write={(seen) => call('rule.install', { token, sha256: view.sha256, ...seen })}
          onWritten={({ entries }) => {
            notify.success(text.installed(view.name, entries));
            onClose();
          }}
        />
      </Stack>
    </Modal>
  );
}
