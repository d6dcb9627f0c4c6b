import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function MeetingsScreen() {
  return <PageHeader title={appText.sectionNames.meetings} />;
}
