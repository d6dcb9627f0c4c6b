import { List, Text } from '@mantine/core';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { Due } from '../../../shared/rules/dues-rate.ts';

const resultOf = (due: Due): string =>
  due.kind === 'due' ? text.money(due.amount) : due.kind === 'exempt' ? text.exempt : text.noDue;

/** A due with the lines that lead to it, each with its source, so that anybody can add it up again. */
export function Reasons({ title, due }: { readonly title: string; readonly due: Due }) {
  return (
    <div>
      <Text fw={600}>
        {title}: {resultOf(due)}
      </Text>
      <List size="sm">
        {due.because.map((line) => (
          <List.Item key={line.text}>
            {line.text}
            {line.citation !== '' && (
              <Text span c="dimmed" inherit>
                {' '}
                {text.basis(line.citation)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
