import type { ErrorCode } from './errors/catalogue.ts';

/** What went wrong, as data: a code from the catalogue and the facts its sentence needs. */
export interface AppError {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Fail<E = AppError> = { readonly ok: false; readonly error: E };

/** Expected failures are values; bugs are exceptions. */
export type Result<T, E = AppError> = Ok<T> | Fail<E>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, params: AppError['params'] = {}): Fail => ({
  ok: false,
  error: { code, params },
});

/** Makes the compiler prove that a switch covers its union. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
