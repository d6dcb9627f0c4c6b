import { Modal, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { memberFields } from '../../../shared/entities/member.ts';
import { memberText } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { recordAsOf } from '../../../shared/rules/record-as-of.ts';
import { differencesOf } from '../../../shared/rules/record-changes.ts';
import { formatDate, isPartialDate } from '../../../shared/text/dates.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

const text = recordText.asOf;

interface Props {
  readonly member: MemberDetail;
  readonly name: string;
  readonly onClose: () => void;
}

/** What the record said on a day, beside what it says now. */
export function RecordAsOf({ member, name, onClose }: Props) {
  const [day, setDay] = useState('');
  const whole = isPartialDate(day) && day.length === 10;
  const then = whole ? recordAsOf(member.record, member.events, day) : member.record;
  const differences = differencesOf(then, member.record);
  const shown = (value: string) => formatDate(value) || memberText.blank;
  return (
    <Modal opened onClose={onClose} title={text.title(name)} size={780} centered>
      <Stack gap="sm" mih={180}>
        <PartialDateInput
          label={text.day}
          value={day}
          onChange={setDay}
          {...(day !== '' && isPartialDate(day) && !whole ? { description: text.needDay } : {})}
        />
        {whole && differences.length === 0 && <Text>{text.same(formatDate(day))}</Text>}
        {differences.length > 0 && (
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.field}</Table.Th>
                <Table.Th>{text.columns.onDay(formatDate(day))}</Table.Th>
                <Table.Th>{text.columns.now}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differences.map(({ field, before, after }) => (
                <Table.Tr key={field}>
                  <Table.Td>{memberFields[field].label}</Table.Td>
                  <Table.Td>{shown(before)}</Table.Td>
                  <Table.Td>{shown(after)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Modal>
  );
}
