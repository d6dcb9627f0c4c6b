import { stepsText as text } from '../../../shared/i18n/vi/steps.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function StepsScreen() {
  return <PageHeader title={text.title} />;
}
