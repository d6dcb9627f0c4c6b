import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleMinus,
  IconHelpCircle,
  IconStar,
  IconThumbUp,
  type TablerIcon,
} from '@tabler/icons-react';
import { reasonText } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';

const icons: Readonly<Record<RatingLevel, TablerIcon>> = {
  excellent: IconStar,
  good: IconThumbUp,
  fair: IconCircleCheck,
  poor: IconAlertTriangle,
};

/** A level, or why there is none: icon and word, the same in black and white. */
export function LevelMark({ row, year }: { readonly row: YearRow; readonly year: number }) {
  const changes = useRuleChanges();
  const Icon = row.level ? icons[row.level] : row.reason ? IconCircleMinus : IconHelpCircle;
  return (
    <>
      <Icon size={18} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
      <span>
        {row.level
          ? classificationRegimeOf(year, changes).names[row.level]
          : reasonText(row.reason, row.note)}
      </span>
    </>
  );
}
