import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function TodoScreen() {
  return <PageHeader title={text.title} />;
}
