import { List, Text } from '@mantine/core';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { Consequence } from '../../../shared/rules/discipline-consequences.ts';

/** What follows from a discipline: until when, and where it is written. */
export function Consequences({ list }: { readonly list: readonly Consequence[] }) {
  return (
    <List size="sm" spacing={6} aria-label={text.consequences}>
      {list.map(({ text: what, untilOn, citation }) => (
        <List.Item key={what}>
          {what}
          {untilOn !== '' && <b> {text.until(untilOn)}.</b>}{' '}
          <Text component="span" size="sm" c="dimmed">
            {text.source(citation)}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
