import { Anchor, Table, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import type { YearSearch } from '../../search-params.ts';
import classes from './overview.module.css';

/** How far each year's rating is, the newest first; what is still open leads to the grid filtered on just that. */
export function Years({ years }: { years: Overview['years'] }) {
  const link = (year: number, label: string, search: YearSearch = {}) => (
    <Anchor
      renderRoot={(props) => (
        <Link to="/xep-loai/$year" params={{ year: String(year) }} search={search} {...props} />
      )}
    >
      {label}
    </Anchor>
  );
  return (
    <section className={classes.section}>
      <Title order={2}>{text.years}</Title>
      {years.length === 0 ? (
        <Text>
          {text.yearsNone}{' '}
          <Anchor renderRoot={(props) => <Link to="/xep-loai" {...props} />}>{text.openYear}</Anchor>
        </Text>
      ) : (
        <Table aria-label={text.years}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.yearColumn}</Table.Th>
              <Table.Th>{text.ratedColumn}</Table.Th>
              <Table.Th>{text.openColumn}</Table.Th>
              <Table.Th>{text.stateColumn}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map(({ year, rated, listed, open, closing }) => (
              <Table.Tr key={year}>
                <Table.Td>{link(year, text.year(year))}</Table.Td>
                <Table.Td>{text.ratedOf(rated, listed)}</Table.Td>
                <Table.Td>
                  {open === 0
                    ? text.number(0)
                    : link(year, text.open(open), { muc: 'tung-dong-chi', loc: 'chua-ghi' })}
                </Table.Td>
                <Table.Td>
                  {closing === null ? (
                    text.yearOpen
                  ) : (
                    <>
                      <IconLock size={16} aria-hidden />{' '}
                      {link(year, text.yearClosed(closing), { muc: 'khoa-nam' })}
                    </>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
