/** The books: which one, of which organisation and day, and what stands in it. Everything chosen is in the address. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type BookRequest, bookRequestSchema } from '../../../shared/entities/book.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { books } from '../../../shared/rules/books/registry.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { BooksSearch } from '../../search-params.ts';
import { BookList } from './book-list.tsx';
import classes from './books.module.css';
import { ClosedBooks } from './closed-books.tsx';
import { ClosedBook, LiveBook } from './one-book.tsx';

/** What the address asks for; what it leaves out is today, the year so far, the whole register. */
export function requestOf(search: BooksSearch, rootOrgId: number, today: string): BookRequest {
  const book = search.so ?? 'members';
  const asOf = search.den ?? today;
  const from = books[book].span === 'asOf' ? '' : (search.tu ?? `${asOf.slice(0, 4)}-01-01`);
  const request = { book, orgId: search.org ?? rootOrgId, from, asOf };
  // An address with its days the wrong way round shows its last day.
  return bookRequestSchema.safeParse(request).success ? request : { ...request, from: asOf };
}

export function BooksScreen() {
  const search = useSearch({ from: '/so-sach' });
  const navigate = useNavigate();
  const status = useOp('register.status', {});
  const counts = useOp('member.counts', {});
  const open = status.data?.open;
  const error = status.error ?? counts.error;
  if (error) return <ErrorNote error={error.error} />;
  if (!open || !counts.data) return <Loading />;
  if (Object.values(counts.data.byStatus).every((n) => n === 0))
    return (
      <>
        <PageHeader title={appText.sectionNames.books} />
        <EmptyState text={text.nobody}>
          <May right="write">
            <Button renderRoot={(props) => <Link to="/nhap-xuat" {...props} />}>{text.toImport}</Button>
          </May>
        </EmptyState>
      </>
    );
  const change = (part: Partial<BooksSearch>) =>
    void navigate({ to: '/so-sach', search: { ...search, ...part }, replace: true });
  const showLive = (request: BookRequest) =>
    void navigate({
      to: '/so-sach',
      search: { so: request.book, org: request.orgId, tu: request.from || undefined, den: request.asOf },
    });
  const showClosed = (id: number) => void navigate({ to: '/so-sach', search: { xem: 'da-dong', ban: id } });
  const request = requestOf(search, open.rootOrgId, todayInVietnam());
  return (
    <div className={classes.screen}>
      <BookList search={search} />
      <div className={classes.work}>
        {search.xem === undefined ? (
          <LiveBook
            key={request.book}
            request={request}
            onChange={change}
            onClosed={showClosed}
            onLive={showLive}
          />
        ) : search.ban === undefined ? (
          <ClosedBooks onOpen={showClosed} />
        ) : (
          <ClosedBook id={search.ban} onLive={showLive} />
        )}
      </div>
    </div>
  );
}
