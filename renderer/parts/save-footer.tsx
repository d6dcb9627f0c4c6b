import { Button } from '@mantine/core';
import { appText } from '../../shared/i18n/vi/app.ts';
import { FormFooter } from './form-footer.tsx';

interface Props {
  /** what the primary button says: the deed itself */
  readonly deed: string;
  readonly pending: boolean;
  readonly disabled?: boolean;
  readonly onClose: () => void;
}

/** The usual two buttons of a form: abandon it, or do the deed. */
export function SaveFooter({ deed, pending, disabled = false, onClose }: Props) {
  return (
    <FormFooter>
      <Button variant="default" onClick={onClose}>
        {appText.cancel}
      </Button>
      <Button type="submit" loading={pending} disabled={disabled}>
        {deed}
      </Button>
    </FormFooter>
  );
}
