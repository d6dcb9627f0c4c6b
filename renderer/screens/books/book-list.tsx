import { NavLink, Select, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type BookCode, bookCodes } from '../../../shared/entities/book.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { books } from '../../../shared/rules/books/registry.ts';
import type { BooksSearch } from '../../search-params.ts';
import classes from './books.module.css';

const groups = [
  { name: text.groups.lists, codes: bookCodes.filter((code) => books[code].span === 'asOf') },
  { name: text.groups.periods, codes: bookCodes.filter((code) => books[code].span === 'period') },
] as const;

const closedKey = 'closed';

/** All books at the left; on a narrow window one box to choose from. Day and organisation go along. */
export function BookList({ search }: { readonly search: BooksSearch }) {
  const navigate = useNavigate();
  const { org, tu, den } = search;
  const current = search.xem ? closedKey : (search.so ?? 'members');
  const go = (so: BookCode) => ({ so, org, tu, den });
  return (
    <>
      <nav aria-label={text.list} className={classes.list}>
        {groups.map(({ name, codes }) => (
          <div key={name}>
            <Text size="sm" c="dimmed" px="xs" pt="xs">
              {name}
            </Text>
            {codes.map((code) => (
              <NavLink
                key={code}
                active={current === code}
                aria-current={current === code ? 'page' : undefined}
                color="gray"
                label={books[code].title}
                description={books[code].form || undefined}
                py={5}
                renderRoot={(props) => <Link to="/so-sach" search={go(code)} {...props} />}
              />
            ))}
          </div>
        ))}
        <Text size="sm" c="dimmed" px="xs" pt="xs">
          {text.groups.closed}
        </Text>
        <NavLink
          active={current === closedKey}
          aria-current={current === closedKey ? 'page' : undefined}
          color="gray"
          label={text.closedList}
          py={5}
          renderRoot={(props) => <Link to="/so-sach" search={{ xem: 'da-dong' }} {...props} />}
        />
      </nav>
      <Select
        className={classes.choice ?? ''}
        aria-label={text.list}
        allowDeselect={false}
        searchable
        value={current}
        data={[
          ...groups.map(({ name, codes }) => ({
            group: name,
            items: codes.map((code) => ({ value: code, label: books[code].title })),
          })),
          { group: text.groups.closed, items: [{ value: closedKey, label: text.closedList }] },
        ]}
        onChange={(value) => {
          const code = bookCodes.find((c) => c === value);
          void navigate({ to: '/so-sach', search: code ? go(code) : { xem: 'da-dong' } });
        }}
      />
    </>
  );
}
