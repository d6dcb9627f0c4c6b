import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function TransfersScreen() {
  return <PageHeader title={text.title} />;
}
