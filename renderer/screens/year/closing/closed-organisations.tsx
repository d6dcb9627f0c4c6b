import { Table, Text, Title } from '@mantine/core';
import type { ClosedHead } from '../../../../shared/entities/year-closing.ts';
import {
  decisionText,
  organisationGroupLabels,
  organisationOutcomeText,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';

/** The ratings of organisations as they were when the year was closed; an amendment changes members' only. */
export function ClosedOrganisations({ head }: { readonly head: ClosedHead }) {
  const { organisations, regime } = head;
  const { organisationNames: names } = regime;
  return (
    <section>
      <Title order={3} mb="xs">
        {text.organisations}
      </Title>
      {organisations.length === 0 ? (
        <Text c="dimmed">{text.noOrganisations}</Text>
      ) : (
        <Table.ScrollContainer minWidth={820}>
          <Table withTableBorder aria-label={text.organisations}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.organisation}</Table.Th>
                <Table.Th>{text.group}</Table.Th>
                <Table.Th ta="right">{text.members}</Table.Th>
                <Table.Th>{text.ownWord}</Table.Th>
                <Table.Th>{text.level}</Table.Th>
                <Table.Th>{text.decision}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {organisations.map((row) => (
                <Table.Tr key={row.orgId}>
                  <Table.Td title={row.parentName}>{row.name}</Table.Td>
                  <Table.Td>{organisationGroupLabels[row.group]}</Table.Td>
                  <Table.Td ta="right">{formatCount(row.members)}</Table.Td>
                  <Table.Td>{row.process.self === null ? '' : names[row.process.self]}</Table.Td>
                  <Table.Td>{organisationOutcomeText(row, names)}</Table.Td>
                  <Table.Td>{decisionText(row.decision)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
