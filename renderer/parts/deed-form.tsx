import type { ReactNode } from 'react';
import { enterGoesOn } from '../fields/enter-goes-on.ts';

interface Props {
  /** asked by Ctrl+S and by the button of type "submit", where Enter in the last field leads */
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A form as all of them work: Enter goes on to the next field, Ctrl+S saves, the browser checks nothing by itself. */
export function DeedForm({ onSave, children }: Props) {
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        } else enterGoesOn(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
