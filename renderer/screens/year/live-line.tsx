/** What the list comes to while one works: those rated of all, the best level against its limit, who is still open. */
import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { capText } from '../../../shared/i18n/vi/rating-cap.ts';
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { checkCap, memberCap, tallyYear } from '../../../shared/rules/classify-year.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import classes from './year.module.css';

interface Part {
  readonly name: string;
  readonly rows: readonly YearRow[];
}

export function LiveLine({
  parts,
  regime,
}: {
  readonly parts: readonly Part[];
  readonly regime: ClassificationRegime;
}) {
  return (
    <div className={classes.live} role="status" aria-label={text.live}>
      {parts.map(({ name, rows }) => {
        const tally = tallyYear(rows);
        const cap = checkCap(tally, memberCap(regime));
        return (
          <Text key={name} component="span">
            {cap && !cap.within && (
              <IconAlertTriangle size={17} aria-hidden className={classes.inLine ?? ''} />
            )}
            <b>{name}</b>: {text.ratedLine(tally)};{' '}
            {cap
              ? text.bestLine(tally.levels.excellent, cap.allowed, cap.within)
              : text.noLimit(tally.levels.excellent)}
            ; {text.openLine(tally.reasons.open)}.{cap && !cap.within && ` ${capText(cap)}`}
          </Text>
        );
      })}
    </div>
  );
}
