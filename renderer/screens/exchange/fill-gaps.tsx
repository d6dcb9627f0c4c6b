import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { plainHeader, fillFormText as text } from '../../../shared/i18n/vi/fill-form.ts';
import type { FormPlanView } from '../../../shared/ipc/exchange-form.ts';
import { MemberLink } from '../../parts/member-link.tsx';
import { ScrollBox } from './scroll-box.tsx';

/** What the form asks for and the register has not, by person; and the rows of the form that are nobody's here. */
export function FillGaps({ plan, onNote }: { plan: FormPlanView; onNote: () => void }) {
  const rows = plan.rows.filter(({ gaps }) => gaps.length > 0);
  return (
    <>
      {rows.length > 0 && (
        <Stack gap={4} component="section">
          <Title order={3}>{text.gapsTitle(plan.withGaps)}</Title>
          <Group justify="space-between" gap="sm">
            <Text>{text.gapsHelp}</Text>
            <Button variant="default" size="compact-md" onClick={onNote}>
              {text.noteGaps}
            </Button>
          </Group>
          <ScrollBox label={text.gapsTitle(plan.withGaps)} low>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={70}>{text.head.row}</Table.Th>
                  <Table.Th w="28%">{text.head.name}</Table.Th>
                  <Table.Th>{text.head.missing}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ row, memberId, name, gaps }) => (
                  <Table.Tr key={memberId}>
                    <Table.Td>{row}</Table.Td>
                    <Table.Td>
                      <MemberLink memberId={memberId} name={name} />
                    </Table.Td>
                    <Table.Td>
                      {gaps.map(({ header, why, written }) => (
                        <Text key={header}>
                          {`${plainHeader(header)}: ${text.gapWhy[why]}${written === '' ? '' : ` (${written})`}`}
                        </Text>
                      ))}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollBox>
        </Stack>
      )}
      {plan.unmatched.length > 0 && (
        <Stack gap={4} component="section">
          <Title order={3}>{text.unmatchedTitle(plan.unmatched.length)}</Title>
          <Text>{text.unmatchedHelp}</Text>
          <ScrollBox label={text.unmatchedTitle(plan.unmatched.length)} low>
            <Table>
              <Table.Tbody>
                {plan.unmatched.map(({ row, name, why }) => (
                  <Table.Tr key={row}>
                    <Table.Td w={70}>{row}</Table.Td>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>{text.unmatchedWhy[why]}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollBox>
        </Stack>
      )}
    </>
  );
}
