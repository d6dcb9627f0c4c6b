import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';

interface Props {
  readonly problems: readonly { readonly id: string; readonly label: string; readonly message: string }[];
}

/** What keeps the form from being saved, each with a jump to its field. */
export function ErrorSummary({ problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      mb="sm"
      icon={<IconAlertTriangle aria-hidden />}
      title={text.errorsTitle(problems.length)}
    >
      <List>
        {problems.map(({ id, label, message }) => (
          <List.Item key={id}>
            <Anchor component="button" type="button" onClick={() => document.getElementById(id)?.focus()}>
              {text.errorAt(label, message)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
