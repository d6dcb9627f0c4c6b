import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { commendationText, organisationStandingText } from '../../../shared/i18n/vi/commendation.ts';
import type { FiveYears } from '../../../shared/ipc/commendation.ts';

const text = commendationText.fiveYears;

/** Organisations with the best level year after year, each year in the words that its papers had. */
export function FiveYearsOrganisations({ data }: { readonly data: FiveYears }) {
  const { organisations, organisationBestNames, years } = data;
  const title = text.organisations(organisations.length);
  return (
    <section>
      <Title order={2} fz="lg">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={1100} type="native">
        <Table aria-label={title} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.organisationColumns.name}</Table.Th>
              <Table.Th>{text.organisationColumns.parent}</Table.Th>
              {years.map((year, i) => (
                <Table.Th key={year} ta="center" miw={110}>
                  {year}
                  <Text size="xs" fw={400}>
                    {organisationBestNames[i]}
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {organisations.map(({ orgId, name, parentName, proven, years: known }) => (
              <Table.Tr key={orgId}>
                <Table.Td>
                  <Anchor renderRoot={(props) => <Link to="/to-chuc" search={{ org: orgId }} {...props} />}>
                    {name}
                  </Anchor>
                  {!proven && ` (${text.organisationUnproven})`}
                </Table.Td>
                <Table.Td>{parentName}</Table.Td>
                {known.map((standing) => (
                  <Table.Td key={standing.year} ta="center">
                    {organisationStandingText(standing)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
