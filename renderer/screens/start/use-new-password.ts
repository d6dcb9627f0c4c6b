import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { newPassword as fields, isSameTwice, notSame } from '../../parts/new-password.ts';

const schema = z.object(fields).refine(isSameTwice, notSame);

/** A new password, typed twice, that is handed on only when both are the same. */
export function useNewPassword() {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { newPassword: '', again: '' } });
  const newPassword = (then: (password: string) => void): Promise<void> =>
    form.handleSubmit((values) => then(values.newPassword))();
  return { form, newPassword };
}
