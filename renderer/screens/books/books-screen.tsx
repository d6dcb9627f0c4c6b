import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function BooksScreen() {
  return <PageHeader title={text.title} />;
}
