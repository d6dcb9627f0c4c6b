import type { ReactNode } from 'react';
import { errorText } from '../../shared/errors/catalogue.ts';
import type { AppError } from '../../shared/result.ts';

const code = /(\(E-[A-Z]+-\d+\))/;

/** A code is read out on the telephone: it stands on one line, although a browser breaks at a hyphen. */
export const withWholeCode = (text: string): ReactNode =>
  text.split(code).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <span key={i} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ) : (
      part
    ),
  );

/** The sentence of an error for the screen, with its telephone code. */
export const errorWords = (error: AppError): ReactNode => withWholeCode(errorText(error));
