import { z } from 'zod';
import { startText } from '../../shared/i18n/vi/start.ts';
import { passwordSchema } from '../../shared/ipc/register.ts';

/** A new password typed twice; part of every form that sets one. */
export const newPassword = { newPassword: passwordSchema, again: z.string() };

export const isSameTwice = (form: { readonly newPassword: string; readonly again: string }): boolean =>
  form.newPassword === form.again;

/** The message stands under the second box. */
export const notSame = { path: ['again'], error: startText.notSame };
