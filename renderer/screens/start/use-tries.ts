import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { useCountdown } from '../../parts/use-countdown.ts';

/**
 * How long one has to wait after wrong passwords or codes.
 * @param told seconds, as the status of the register says
 * @param error of the last try
 */
export function useTries(told: number, error: AppError | undefined) {
  const client = useQueryClient();
  const isWait = error?.code === 'register.wait';
  const left = useCountdown(told);
  /** After a try that failed: the register knows how long the wait has become. */
  const askAnew = useCallback(
    () => void client.invalidateQueries({ queryKey: ['register.status'] }),
    [client],
  );
  return { left, isWait, askAnew };
}
