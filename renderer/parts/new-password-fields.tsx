import type { FieldError, UseFormRegisterReturn } from 'react-hook-form';
import { startText } from '../../shared/i18n/vi/start.ts';
import { PasswordField } from './password-field.tsx';

interface Props {
  /** of the form's own `register`, for the two fields of parts/new-password.ts */
  readonly register: (name: 'newPassword' | 'again') => UseFormRegisterReturn;
  readonly errors: {
    readonly newPassword?: FieldError | undefined;
    readonly again?: FieldError | undefined;
  };
  readonly withAsterisk?: boolean;
}

/** A new password and the same once more: the two boxes of every form that sets one. */
export function NewPasswordFields({ register, errors, withAsterisk = false }: Props) {
  return (
    <>
      <PasswordField
        label={startText.newPassword}
        description={startText.newPasswordNote}
        withAsterisk={withAsterisk}
        error={errors.newPassword?.message}
        {...register('newPassword')}
      />
      <PasswordField
        label={startText.again}
        withAsterisk={withAsterisk}
        error={errors.again?.message}
        {...register('again')}
      />
    </>
  );
}
