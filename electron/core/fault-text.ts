/**
 * What of an error is written down: its kind, its code and where in the program it arose. Its message never, for it may
 * quote what somebody entered; folders neither, for they bear people's names.
 */
import { maskDigits } from '../../shared/text/mask-digits.ts';

const deepest = 12;
/** "    at name (/any/folder/core-worker.cjs:10:20)" and "    at file:///…/main.ts:1:2" */
const frame =
  /^\s*at (?:(?:async )?(?:new )?([\w$.<>]+) )?\(?.*?([\w.-]+\.[cm]?[jt]s|node:[\w/]+):(\d+):(\d+)\)?$/;

/** @param error anything that was thrown, or the text of a stack that came over from another thread */
export function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : typeof error === 'string' ? error : '';
  const kind =
    error instanceof Error
      ? error.name
      : (/^([A-Z]\w*(?:Error|Exception))\b/.exec(stack)?.[1] ?? typeof error);
  const code = codeOf(error);
  const frames = stack
    .split('\n')
    .map((line) => frame.exec(line))
    .filter((found) => found !== null)
    .slice(0, deepest)
    .map(([, name, file, line, column]) => `  ${name ?? '-'} ${file}:${line}:${column}`);
  return maskDigits([`${/^\w+$/.test(kind) ? kind : 'Error'}${code && ` ${code}`}`, ...frames].join('\n'));
}

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : '';
};
