import type { AppError } from '../../../../shared/result.ts';
import { call } from '../../../api.ts';

/** Opens the folder with the installer marked. The program never starts it: the person does. */
export async function showInstaller(file: string, onError: (error: AppError) => void): Promise<void> {
  const shown = await call('update.show', { file });
  if (!shown.ok) onError(shown.error);
}
