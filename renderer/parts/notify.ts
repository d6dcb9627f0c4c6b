import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { createElement } from 'react';
import type { AppError } from '../../shared/result.ts';
import { errorWords } from './error-words.tsx';
import { SuccessNote } from './success-note.tsx';

/** Short news at the edge of the window; a failure stays until it is closed. */
export const notify = {
  /** Offers to take the deed back when it was one. */
  success(text: string): void {
    const id = crypto.randomUUID();
    notifications.show({
      id,
      message: createElement(SuccessNote, { text, onDone: () => notifications.hide(id) }),
      color: 'teal',
      icon: createElement(IconCheck, { size: 20, 'aria-hidden': true }),
    });
  },
  /** News of something that is no deed of its own, e.g. that one was taken back. */
  news(text: string): void {
    notifications.show({
      message: text,
      color: 'teal',
      icon: createElement(IconCheck, { size: 20, 'aria-hidden': true }),
    });
  },
  failure(error: AppError): void {
    notifications.show({
      message: errorWords(error),
      color: 'red',
      icon: createElement(IconAlertTriangle, { size: 20, 'aria-hidden': true }),
      autoClose: false,
      role: 'alert',
    });
  },
};
