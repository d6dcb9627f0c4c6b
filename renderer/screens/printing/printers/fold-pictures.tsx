import { SimpleGrid, Text } from '@mantine/core';
import { calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';
import classes from './fold-pictures.module.css';

/** Creases that are there after each step: places along the width and along the height, in quarters. */
const creases = [
  { upright: [2], level: [] },
  { upright: [1, 2, 3], level: [] },
  { upright: [1, 2, 3], level: [2] },
  { upright: [1, 2, 3], level: [1, 2, 3] },
] as const;

const [width, height] = [60, 84];

/** How the sheet is folded: the creases after each step, the marks where they cross in the end. */
export function FoldPictures() {
  return (
    <SimpleGrid cols={4} spacing="sm" className={classes.folds ?? ''}>
      {creases.map(({ upright, level }, step) => (
        <figure key={text.folds[step]} className={classes.fold}>
          <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true">
            <rect width={width} height={height} className={classes.sheet} />
            {upright.map((quarter) => (
              <line
                key={`u${quarter}`}
                x1={(width / 4) * quarter}
                x2={(width / 4) * quarter}
                y1={0}
                y2={height}
              />
            ))}
            {level.map((quarter) => (
              <line
                key={`l${quarter}`}
                x1={0}
                x2={width}
                y1={(height / 4) * quarter}
                y2={(height / 4) * quarter}
              />
            ))}
            {step === 3 &&
              [1, 3].flatMap((x) =>
                [1, 3].map((y) => (
                  <circle key={`${x} ${y}`} cx={(width / 4) * x} cy={(height / 4) * y} r={5} />
                )),
              )}
          </svg>
          <figcaption>
            <Text>
              {step + 1}. {text.folds[step]}
            </Text>
          </figcaption>
        </figure>
      ))}
    </SimpleGrid>
  );
}
