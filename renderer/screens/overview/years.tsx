import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import classes from './overview.module.css';

/** The years that have a list, newest first. */
export function Years({ years }: { years: Overview['years'] }) {
  return (
    <section className={classes.section}>
      <Title order={2}>{text.years}</Title>
      {years.length === 0 ? (
        <Text>
          {text.yearsNone}{' '}
          <Anchor renderRoot={(props) => <Link to="/xep-loai" {...props} />}>{text.openYear}</Anchor>
        </Text>
      ) : (
        <Stack gap={4} component="ul" pl="md" my={4}>
          {years.map(({ year, listed, rated }) => (
            <li key={year}>
              <Anchor
                renderRoot={(props) => (
                  <Link to="/xep-loai/$year" params={{ year: String(year) }} {...props} />
                )}
              >
                {text.year(year)}
              </Anchor>
              : {text.rated(rated, listed)}
            </li>
          ))}
        </Stack>
      )}
    </section>
  );
}
