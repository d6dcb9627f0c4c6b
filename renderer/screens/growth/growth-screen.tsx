import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import { PageHeader } from '../../parts/page-header.tsx';

export function GrowthScreen() {
  return <PageHeader title={text.title} />;
}
