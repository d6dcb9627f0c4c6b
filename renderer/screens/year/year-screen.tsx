import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function YearScreen() {
  return <PageHeader title={appText.sectionNames.year} />;
}
