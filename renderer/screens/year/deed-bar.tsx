/** The deeds of the cockpit as buttons, each with its key, for the row under the hand or the picked ones. */
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../shared/i18n/vi/year-cockpit.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import type { useCockpit } from './use-cockpit.ts';
import type { RatingEdits } from './use-rating-edits.ts';
import classes from './year.module.css';

interface Props {
  readonly regime: ClassificationRegime;
  readonly hand: ReturnType<typeof useCockpit>;
  readonly edits: RatingEdits;
}

export function DeedBar({ regime, hand, edits }: Props) {
  return (
    <div className={classes.bar}>
      {ratingLevels.map((level, i) => (
        <Button
          key={level}
          variant="default"
          px="xs"
          size="compact-md"
          onClick={() => void hand.recordChoice({ kind: 'level', level })}
        >
          {text.levelButton(i + 1, regime.names[level])}
        </Button>
      ))}
      <Button variant="default" px="xs" size="compact-md" onClick={() => hand.setDialog('reason')}>
        {text.setReason}
      </Button>
      <Button variant="default" px="xs" size="compact-md" onClick={() => hand.perform({ type: 'accept' })}>
        {cockpitText.accept}
      </Button>
      <Button variant="default" px="xs" size="compact-md" onClick={() => hand.setDialog('copy')}>
        {cockpitText.copy}
      </Button>
      {edits.canUndo && (
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          size="compact-md"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={edits.undo}
        >
          {text.undo}
        </Button>
      )}
    </div>
  );
}
