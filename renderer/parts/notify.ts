import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { createElement } from 'react';
import { errorText } from '../../shared/errors/catalogue.ts';
import type { AppError } from '../../shared/result.ts';

/** Short news at the edge of the window; a failure stays until it is closed. */
export const notify = {
  success(text: string): void {
    notifications.show({
      message: text,
      color: 'teal',
      icon: createElement(IconCheck, { size: 20, 'aria-hidden': true }),
    });
  },
  failure(error: AppError): void {
    notifications.show({
      message: errorText(error),
      color: 'red',
      icon: createElement(IconAlertTriangle, { size: 20, 'aria-hidden': true }),
      autoClose: false,
      role: 'alert',
    });
  },
};
