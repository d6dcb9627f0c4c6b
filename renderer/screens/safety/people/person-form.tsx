/** The frame of every deed with a person: a form in a window, the own password last, the failure in its place. */
import { Button, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import type { AppError } from '../../../../shared/result.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { FormFooter } from '../../../parts/form-footer.tsx';
import { PasswordField } from '../../../parts/password-field.tsx';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly deed: string;
  readonly pending: boolean;
  readonly failure: AppError | undefined;
  readonly password: string;
  readonly onPassword: (password: string) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PersonForm({ title, note, deed, pending, failure, password, ...props }: Props) {
  const wrong = failure?.code === 'register.wrong-password' ? failure : undefined;
  return (
    <Modal opened onClose={props.onClose} title={title} size={600} closeOnClickOutside={false}>
      <DeedForm onSave={props.onSave}>
        <Stack gap="sm">
          {note !== undefined && <Text>{note}</Text>}
          {props.children}
          <PasswordField
            label={text.ownPassword}
            description={text.ownPasswordNote}
            withAsterisk
            value={password}
            onChange={(e) => props.onPassword(e.currentTarget.value)}
            error={wrong && errorWords(wrong)}
          />
          <ErrorNote error={wrong ? undefined : failure} />
          <FormFooter>
            <Button variant="default" onClick={props.onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {deed}
            </Button>
          </FormFooter>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
