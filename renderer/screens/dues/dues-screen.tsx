import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function DuesScreen() {
  return <PageHeader title={appText.sectionNames.dues} />;
}
