/** Which day or period, and of which organisation. A period is quarter, half, nine months, year or as one likes. */
import { Group, Text } from '@mantine/core';
import type { BookRequest } from '../../../shared/entities/book.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { books } from '../../../shared/rules/books/registry.ts';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { DayInput, PeriodChoice } from '../../parts/period-choice.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { BooksSearch } from '../../search-params.ts';

interface Props {
  readonly request: BookRequest;
  readonly onChange: (part: Partial<BooksSearch>) => void;
}

export function BookControls({ request, onChange }: Props) {
  const period = books[request.book].span === 'period';
  return (
    <Group gap="xs" align="flex-end">
      <OrganisationChoice
        label={text.organisation}
        value={request.orgId}
        onChange={(org) => org !== null && onChange({ org })}
      />
      {period ? (
        <PeriodChoice
          from={request.from}
          to={request.asOf}
          onChange={({ from, to }) =>
            onChange({
              ...(from === undefined ? {} : { tu: from }),
              ...(to === undefined ? {} : { den: to }),
            })
          }
        />
      ) : (
        <DayInput label={text.asOf} value={request.asOf} onDay={(den) => onChange({ den })} />
      )}
      {request.asOf > todayInVietnam() && (
        <Text c="dimmed" size="sm" maw={260}>
          {text.notYet}
        </Text>
      )}
    </Group>
  );
}
